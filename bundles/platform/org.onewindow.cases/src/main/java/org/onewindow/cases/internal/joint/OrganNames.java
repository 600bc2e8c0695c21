package org.onewindow.cases.internal.joint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.api.text.Text;
import org.onewindow.cases.internal.OneLine;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Organ;

/** What organs are called, by what the departments that are published now say. */
final class OrganNames {
    private final Catalogue catalogue;

    OrganNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Names by id; an organ that no department brings now goes by its id. */
    Map<String, Text> of(Collection<String> organs) {
        Map<String, Text> known = catalogue.departments().stream()
                .flatMap(department -> department.organs().stream())
                .collect(Collectors.toMap(Organ::id, Organ::name, (first, second) -> first));
        return organs.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> known.getOrDefault(id, Text.same(id))));
    }

    /** All of them in one line. */
    Text line(List<String> organs) {
        var names = of(organs);
        return OneLine.of(organs.stream().map(names::get).toList());
    }
}
