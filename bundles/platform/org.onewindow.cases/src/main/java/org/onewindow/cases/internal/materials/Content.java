package org.onewindow.cases.internal.materials;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** A file's content, read in pieces at any place. Used by one thread. */
final class Content {
    private static final int BLOCK = 8192;

    private final SeekableByteChannel channel;
    private final long size;
    private byte[] block = new byte[0];
    private long blockAt;

    Content(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    long size() {
        return size;
    }

    /** The bytes from a place on; fewer than asked for at the end, none beyond it. */
    byte[] at(long place, int length) throws IOException {
        if (place < 0 || place >= size) {
            return new byte[0];
        }
        var bytes = ByteBuffer.allocate((int) Math.min(length, size - place));
        channel.position(place);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // Until it is full.
        }
        return bytes.array();
    }

    /** One byte as a number; -1 beyond the end. Cheap when places follow each other. */
    int octet(long place) throws IOException {
        if (place < blockAt || place >= blockAt + block.length) {
            block = at(place, BLOCK);
            blockAt = place;
        }
        return block.length == 0 ? -1 : block[(int) (place - blockAt)] & 0xFF;
    }

    /** A number of two or four bytes, the greatest first; -1 when they are not there. */
    long bigEndian(long place, int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            int octet = octet(place + i);
            if (octet < 0) {
                return -1;
            }
            value = value << Byte.SIZE | octet;
        }
        return value;
    }

    boolean hasAt(long place, String latin) throws IOException {
        return text(place, latin.length()).equals(latin);
    }

    /** Bytes as characters of the same numbers. */
    String text(long place, int length) throws IOException {
        return new String(at(place, length), StandardCharsets.ISO_8859_1);
    }
}
