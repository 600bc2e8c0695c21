package org.onewindow.cases.internal.materials;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onewindow.cases.CaseFile.Content;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.LicenceQuery;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.licences.LicenceSearch;
import org.onewindow.cases.materials.HeldMaterials.Held;
import org.onewindow.cases.materials.Prefill.Holding;
import org.onewindow.cases.materials.Prefill.Question;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Matter;

/** Which materials of a matter the licence library holds of somebody as valid licences. */
final class HeldLicences {
    private static final int MOST = 20;

    private final LicenceRepository licences;

    HeldLicences(LicenceRepository licences) {
        this.licences = licences;
    }

    /**
     * What an application need not bring: the certificate that its form names, where the definition says that it names one, and
     * otherwise the one that was entered last.
     *
     * @param cases numbers of cases that belong to this one. What they issued comes first and counts whoever holds it: a
     *     company that a chain has just brought about is not its applicant
     */
    List<Held> of(Matter matter, Content content, List<String> cases, LocalDate today) {
        var applicant = content.applicant();
        var person = new Question(matter.code(), applicant.idType(), applicant.idNumber());
        return bound(matter)
                .flatMap(material -> {
                    var as = material.heldAs();
                    var found = as.number() == null
                            ? inTurn(() -> issued(as.type(), cases), () -> entered(as.type(), person, today))
                            : named(as.type(), content.form().at(as.number()).asText(), person, today)
                                    .filter(licence -> isIssuedIn(cases, licence) || isOf(licence, person));
                    return found.filter(licence -> licence.standing(today) == Standing.VALID)
                            .limit(1)
                            .map(licence -> held(material, licence));
                })
                .toList();
    }

    /** What a person who wants to apply need not bring, some of it only when the form names it. */
    List<Holding> of(Matter matter, Question person, LocalDate today) {
        return bound(matter)
                .flatMap(material -> entered(material.heldAs().type(), person, today)
                        .limit(material.heldAs().number() == null ? 1 : MOST)
                        .map(licence -> new Holding(
                                held(material, licence), material.heldAs().number())))
                .toList();
    }

    /** Whether a form still names the certificate that a material was held as. */
    static boolean isStillNamed(Matter matter, Content content, Held held) {
        return matter.material(held.material()).map(Material::heldAs).stream()
                .anyMatch(as -> as.number() == null
                        || isSame(held.number(), content.form().at(as.number()).asText()));
    }

    private static Stream<Material> bound(Matter matter) {
        return matter.materials().stream().filter(material -> material.heldAs() != null);
    }

    /** The second is looked up only when the first did not do. */
    private static Stream<Licence> inTurn(Supplier<Stream<Licence>> first, Supplier<Stream<Licence>> second) {
        return Stream.of(first, second).flatMap(Supplier::get);
    }

    private Stream<Licence> issued(String type, List<String> cases) {
        return cases.stream()
                .flatMap(number -> licences.ofCase(number).stream())
                .filter(licence -> licence.type().code().equals(type));
    }

    private Stream<Licence> entered(String type, Question person, LocalDate today) {
        var search = new LicenceSearch(type, null, null, null, person.idNumber(), null, Standing.VALID, null);
        return licences.list(LicenceQuery.everywhere(search, today, MOST)).stream()
                .filter(licence -> isOf(licence, person));
    }

    /** As it is written, or one of this person's that is written otherwise. */
    private Stream<Licence> named(String type, String number, Question person, LocalDate today) {
        return inTurn(() -> licences.find(type, number.strip()).stream(), () -> entered(type, person, today)
                .filter(licence -> isSame(licence.number(), number)));
    }

    /** Numbers such as 赣（2026）玉山县不动产权第0610007号 are written with brackets of either width, and with blanks. */
    private static boolean isSame(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String number) {
        return number.replaceAll("\\s", "").replace('（', '(').replace('）', ')');
    }

    private static boolean isIssuedIn(List<String> cases, Licence licence) {
        return cases.stream().anyMatch(number -> number.equals(licence.source().caseNumber()));
    }

    private static boolean isOf(Licence licence, Question person) {
        return licence.holder().idType() == person.idType()
                && Objects.equals(licence.holder().idNumber(), person.idNumber());
    }

    private static Held held(Material material, Licence licence) {
        return new Held(
                material.code(),
                licence.type().code(),
                licence.id(),
                licence.number(),
                licence.validity().until());
    }
}
