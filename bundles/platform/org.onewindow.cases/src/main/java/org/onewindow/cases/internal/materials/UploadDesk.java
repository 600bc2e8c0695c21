package org.onewindow.cases.internal.materials;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.State;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.materials.FileRepository;
import org.onewindow.cases.materials.FileStore;
import org.onewindow.cases.materials.FileStore.Incoming;
import org.onewindow.cases.materials.Scan;
import org.onewindow.cases.materials.StoredFile;
import org.onewindow.cases.materials.Upload;
import org.onewindow.cases.materials.UploadedFiles;
import org.onewindow.cases.materials.Uploads;
import org.onewindow.catalogue.Catalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes files in. A content is on the disk, in its place, before the row that names it commits: a kill in between leaves
 * at most a content that no case needs.
 */
@Component(configurationPid = "org.onewindow.materials")
public final class UploadDesk implements Uploads {
    static final Proceeding HAND_IN = new Proceeding(
            "HAND_IN_FILE",
            Role.INTAKE,
            EnumSet.of(State.RECEIVED, State.CORRECTION, State.ACCEPTED, State.IN_REVIEW, State.SPECIAL_PROCEDURE));
    static final Proceeding REUSE = new Proceeding("REUSE_FILE", Role.INTAKE, HAND_IN.in());
    static final Proceeding WITHDRAW =
            new Proceeding("WITHDRAW_FILE", Role.INTAKE, EnumSet.of(State.RECEIVED, State.CORRECTION));

    private final CaseDesk cases;
    private final CaseWork work;
    private final Catalogue catalogue;
    private final FileStore store;
    private final FileRepository files;
    private final Quarantine quarantine;
    private final Limits limits;

    /** How large files may be. */
    @interface Settings {
        /** The largest file, in megabytes: 1 to 64. */
        int file_megabytes() default 20;

        /** All files of a case together, in megabytes. */
        int case_megabytes() default 200;
    }

    @Activate
    public UploadDesk(
            @Reference CaseDesk cases,
            @Reference CaseWork work,
            @Reference Catalogue catalogue,
            @Reference FileStore store,
            @Reference FileRepository files,
            @Reference Quarantine quarantine,
            Settings settings) {
        this(
                cases,
                work,
                catalogue,
                store,
                files,
                quarantine,
                Limits.set(settings.file_megabytes(), settings.case_megabytes()));
    }

    UploadDesk(
            CaseDesk cases,
            CaseWork work,
            Catalogue catalogue,
            FileStore store,
            FileRepository files,
            Quarantine quarantine,
            Limits limits) {
        this.cases = cases;
        this.work = work;
        this.catalogue = catalogue;
        this.store = store;
        this.files = files;
        this.quarantine = quarantine;
        this.limits = limits;
    }

    /** What a repeated request must be the same in. */
    private record Ask(NewUpload upload, String sha256) {}

