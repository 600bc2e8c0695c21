package org.onewindow.catalogue.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a file as UTF-8, strictly: a text in another encoding is a fault, not a row of question marks. */
final class FileText {
    /** The largest file of a definition; the longest real matter has about 300 lines. */
    static final int MAX_BYTES = 1 << 20;

    private FileText() {}

    static Optional<String> read(DepartmentFiles files, String name, Faults faults) {
        byte[] bytes;
        try (InputStream in = files.open(name)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            faults.add(name, 1, "unreadable", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        if (bytes.length > MAX_BYTES) {
            faults.add(name, 1, "too-large", MAX_BYTES);
            return Optional.empty();
        }
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
        String text = output.flip().toString();
        if (result.isError()) {
            faults.add(name, 1 + (int) text.chars().filter(c -> c == '\n').count(), "not-utf8");
            return Optional.empty();
        }
        // Some editors put a byte order mark in front.
        return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    }
}
