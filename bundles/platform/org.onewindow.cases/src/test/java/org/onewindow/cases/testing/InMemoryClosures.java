package org.onewindow.cases.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.closures.ClosureCheck;
import org.onewindow.cases.closures.ClosureCounts;
import org.onewindow.cases.closures.ClosureRepository;

/** The closed among the cases in memory. */
final class InMemoryClosures implements ClosureRepository {
    private final InMemoryCases cases;

    InMemoryClosures(InMemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public List<String> closedOn(LocalDate day, String after, int limit) {
        return closed(day, day)
                .map(CaseFile::number)
                .filter(number -> number.compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public ClosureCounts counts(LocalDate from, LocalDate until) {
        var checks = closed(from, until)
                .flatMap(file -> ClosureCheck.of(file).stream())
                .toList();
        return new ClosureCounts(
                closed(from, until).count(),
                checks.size(),
                checks.stream().filter(check -> !check.agrees()).count());
    }

    /** Ascending by number. */
    private Stream<CaseFile> closed(LocalDate from, LocalDate until) {
        return cases.contents().files.values().stream().filter(file -> {
            var on = file.dates().closedOn();
            return on != null && !on.isBefore(from) && !on.isAfter(until);
        });
    }
}
