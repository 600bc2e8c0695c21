package org.onewindow.cases.internal.materials;

import java.time.LocalDate;
import java.util.List;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.LicenceQuery;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.licences.LicenceSearch;
import org.onewindow.cases.materials.HeldMaterials.Held;
import org.onewindow.catalogue.Matter;

/** Which materials of a matter the licence library holds of somebody. */
final class HeldLicences {
    private static final int MOST = 20;

    private final LicenceRepository licences;

    HeldLicences(LicenceRepository licences) {
        this.licences = licences;
    }

    /** For each such material the valid licence that was entered last. */
    List<Held> of(Matter matter, IdType idType, String idNumber, LocalDate today) {
        return matter.materials().stream()
                .filter(material -> material.heldAs() != null)
                .flatMap(material -> {
                    var search = new LicenceSearch(
                            material.heldAs(), null, null, null, idNumber, null, Standing.VALID, null);
                    return licences.list(LicenceQuery.everywhere(search, today, MOST)).stream()
                            .filter(licence -> licence.holder().idType() == idType)
                            .limit(1)
                            .map(licence -> new Held(
                                    material.code(),
                                    licence.type().code(),
                                    licence.id(),
                                    licence.number(),
                                    licence.validity().until()));
                })
                .toList();
    }
}
