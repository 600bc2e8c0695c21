package org.onewindow.cases.internal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onewindow.cases.internal.SharedHall.CLERK;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Filing.Deferral;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.internal.SharedHall;
import org.onewindow.cases.internal.promises.Promising;
import org.onewindow.cases.promises.PromiseDesk.Supply;
import org.onewindow.catalogue.Material.MaterialForm;

/** A case is accepted when everything is there: 行政许可法 art. 32(1)(5). */
class FilesRuleTest {
    @TempDir
    Path home;

    private Handing handing;
    private SharedHall hall;
    private CaseFile file;

    @BeforeEach
    void open() {
        handing = new Handing(home);
        hall = handing.hall;
        var of = hall.filing();
        file = hall.file(new Filing(
                of.matter(),
                of.channel(),
                of.applicant(),
                of.form(),
                List.of(
                        new HandedIn("application-form", 1, MaterialForm.ORIGINAL),
                        new HandedIn("lease", 1, MaterialForm.ELECTRONIC)),
                null));
    }

    @Test
    void whatWasHandedInElectronicallyIsThereBeforeTheAcceptance() {
        assertRefused();
        var whole = handing.withLease(file, SmallFiles.pdf());
        assertEquals(State.ACCEPTED, accept(whole).state());
    }

    @Test
    void aFileThatWasWithdrawnIsNotThere() {
        var whole = handing.withLease(file, SmallFiles.pdf());
        handing.desk.withdraw(whole.number(), 1, "传错了", whole.version(), hall.nextKey(), CLERK);
        file = hall.file(whole.number());
        assertRefused();
    }

    @Test
    void whatWasPromisedComesWithItsFile() {
        hall.offer(matter -> {
            matter.set("materials", SharedHall.json(Handing.MATERIALS));
            ((ObjectNode) matter.at("/materials/1")).put("required", true).put("deferrable", true);
        });
        var of = hall.filing();
        var promised = hall.file(new Filing(
                of.matter(),
                of.channel(),
                null,
                of.applicant(),
                of.form(),
                of.materials(),
                null,
                List.of(new Deferral("lease", LocalDate.of(2026, 9, 25))),
                null,
                null));
        var promises = new Promising(hall.desk(), hall.work());
        var supply = new Supply("lease", MaterialForm.ELECTRONIC, 1);
        var problem = assertThrows(
                        ProblemException.class,
                        () -> promises.supply(promised.number(), supply, promised.version(), hall.nextKey(), CLERK))
                .problem();
        assertEquals("material-file-missing", problem.faults().get(0).code());
        var whole = handing.withLease(promised, SmallFiles.pdf());
        promises.supply(whole.number(), supply, whole.version(), hall.nextKey(), CLERK);
        assertEquals(2, hall.file(whole.number()).content().materials().size());
    }

    private void assertRefused() {
        var problem = assertThrows(ProblemException.class, () -> accept(file)).problem();
        assertEquals(Kind.CONFLICT, problem.kind());
        assertEquals("files-missing", problem.code());
        assertEquals(List.of("lease"), problem.extra().get("materials"));
        assertEquals(file, hall.file(file.number()));
    }

    private CaseFile accept(CaseFile from) {
        return hall.after(from, Order.of(Action.ACCEPT), CLERK);
    }
}
