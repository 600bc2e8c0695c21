package org.onewindow.cases.tracks;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Track;
import org.onewindow.cases.joint.JointReview;

/** On which tracks a case is: read from what is kept with it, and the one place that says so. */
public final class Tracks {
    private Tracks() {}

    /** In the order of {@link Track}; empty for most cases. */
    public static Set<Track> of(CaseFile file) {
        var tracks = EnumSet.noneOf(Track.class);
        if (file.annex(JointReview.ANNEX).isPresent()) {
            tracks.add(Track.PARALLEL);
        }
        if (file.annex(GreenChannel.ANNEX).isPresent()) {
            tracks.add(Track.GREEN);
        }
        if (file.annex(Agency.ANNEX)
                .filter(agency -> agency.revokedOn() == null)
                .isPresent()) {
            tracks.add(Track.AGENCY);
        }
        return Collections.unmodifiableSet(tracks);
    }
}
