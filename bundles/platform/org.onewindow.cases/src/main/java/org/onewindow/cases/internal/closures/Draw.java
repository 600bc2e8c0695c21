package org.onewindow.cases.internal.closures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Draws some of what it is offered, all with the same chance: each gets a mark that depends on it and the seed alone, and the
 * smallest marks are drawn. So nothing has to be kept to draw the same again. Confined to one thread.
 */
final class Draw {
    private final byte[] seed;
    private final int size;
    private final PriorityQueue<Marked> drawn = new PriorityQueue<>(Comparator.reverseOrder());
    private long offered;

    /** @param size how many are drawn at most, at least 1 */
    Draw(int seed, int size) {
        this.seed = ByteBuffer.allocate(Integer.BYTES).putInt(seed).array();
        this.size = size;
    }

    void offer(String number) {
        offered++;
        drawn.add(new Marked(mark(number), number));
        if (drawn.size() > size) {
            drawn.remove();
        }
    }

    long offered() {
        return offered;
    }

    /** Ascending. */
    List<String> drawn() {
        return drawn.stream().map(Marked::number).sorted().toList();
    }

    private long mark(String number) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(seed);
            return ByteBuffer.wrap(digest.digest(number.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private record Marked(long mark, String number) implements Comparable<Marked> {
        private static final Comparator<Marked> ORDER =
                Comparator.comparingLong(Marked::mark).thenComparing(Marked::number);

        @Override
        public int compareTo(Marked other) {
            return ORDER.compare(this, other);
        }
    }
}
