package org.onewindow.realestate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterEntry;

/** A unit as the register has it. */
record RegisteredUnit(RegisterEntry entry, Form document) {
    static RegisteredUnit of(RegisterEntry entry) {
        return new RegisteredUnit(entry, Form.of(entry.document()));
    }

    String number() {
        return entry.key();
    }

    List<Form> owners() {
        return document.items("/owners");
    }

    Set<String> ownerIds() {
        return owners().stream().map(Parties::id).collect(Collectors.toSet());
    }

    boolean belongsTo(String idNumber) {
        return ownerIds().contains(idNumber);
    }

    Optional<Ownership> ownership() {
        return Ownership.statedIn(document);
    }

    /** What some of its owners by shares hold together. */
    Share sharesOf(Set<String> people) {
        return Share.sum(owners().stream()
                .filter(owner -> people.contains(Parties.id(owner)))
                .flatMap(owner -> owner.text("/share").stream())
                .map(Share::parse)
                .toList());
    }

    /** All of them, when co-owners have one each. */
    List<String> certificates() {
        return document.items("/certificates").stream()
                .flatMap(number -> number.text("").stream())
                .toList();
    }

    Optional<String> certificateNumber() {
        return document.text("/certificateNumber");
    }
}
