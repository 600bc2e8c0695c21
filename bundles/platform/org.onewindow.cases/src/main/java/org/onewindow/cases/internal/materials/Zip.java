package org.onewindow.cases.internal.materials;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The directory of a ZIP file (ISO/IEC 21320-1). Nothing is unpacked but the first bytes of an entry that is asked for, so
 * that a file that would unfold to terabytes costs no more than another.
 *
 * @param entries in the order of the directory
 */
record Zip(List<Entry> entries) {
    static final String LOCAL = "PK\u0003\u0004";

    private static final String CENTRAL = "PK\u0001\u0002";
    private static final String END = "PK\u0005\u0006";
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST_DIRECTORY = 4 * 1024 * 1024;
    private static final int LARGEST_PIECE = 1024 * 1024;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    Zip {
        entries = List.copyOf(entries);
    }

    /**
     * An entry of the directory.
     *
     * @param at where its local header is
     */
    record Entry(String name, boolean encrypted, int method, long packed, long at) {}

    /** Whether something ends like a ZIP file with its directory before it, whatever it begins with. */
    static boolean endsIn(Content content) throws IOException {
        long from = Math.max(0, content.size() - END_LENGTH - LONGEST_COMMENT);
        String tail = content.text(from, END_LENGTH + LONGEST_COMMENT);
        for (int found = tail.lastIndexOf(END); found >= 0; found = tail.lastIndexOf(END, found - 1)) {
            long end = from + found;
            long directory = end - number(content, end + 12, 4);
            if (directory >= 0 && directory < end && content.hasAt(directory, CENTRAL)) {
                return true;
            }
        }
        return false;
    }

    /** Reads the directory; empty when it is not there, not whole, or too large to be honest. */
    static Optional<Zip> read(Content content) throws IOException {
        long end = end(content);
        if (end < 0) {
            return Optional.empty();
        }
        int disks = (int) number(content, end + 4, 4);
        int here = (int) number(content, end + 8, 2);
        int count = (int) number(content, end + 10, 2);
        long size = number(content, end + 12, 4);
        long start = number(content, end + 16, 4);
        boolean fits = disks == 0
                && here == count
                && count > 0
                && count <= MOST_ENTRIES
                && size <= LARGEST_DIRECTORY
                && start + size == end;
        return fits ? entries(content.at(start, (int) size), count) : Optional.empty();
    }

    /** Where the end record is that reaches exactly to the end of the file; -1 when there is none. */
    private static long end(Content content) throws IOException {
        long from = Math.max(0, content.size() - END_LENGTH - LONGEST_COMMENT);
        String tail = content.text(from, END_LENGTH + LONGEST_COMMENT);
        for (int found = tail.lastIndexOf(END); found >= 0; found = tail.lastIndexOf(END, found - 1)) {
            long end = from + found;
            if (end + END_LENGTH + number(content, end + 20, 2) == content.size()) {
                return end;
            }
        }
        return -1;
    }

    private static Optional<Zip> entries(byte[] directory, int count) {
        var bytes = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        var entries = new ArrayList<Entry>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + CENTRAL_LENGTH > directory.length || !isCentral(directory, at)) {
                return Optional.empty();
            }
            int name = bytes.getShort(at + 28) & 0xFFFF;
            int rest = (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
            if (at + CENTRAL_LENGTH + name + rest > directory.length) {
                return Optional.empty();
            }
            entries.add(new Entry(
                    new String(directory, at + CENTRAL_LENGTH, name, StandardCharsets.UTF_8),
                    (bytes.getShort(at + 8) & ENCRYPTED) != 0,
                    bytes.getShort(at + 10) & 0xFFFF,
                    bytes.getInt(at + 20) & 0xFFFFFFFFL,
                    bytes.getInt(at + 42) & 0xFFFFFFFFL));
            at += CENTRAL_LENGTH + name + rest;
        }
        boolean leadsToAll = at == directory.length;
        // Who reads from the front must find the same as who reads the directory.
        boolean beginsWithOne = entries.stream().anyMatch(entry -> entry.at() == 0);
        return leadsToAll && beginsWithOne ? Optional.of(new Zip(entries)) : Optional.empty();
    }

    private static boolean isCentral(byte[] directory, int at) {
        return new String(directory, at, CENTRAL.length(), StandardCharsets.ISO_8859_1).equals(CENTRAL);
    }

    boolean isEncrypted() {
        return entries.stream().anyMatch(Entry::encrypted);
    }

    /** Those with this name, in any case. */
    List<Entry> named(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equalsIgnoreCase(name))
                .toList();
    }

    boolean hasNameEndingIn(String ending) {
        return entries.stream().anyMatch(entry -> entry.name()
                .regionMatches(true, entry.name().length() - ending.length(), ending, 0, ending.length()));
    }

    /** The first megabyte at most of an entry, as UTF-8; empty when it cannot be read. */
    static Optional<String> beginning(Content content, Entry entry) throws IOException {
        if (!content.hasAt(entry.at(), LOCAL)) {
            return Optional.empty();
        }
        long data =
                entry.at() + LOCAL_LENGTH + number(content, entry.at() + 26, 2) + number(content, entry.at() + 28, 2);
        byte[] packed = content.at(data, (int) Math.min(entry.packed(), LARGEST_PIECE));
        return switch (entry.method()) {
            case STORED -> Optional.of(new String(packed, StandardCharsets.UTF_8));
            case DEFLATED -> inflated(packed);
            default -> Optional.empty();
        };
    }

    private static Optional<String> inflated(byte[] packed) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var unpacked = new byte[LARGEST_PIECE];
            int length = 0;
            int more = 1;
            while (more > 0 && length < unpacked.length && !inflater.finished()) {
                more = inflater.inflate(unpacked, length, unpacked.length - length);
                length += more;
            }
            return Optional.of(new String(unpacked, 0, length, StandardCharsets.UTF_8));
        } catch (DataFormatException damaged) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /** A number, the smallest byte first; -1 when it is not there. */
    private static long number(Content content, long place, int length) throws IOException {
        byte[] bytes = content.at(place, length);
        long value = 0;
        for (int i = bytes.length - 1; i >= 0; i--) {
            value = value << Byte.SIZE | bytes[i] & 0xFF;
        }
        return bytes.length == length ? value : -1;
    }
}
