package org.onewindow.rest.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.access.Person;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.licences.LicenceLibrary;
import org.onewindow.cases.licences.LicencePage;
import org.onewindow.cases.licences.LicenceSearch;
import org.onewindow.cases.licences.Verification;

/** One licence, and what was asked of the library. */
final class FakeLicences implements LicenceLibrary {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Licence LICENCE = new Licence(
            "01KM0000000000000000000001",
            new Licence.Type("hotel-licence", new Text("特种行业许可证", "Hotel licence")),
            "TX-0001",
            0,
            new Licence.Holder(PersonKind.NATURAL_PERSON, "欧阳明", IdType.RESIDENT_ID, "11010519491231002X", null),
            new Licence.Issuer("public-security", Text.same("县公安局"), "policejustice"),
            Licence.Source.imported("01KM0000000000000000000002", Instant.parse("2026-03-02T02:00:00Z"), "admin"),
            new Licence.Validity(DAY.minusYears(1), DAY.minusYears(1), DAY.plusYears(4)),
            null,
            null,
            null,
            Map.of("rooms", "20"),
            List.of(new Licence.Shown(new Text("客房数", "Rooms"), Text.same("20"))),
            "ACDEFGHJKLMNPQRT",
            true,
            Told.NOTHING,
            1);

    final List<Object> asked = new ArrayList<>();

    @Override
    public Licence read(String id, Person by) {
        if (!id.equals(LICENCE.id())) {
            throw new ProblemException(Kind.NOT_FOUND, "licence-unknown", Text.same("licence-unknown"));
        }
        return LICENCE;
    }

    @Override
    public LicencePage list(LicenceSearch search, String cursor, int limit, Person by) {
        asked.add(search);
        asked.add(cursor + " " + limit);
        return new LicencePage(List.of(LICENCE), LICENCE.id());
    }

    @Override
    public long count(LicenceSearch search, Person by) {
        return 1;
    }

    @Override
    public List<Licence> ofCase(String caseNumber) {
        return List.of();
    }

    @Override
    public Licence revoke(String id, End end, long version, Person by) {
        asked.add(end);
        asked.add(by.name() + " " + version);
        return read(id, by).revoked(ending(end, by));
    }

    @Override
    public Licence cancel(String id, End end, long version, Person by) {
        asked.add(end);
        return read(id, by).cancelled(ending(end, by));
    }

    private static Licence.Ending ending(End end, Person by) {
        return new Licence.Ending(
                end.on() == null ? DAY : end.on(), end.reason(), end.basis(), by.name(), Instant.EPOCH);
    }

    @Override
    public Verification verify(String code) {
        asked.add(code);
        if (!code.equals("ACDE-FGHJ-KLMN-PQRT")) {
            throw new ProblemException(Kind.NOT_FOUND, "licence-not-verified", Text.same("licence-not-verified"));
        }
        return new Verification(
                LICENCE.type().name(),
                "****0001",
                "欧**",
                Text.same("县公安局"),
                Standing.VALID,
                DAY.minusYears(1),
                DAY.minusYears(1),
                DAY.plusYears(4));
    }
}
