package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Track;

/** Lists of cases by the tracks they are on. */
public abstract class CaseTrackContract {
    private CaseRepository repository;

    protected abstract CaseRepository emptyRepository();

    @BeforeEach
    void open() {
        repository = emptyRepository();
    }

    @Test
    void casesAreFoundByATrackTheyAreOn() {
        keep(
                CaseSample.of(1),
                CaseSample.of(2).green(),
                CaseSample.of(3).green().agent().handler("clerk.a"),
                CaseSample.of(4).agent());

        finds(onTrack(Track.GREEN, null), 3, 2);
        finds(onTrack(Track.AGENCY, null), 4, 3);
        finds(onTrack(Track.GREEN, "clerk.a"), 3);
        finds(onTrack(Track.PARALLEL, null));
    }

    @Test
    void aCaseIsFoundByATrackFromThenOn() {
        keep(CaseSample.of(1), CaseSample.of(2));
        var later = CaseSample.of(2).green().file().change().next();
        repository.transact(tx -> {
            tx.update(later);
            return null;
        });

        finds(onTrack(Track.GREEN, null), 2);
    }

    private static CaseQuery onTrack(Track track, String handler) {
        return new CaseQuery(
                null, null, null, null, null, handler, null, null, null, null, null, track, null, null, 200);
    }

    private void keep(CaseSample... samples) {
        repository.transact(tx -> {
            Arrays.stream(samples).forEach(sample -> tx.insert(sample.file()));
            return null;
        });
    }

    private void finds(CaseQuery query, int... serials) {
        assertEquals(
                Arrays.stream(serials).mapToObj(CaseSample::number).toList(),
                repository.list(query).stream().map(CaseFile::number).toList());
    }
}
