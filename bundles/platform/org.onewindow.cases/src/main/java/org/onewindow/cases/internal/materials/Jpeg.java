package org.onewindow.cases.internal.materials;

import java.io.IOException;

/** Photographs and scans: whether the segments of a JPEG (ISO/IEC 10918-1) lead from its start to its end. */
final class Jpeg {
    static final String START = "\u00FF\u00D8\u00FF";

    private static final int MOST_SEGMENTS = 2000;
    private static final int MARK = 0xFF;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private Jpeg() {}

    /**
     * A frame with a width and a height, then a scan, then an end. What comes after the end is left alone: telephones put
     * data of their own there.
     */
    static boolean isWhole(Content content) throws IOException {
        long place = 2;
        boolean framed = false;
        for (int segments = 0; segments < MOST_SEGMENTS; segments++) {
            if (content.octet(place) != MARK) {
                return false;
            }
            int kind = content.octet(place + 1);
            if (kind == MARK) {
                place++;
                continue;
            }
            long length = content.bigEndian(place + 2, 2);
            if (kind < 0xC0 || kind == END || length < 2) {
                return false;
            }
            if (isFrame(kind)) {
                framed = content.bigEndian(place + 5, 2) > 0 && content.bigEndian(place + 7, 2) > 0;
            }
            place += 2 + length;
            if (kind == SCAN) {
                return framed && endsAfter(content, place);
            }
        }
        return false;
    }

    /** Within a scan the mark stands only before a zero, a restart or what ends it. */
    private static boolean endsAfter(Content content, long scan) throws IOException {
        int before = 0;
        for (long place = scan; place < content.size(); place++) {
            int octet = content.octet(place);
            if (before == MARK && octet == END) {
                return true;
            }
            before = octet;
        }
        return false;
    }

    private static boolean isFrame(int kind) {
        return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    }
}
