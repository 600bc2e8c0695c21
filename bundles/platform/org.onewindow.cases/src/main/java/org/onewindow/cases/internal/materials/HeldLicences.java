package org.onewindow.cases.internal.materials;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.LicenceQuery;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.licences.LicenceSearch;
import org.onewindow.cases.materials.HeldMaterials.Held;
import org.onewindow.catalogue.Matter;

/**
 * Which materials of a matter the licence library holds of somebody. Type and holder are compared, not what the licence is
 * about: another home's certificate counts as well.
 */
final class HeldLicences {
    private static final int MOST = 20;

    private final LicenceRepository licences;

    HeldLicences(LicenceRepository licences) {
        this.licences = licences;
    }

    /** For each such material the valid licence of that person that was entered last. */
    List<Held> of(Matter matter, IdType idType, String idNumber, LocalDate today) {
        return of(matter, idType, idNumber, List.of(), today);
    }

    /**
     * For each such material the valid licence of that person that was entered last; where there is none, one that was issued
     * in the cases.
     *
     * @param cases numbers of cases that belong to this one, whoever holds what they issued: a company that a chain has just
     *     brought about is not its applicant
     */
    List<Held> of(Matter matter, IdType idType, String idNumber, List<String> cases, LocalDate today) {
        return matter.materials().stream()
                .filter(material -> material.heldAs() != null)
                .flatMap(material -> Stream.concat(
                                held(material.heldAs(), idNumber, null, today)
                                        .filter(licence -> licence.holder().idType() == idType),
                                cases.stream().flatMap(number -> held(material.heldAs(), null, number, today)))
                        .limit(1)
                        .map(licence -> new Held(
                                material.code(),
                                licence.type().code(),
                                licence.id(),
                                licence.number(),
                                licence.validity().until())))
                .toList();
    }

    private Stream<Licence> held(String type, String idNumber, String caseNumber, LocalDate today) {
        var search = new LicenceSearch(type, null, null, null, idNumber, caseNumber, Standing.VALID, null);
        return licences.list(LicenceQuery.everywhere(search, today, MOST)).stream();
    }
}
