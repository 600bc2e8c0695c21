package org.onewindow.cases.testing;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.LicenceImport;

/** The library at one moment, with the constraints that a database would put on it. Confined to one thread while it is written. */
final class LicenceContents {
    final NavigableMap<String, Licence> byId = new TreeMap<>();
    final NavigableMap<String, String> idsByNumber = new TreeMap<>();
    final NavigableMap<String, String> idsByCode = new TreeMap<>();
    final NavigableMap<String, LicenceImport> imports = new TreeMap<>();

    void putAll(LicenceContents other) {
        byId.putAll(other.byId);
        idsByNumber.putAll(other.idsByNumber);
        idsByCode.putAll(other.idsByCode);
        imports.putAll(other.imports);
    }

    boolean isEmpty() {
        return byId.isEmpty() && imports.isEmpty();
    }

    void enter(Licence licence) {
        if (licence.version() != 1) {
            throw new IllegalArgumentException("a new licence has version 1");
        }
        var number = place(licence.type().code(), licence.number());
        boolean taken = byId.containsKey(licence.id())
                || idsByNumber.containsKey(number)
                || idsByCode.containsKey(licence.verificationCode());
        Contents.require(!taken, Kind.CONFLICT, "licence-number-taken");
        byId.put(licence.id(), licence);
        idsByNumber.put(number, licence.id());
        idsByCode.put(licence.verificationCode(), licence.id());
    }

    void replace(Licence licence) {
        var before = byId.get(licence.id());
        Contents.require(before != null && before.version() == licence.version() - 1, Kind.STALE, "licence-changed");
        byId.put(licence.id(), licence);
        if (licence.replacedBy() != null) {
            idsByNumber.remove(place(licence.type().code(), licence.number()), licence.id());
        }
    }

    void keep(LicenceImport progress) {
        imports.put(progress.id(), progress);
    }

    static String place(String type, String number) {
        return type + " " + number;
    }
}
