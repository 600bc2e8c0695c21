package org.onewindow.store.internal.cases;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onewindow.cases.Track;

/** The tracks of a case as one text, null for none, so that an index finds the few cases that are on any. */
final class StoredTracks {
    private static final Track[] ALL = Track.values();

    private StoredTracks() {}

    static String write(Set<Track> tracks) {
        return tracks.isEmpty() ? null : text(EnumSet.copyOf(tracks));
    }

    /** Every text that contains a track. */
    static List<String> with(Track track) {
        return IntStream.range(0, 1 << ALL.length)
                .mapToObj(StoredTracks::set)
                .filter(tracks -> tracks.contains(track))
                .map(StoredTracks::text)
                .toList();
    }

    private static Set<Track> set(int bits) {
        return IntStream.range(0, ALL.length)
                .filter(i -> (bits & 1 << i) != 0)
                .mapToObj(i -> ALL[i])
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Track.class)));
    }

    private static String text(Collection<Track> inOrder) {
        return inOrder.stream().map(Track::name).collect(Collectors.joining(","));
    }
}
