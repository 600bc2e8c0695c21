package org.onewindow.cases.internal.licences;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.api.text.Text;
import org.onewindow.cases.licences.Licence.Issuer;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Certificate;

/** The organs of the departments that are there, and the types of certificates that their matters issue. Immutable. */
final class Issuers {
    private final Map<String, Issuer> organs = new HashMap<>();
    private final Map<String, Certificate> certificates;

    Issuers(Catalogue catalogue) {
        var ambiguous = new HashSet<String>();
        for (var department : catalogue.departments()) {
            for (var organ : department.organs()) {
                var issuer = new Issuer(organ.id(), organ.name(), department.id());
                names(organ.id(), organ.name(), organ.aliases()).forEach(name -> {
                    var other = organs.put(name, issuer);
                    if (other != null && !other.organ().equals(issuer.organ())) {
                        ambiguous.add(name);
                    }
                });
            }
        }
        organs.keySet().removeAll(ambiguous);
        certificates = catalogue.matters().stream()
                .flatMap(definition ->
                        Optional.ofNullable(definition.matter().result().certificate()).stream())
                .collect(Collectors.toMap(Certificate::type, one -> one, (first, second) -> first));
    }

    private static Set<String> names(String id, Text name, List<String> aliases) {
        return Stream.concat(Stream.of(id, name.zh()), aliases.stream()).collect(Collectors.toSet());
    }

    /** @param name the organ's id, its Chinese name, or an alias that no other organ has */
    Optional<Issuer> find(String name) {
        return Optional.ofNullable(organs.get(name));
    }

    /** The name of a type of which a matter is published. */
    Optional<Text> typeName(String type) {
        return Optional.ofNullable(certificates.get(type)).map(Certificate::name);
    }

    /** Whether the public may verify licences of a type; one of which nothing is known may be. */
    boolean mayBeListed(String type) {
        return Optional.ofNullable(certificates.get(type))
                .map(Certificate::listed)
                .orElse(true);
    }
}
