package org.onewindow.rest.internal;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.cases.materials.FileType;
import org.onewindow.cases.materials.HeldMaterials.Held;
import org.onewindow.cases.materials.LookUp;
import org.onewindow.cases.materials.Prefill;

/** Knows one person, and who asked. */
final class FakePrefill implements Prefill {
    private static final LocalDate ON = LocalDate.of(2026, 2, 26);

    final List<String> asked = new ArrayList<>();

    @Override
    public Offer offer(Question question, Person by) {
        by.require(Role.INTAKE, "commerce");
        asked.add(question.matter() + " " + question.idType() + " " + question.idNumber());
        return new Offer(
                new Known(PersonKind.NATURAL_PERSON, "张三", "13800000000", ON),
                List.of(new Field("/name", new TextNode("云山"), Samples.STANDING, ON)),
                List.of(new Reusable("lease", Samples.STANDING, 2, FileType.PDF, ON)),
                List.of(new Holding(new Held("certificate", "deed", "01KM", "NO1", null), "/certificateNumber")));
    }

    @Override
    public List<LookUp> lookUps(String account, String idNumber, String before, int limit, Person by) {
        by.require(Role.SUPERVISE, Grant.EVERYWHERE);
        asked.add(account + " " + idNumber + " " + before + " " + limit);
        return List.of(lookUp("01KN"), lookUp("01KM"));
    }

    static LookUp lookUp(String id) {
        return new LookUp(
                id,
                Instant.parse("2026-03-02T01:30:00Z"),
                "clerk",
                "commerce",
                "seal-filing",
                IdType.RESIDENT_ID,
                "1",
                List.of(Samples.STANDING),
                List.of());
    }
}
