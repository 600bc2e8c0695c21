package org.onewindow.rest.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Answer;
import org.onewindow.cases.materials.FileType;
import org.onewindow.cases.materials.Scan;
import org.onewindow.cases.materials.Upload;
import org.onewindow.cases.materials.Uploads;

/** One file of one case; it is remembered what was handed in and how much of it. */
final class FakeUploads implements Uploads {
    static final byte[] CONTENT = "%PDF 张三".getBytes(StandardCharsets.UTF_8);
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");

    final List<Object> asked = new ArrayList<>();
    Scanning scanning = new Scanning("none", false, 0);

    @Override
    public Answer<Handed> handIn(
            String caseNumber, NewUpload upload, InputStream content, long version, String key, Person by) {
        long size = 0;
        try {
            var buffer = new byte[8192];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asked.add(upload.name() + " " + upload.mediaType() + " " + size + " " + version + " " + key);
        return new Answer<>(
                new Handed(caseNumber, 2, upload.material(), FileType.PDF, size, "ab".repeat(32)), version + 1);
    }

    @Override
    public Answer<Handed> reuse(String caseNumber, Reuse reuse, long version, String key, Person by) {
        asked.add(reuse);
        return new Answer<>(
                new Handed(caseNumber, 3, reuse.material(), FileType.PDF, CONTENT.length, "ab".repeat(32)),
                version + 1);
    }

    @Override
    public Listing list(String caseNumber, Person by) {
        var withdrawn = upload(1).withdrawn(new Upload.Withdrawal(AT, "clerk", "误传"));
        var clean = Scan.waiting(AT).answered(Scan.State.CLEAN, "clamd", null, AT);
        return new Listing(
                List.of(new Listed(withdrawn, null, false), new Listed(upload(2), clean, true)), List.of("plan"));
    }

    @Override
    public Opened open(String caseNumber, int upload, Person by) {
        if (upload == 9) {
            throw new ProblemException(new Problem(
                    Kind.UNAVAILABLE,
                    "upload-in-quarantine",
                    Text.same("waits"),
                    List.of(),
                    java.util.Map.of("retryAfterSeconds", 10)));
        }
        return new Opened(upload(upload), new ByteArrayInputStream(CONTENT));
    }

    @Override
    public Answer<Handed> withdraw(String caseNumber, int upload, String reason, long version, String key, Person by) {
        asked.add(upload + " " + reason);
        return new Answer<>(
                new Handed(caseNumber, upload, "lease", FileType.PDF, CONTENT.length, "ab".repeat(32)), version + 1);
    }

    @Override
    public Scanning scanning() {
        return scanning;
    }

    private static Upload upload(int number) {
        return new Upload(
                number,
                "lease",
                "张三 的\"合同\".pdf",
                FileType.PDF,
                CONTENT.length,
                "ab".repeat(32),
                AT,
                "clerk",
                null,
                null);
    }
}
