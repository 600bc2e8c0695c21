package org.onewindow.realestate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.api.form.Form;

/**
 * The two sides of an application: who disposes of the unit and who gets a right in it. The forms name them as the law
 * does.
 *
 * @param place the field of those who dispose
 */
record Parties(String place, List<Form> disposers, List<Form> acquirers) {
    Parties {
        disposers = List.copyOf(disposers);
        acquirers = List.copyOf(acquirers);
    }

    /** Of a transfer, a mortgage or a priority notice. */
    static Parties of(Form form) {
        if (form.part("/mortgagee").isPresent()) {
            return new Parties(
                    "/mortgagors",
                    form.items("/mortgagors"),
                    form.part("/mortgagee").stream().toList());
        }
        return form.items("/sellers").isEmpty()
                ? new Parties("/obligors", form.items("/obligors"), form.items("/beneficiaries"))
                : new Parties("/sellers", form.items("/sellers"), form.items("/buyers"));
    }

    Set<String> disposerIds() {
        return ids(disposers);
    }

    /** Everybody who applies. */
    Set<String> allIds() {
        var all = new HashSet<>(ids(disposers));
        all.addAll(ids(acquirers));
        return all;
    }

    static Set<String> ids(List<Form> people) {
        return people.stream().map(Parties::id).collect(Collectors.toSet());
    }

    static Stream<Form> twice(List<Form> people) {
        var seen = new HashSet<String>();
        return people.stream().filter(person -> !seen.add(id(person)));
    }

    static String id(Form person) {
        return person.text("/idNumber").orElse("");
    }
}