    @Override
    public Answer<Handed> handIn(
            String caseNumber, NewUpload upload, InputStream content, long version, String key, Person by) {
        // Nobody fills the disk who may not.
        var seen = cases.read(caseNumber, by);
        by.require(Role.INTAKE, seen.carrier().department());
        try (var incoming = store.receive(content, limits.file())) {
            var asked = new Asked(caseNumber, version, key, new Ask(upload, incoming.sha256()), by);
            var answer = work.carryOut(
                    HAND_IN,
                    CaseWork::carrying,
                    asked,
                    situation -> handIn(situation, upload, incoming),
                    Handed.class,
                    UploadDesk::newest);
            quarantine.filesCame();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome handIn(Situation situation, NewUpload asked, Incoming incoming) {
        var type = UploadCheck.check(situation.matter(), asked, incoming);
        var upload = new Upload(
                UploadedFiles.of(situation.file()).next(),
                asked.material(),
                asked.name().strip(),
                type,
                incoming.size(),
                incoming.sha256(),
                situation.moment().at(),
                situation.by().name(),
                null,
                null);
        var outcome = add(situation, upload, Scan.waiting(situation.moment().at()));
        try {
            incoming.keep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcome;
    }

    @Override
    public Answer<Handed> reuse(String caseNumber, Reuse reuse, long version, String key, Person by) {
        var asked = new Asked(caseNumber, version, key, reuse, by);
        return work.carryOut(
                REUSE,
                CaseWork::carrying,
                asked,
                situation -> reused(situation, reuse, cases.read(reuse.fromCase(), by)),
                Handed.class,
                UploadDesk::newest);
    }

    private Outcome reused(Situation situation, Reuse reuse, CaseFile from) {
        var then = catalogue.frozen(from.origin().definition()).matter();
        UploadCheck.check(situation, reuse, from, then);
        var there = find(from, reuse.upload());
        var scan = files.of(from.number()).stream()
                .filter(row -> row.upload() == there.number() && isOf(there, row))
                .map(StoredFile::scan)
                .findFirst()
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "upload-unknown", there.number()));
        if (scan.state() == Scan.State.INFECTED) {
            throw Texts.problem(Kind.CONFLICT, "upload-infected", scan.threat());
        }
        var upload = new Upload(
                UploadedFiles.of(situation.file()).next(),
                there.material(),
                there.name(),
                there.type(),
                there.size(),
                there.sha256(),
                situation.moment().at(),
                situation.by().name(),
                there.reusedFrom() == null ? from.number() : there.reusedFrom(),
                null);
        var outcome = add(situation, upload, scan).telling("fromCase", from.number());
        try {
            store.keepLonger(upload.sha256());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return outcome;
    }

    private Outcome add(Situation situation, Upload upload, Scan scan) {
        var file = situation.file();
        var before = UploadedFiles.of(file);
        requireRoom(before, upload);
        var row = new StoredFile(file.number(), upload.number(), upload.sha256(), upload.size(), upload.at(), scan);
        return Outcome.of(file.change().annex(UploadedFiles.ANNEX, before.with(upload)))
                .telling("upload", handed(file, upload))
                .writing(tx -> tx.need(row));
    }

    private void requireRoom(UploadedFiles before, Upload upload) {
        if (before.items().size() >= limits.files()) {
            throw Texts.problem(Kind.CONFLICT, "too-many-files", limits.files());
        }
        if (before.size() + upload.size() > limits.all()) {
            throw Texts.problem(Kind.TOO_LARGE, "case-files-too-large", Limits.megabytes(limits.all()));
        }
        before.items().stream()
                .filter(other -> other.counts()
                        && other.sha256().equals(upload.sha256())
                        && other.material().equals(upload.material()))
                .findFirst()
                .ifPresent(same -> {
                    throw Texts.problem(
                            Kind.CONFLICT, "file-there-already", Map.of("upload", same.number()), same.number());
                });
    }

    @Override
    public Listing list(String caseNumber, Person by) {
        var file = cases.read(caseNumber, by);
        var scans = files.of(caseNumber).stream().collect(Collectors.toMap(StoredFile::upload, Function.identity()));
        var items = UploadedFiles.of(file).items().stream()
                .map(upload -> listed(upload, scans.get(upload.number())))
                .toList();
        return new Listing(items, UploadedFiles.missing(file));
    }

    private Listed listed(Upload upload, StoredFile row) {
        var scan = isOf(upload, row) ? row.scan() : null;
        return new Listed(upload, scan, scan != null && quarantine.isOpen(scan));
    }

    /** What was found of another content says nothing of this one. */
    private static boolean isOf(Upload upload, StoredFile row) {
        return upload.counts() && row != null && row.sha256().equals(upload.sha256());
    }

    @Override
    public Opened open(String caseNumber, int number, Person by) {
        var upload = find(cases.read(caseNumber, by), number);
        var row = files.of(caseNumber).stream()
                .filter(one -> one.upload() == number && isOf(upload, one))
                .findFirst();
        quarantine.requireOpen(row.map(StoredFile::scan).orElseGet(() -> Scan.waiting(upload.at())));
        try {
            return new Opened(upload, store.open(upload.sha256()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public Answer<Handed> withdraw(String caseNumber, int number, String reason, long version, String key, Person by) {
        var asked = new Asked(caseNumber, version, key, List.of(number, reason), by);
        return work.carryOut(
                WITHDRAW,
                CaseWork::carrying,
                asked,
                situation -> {
                    var file = situation.file();
                    var upload = find(file, number)
                            .withdrawn(new Upload.Withdrawal(
                                    situation.moment().at(), situation.by().name(), Reason.given(reason)));
                    return Outcome.of(file.change()
                                    .annex(
                                            UploadedFiles.ANNEX,
                                            UploadedFiles.of(file).replacing(upload)))
                            .telling("upload", handed(file, upload))
                            .writing(tx -> tx.release(caseNumber, number));
                },
                Handed.class,
                file -> handed(file, UploadedFiles.of(file).find(number).orElseThrow()));
    }

    @Override
    public Scanning scanning() {
        return new Scanning(quarantine.scanner(), quarantine.hook().isPresent(), files.waiting());
    }

    private static Upload find(CaseFile file, int number) {
        var upload = UploadedFiles.of(file)
                .find(number)
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "upload-unknown", number));
        if (!upload.counts()) {
            throw Texts.problem(Kind.CONFLICT, "upload-withdrawn", number);
        }
        return upload;
    }

    private static Handed newest(CaseFile file) {
        var files = UploadedFiles.of(file);
        return handed(file, files.find(files.next() - 1).orElseThrow());
    }

    private static Handed handed(CaseFile file, Upload upload) {
        return new Handed(
                file.number(), upload.number(), upload.material(), upload.type(), upload.size(), upload.sha256());
    }
}
