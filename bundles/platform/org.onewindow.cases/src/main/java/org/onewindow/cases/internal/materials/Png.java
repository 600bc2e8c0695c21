package org.onewindow.cases.internal.materials;

import java.io.IOException;

/** Whether the chunks of a PNG (ISO/IEC 15948) lead from its start to its end. */
final class Png {
    static final String START = "\u0089PNG\r\n\u001A\n";

    private static final int MOST_CHUNKS = 100_000;
    private static final int AROUND_A_CHUNK = 12;
    private static final long LONGEST = Integer.MAX_VALUE;

    private Png() {}

    static boolean isWhole(Content content) throws IOException {
        long place = START.length();
        boolean drawn = false;
        for (int chunks = 0; chunks < MOST_CHUNKS; chunks++) {
            long length = content.bigEndian(place, 4);
            if (length < 0 || length > LONGEST || place + AROUND_A_CHUNK + length > content.size()) {
                return false;
            }
            boolean header = is(content, place, "IHDR");
            if (header != (chunks == 0) || header && !hasSize(content, place, length)) {
                return false;
            }
            drawn |= is(content, place, "IDAT");
            if (is(content, place, "IEND")) {
                return drawn;
            }
            place += AROUND_A_CHUNK + length;
        }
        return false;
    }

    private static boolean is(Content content, long chunk, String kind) throws IOException {
        for (int i = 0; i < kind.length(); i++) {
            if (content.octet(chunk + 4 + i) != kind.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSize(Content content, long chunk, long length) throws IOException {
        return length == 13 && content.bigEndian(chunk + 8, 4) > 0 && content.bigEndian(chunk + 12, 4) > 0;
    }
}
