package org.onewindow.console.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.testing.InMemoryCases;

/** Licences of one person. */
final class Shelf {
    static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate ISSUED = LocalDate.of(2022, 3, 2);

    private final InMemoryCases cases = new InMemoryCases();

    static String id(int place) {
        return "01KM%022d".formatted(place);
    }

    LicenceRepository licences() {
        return cases.licences();
    }

    CaseRepository cases() {
        return cases;
    }

    /** One more, with this last day. */
    Shelf with(int place, LocalDate until) {
        return with(new Licence(
                id(place),
                new Licence.Type("hotel-licence", new Text("特种行业许可证", "Hotel licence")),
                "TX-%04d".formatted(place),
                0,
                new Licence.Holder(
                        PersonKind.NATURAL_PERSON, "欧阳明", IdType.RESIDENT_ID, "11010519491231002X", "13800000000"),
                new Licence.Issuer("amr", Text.same("某局"), "commerce"),
                Licence.Source.imported(id(9), AT, "admin"),
                new Licence.Validity(ISSUED, ISSUED, until),
                null,
                null,
                null,
                Map.of("rooms", "二十间"),
                List.of(new Licence.Shown(new Text("经营地址", "Address"), Text.same("城东"))),
                "ACDEFGHJKLMNPQR" + "234679ACDE".charAt(place),
                true,
                Told.NOTHING,
                1));
    }

    private Shelf with(Licence licence) {
        cases.transact(tx -> {
            tx.enter(licence);
            return null;
        });
        return this;
    }

    Shelf revoked(int place) {
        var licence = licences().find(id(place)).orElseThrow();
        cases.transact(tx -> {
            tx.replace(
                    licence.revoked(new Licence.Ending(LocalDate.of(2026, 3, 1), "材料系伪造", "行政许可法第六十九条", "head", AT)));
            return null;
        });
        return this;
    }
}
