package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Filing.Deferral;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.internal.promises.Promising;
import org.onewindow.cases.promises.PromiseDesk;
import org.onewindow.cases.promises.PromiseDesk.PledgeCheck;
import org.onewindow.cases.promises.PromiseDesk.Supply;
import org.onewindow.cases.promises.Promises;
import org.onewindow.cases.promises.Promises.Deferred;
import org.onewindow.cases.promises.Promises.Pledge;
import org.onewindow.cases.timers.Timer;
import org.onewindow.catalogue.Material.MaterialForm;

/**
 * 容缺受理 and 告知承诺 (rules.md; 国办发〔2020〕42号). The shop permit also wants a lease, which may come later, and a health proof, for which a
 * pledge may stand.
 */
class PromisesTest {
    private static final HandedIn FORM = new HandedIn("application-form", 1, MaterialForm.ORIGINAL);
    private static final HandedIn LEASE = new HandedIn("lease", 1, MaterialForm.COPY);
    private static final HandedIn HEALTH = new HandedIn("health", 1, MaterialForm.ORIGINAL);
    private static final HandedIn PLEDGED = new HandedIn("health", 1, MaterialForm.PLEDGED);
    /** The last day of the promised limit of five working days. */
    private static final LocalDate FRIDAY = TODAY.plusDays(7);

    @TempDir
    Path home;

    private Hall hall;
    private PromiseDesk promises;

    @BeforeEach
    void open() {
        hall = new Hall(home);
        promises = new Promising(hall.desk, hall.work);
        hall.catalogue.offerWith(matter -> {
            var materials = (ArrayNode) matter.get("materials");
            materials.add(json("""
                    {"code":"lease","name":{"zh-CN":"租赁合同","en":"Lease"},"required":true,"deferrable":true,
                     "origin":"APPLICANT","forms":["ORIGINAL","COPY"],"copies":1,"basis":{"law":{"zh-CN":"某法","en":"Some law"}}}
                    """));
            materials.add(json("""
                    {"code":"health","name":{"zh-CN":"健康证明","en":"Health proof"},"required":true,
                     "origin":"APPLICANT","forms":["ORIGINAL","PLEDGED"],"copies":1,"basis":{"law":{"zh-CN":"某法","en":"Some law"}}}
                    """));
        });
    }

    @Test
    void aSecondaryMaterialMayBePromisedByADateWithinThePromisedLimit() {
        var file = filed(List.of(FORM, HEALTH), new Deferral("lease", FRIDAY));

        assertEquals(
                new Promises(List.of(new Deferred("lease", FRIDAY, null)), List.of()),
                promises.read(file.number(), CLERK));
    }

    @Test
    void whatMayNotBePromisedIsRefusedAllAtOnceAndNothingIsFiled() {
        var faults = faults(() -> filed(
                List.of(FORM),
                new Deferral("health", FRIDAY),
                new Deferral("lease", FRIDAY.plusDays(1)),
                new Deferral("passport", TODAY)));

        assertEquals(
                Map.of(
                        "/deferrals/0/material", "material-not-deferrable",
                        "/deferrals/1/promisedBy", "deferral-too-long",
                        "/deferrals/2/material", "material-unknown"),
                faults);
        assertEquals(
                Map.of("/deferrals/0/material", "material-twice"),
                faults(() -> filed(List.of(FORM, LEASE, HEALTH), new Deferral("lease", FRIDAY))));
        assertEquals(List.of(), hall.cases.numbersAfter("", 10));
    }

    @Test
    void aCaseIsNotGrantedBeforeEverythingPromisedHasCome() {
        var file = inReview(filed(List.of(FORM, HEALTH), new Deferral("lease", FRIDAY)));

        var refused = refused(() -> hall.act(hall.file(file.number()), Order.of(Action.GRANT), DECIDER));
        assertEquals("materials-outstanding", refused.code());
        assertEquals(Map.of("materials", List.of("lease")), refused.extra());

        supply(file, new Supply("lease", MaterialForm.COPY, 1));
        var granted = hall.after(hall.file(file.number()), Order.of(Action.GRANT), DECIDER);
        assertEquals(State.GRANTED, granted.state());
        assertEquals(List.of(FORM, HEALTH, LEASE), granted.content().materials());
        assertEquals(
                TODAY, promises.read(file.number(), CLERK).deferrals().get(0).suppliedOn());
        assertEquals(List.of(), verdict(file));
    }

    @Test
    void whatIsSuppliedMustBeWhatWasPromised() {
        var file = filed(List.of(FORM, HEALTH), new Deferral("lease", FRIDAY));

        assertEquals(
                Map.of("/material", "material-not-promised"),
                faults(() -> supply(file, new Supply("health", MaterialForm.ORIGINAL, 1))));
        assertEquals(
                Map.of("/kind", "material-form-not-accepted", "/copies", "copies-missing"),
                faults(() -> supply(file, new Supply("lease", MaterialForm.ELECTRONIC, 0))));
        supply(file, new Supply("lease", MaterialForm.ORIGINAL, 1));
        assertEquals(
                Map.of("/material", "material-supplied"),
                faults(() -> supply(file, new Supply("lease", MaterialForm.ORIGINAL, 1))));
    }

    @Test
    void whoHandlesTheCaseIsToldOnTheWorkingDayAfterThePromise() {
        var file = hall.after(
                filed(List.of(FORM, HEALTH), new Deferral("lease", TODAY.plusDays(3))), Order.of(Action.ACCEPT), CLERK);

        assertEquals(List.of(TODAY.plusDays(3)), overdueTimers(file));
        supply(file, new Supply("lease", MaterialForm.ORIGINAL, 1));
        assertEquals(List.of(), overdueTimers(file));
    }

    @Test
    void aCaseWhosePromisedMaterialDoesNotComeMayLapseAfterItsDay() {
        var file = inReview(filed(List.of(FORM, HEALTH), new Deferral("lease", TODAY.plusDays(3))));
        assertEquals(
                "lapse-too-early",
                refused(() -> hall.act(hall.file(file.number()), Order.of(Action.LAPSE), REVIEWER))
                        .code());

        hall.clock.set(TODAY.plusDays(4));
        var lapsed = hall.after(hall.file(file.number()), Order.of(Action.LAPSE), REVIEWER);
        assertEquals(State.LAPSED, lapsed.state());

        hall.clock.set(TODAY);
        var complete = inReview(filed(List.of(FORM, HEALTH, LEASE)));
        assertEquals(
                "lapse-not-provided",
                refused(() -> hall.act(complete, Order.of(Action.LAPSE), REVIEWER))
                        .code());
    }

    @Test
    void handingEverythingInAnewKeepsWhatIsStillPromised() {
        var file = filed(List.of(FORM, HEALTH), new Deferral("lease", FRIDAY));

        var corrected = hall.after(file, anew(List.of(FORM, PLEDGED)), CLERK);

        assertEquals(State.RECEIVED, corrected.state());
        var now = promises.read(file.number(), CLERK);
        assertEquals(List.of(new Deferred("lease", FRIDAY, null)), now.deferrals());
        assertEquals(List.of(new Pledge("health", TODAY, null)), now.pledges());
        hall.act(corrected, anew(List.of(FORM, HEALTH, LEASE)), CLERK);
        assertEquals(
                new Promises(List.of(new Deferred("lease", FRIDAY, TODAY)), List.of()),
                promises.read(file.number(), CLERK));
        assertEquals(List.of(), verdict(file));
    }

    @Test
    void aBrokenPledgeBarsTheApplicantFromPromisingUntilItIsPutRight() {
        var file = inReview(filed(List.of(FORM, LEASE, PLEDGED)));
        check(file, false);
        assertFalse(promises.read(file.number(), CLERK).pledges().get(0).check().kept());

        assertEquals(Map.of("/applicant", "pledge-broken-before"), faults(() -> filed(List.of(FORM, LEASE, PLEDGED))));
        assertEquals(
                Map.of("/applicant", "pledge-broken-before"),
                faults(() -> filed(List.of(FORM, HEALTH), new Deferral("lease", FRIDAY))));
        filed(List.of(FORM, LEASE, HEALTH));

        check(file, true);
        filed(List.of(FORM, LEASE, PLEDGED));
    }

    @Test
    void onlyWhatWasPledgedIsCheckedAndTheFindingsAreSaid() {
        var file = inReview(filed(List.of(FORM, LEASE, HEALTH)));
        assertEquals(
                Map.of("/material", "material-not-pledged", "/findings", "findings-blank"),
                faults(() -> promises.check(
                        file.number(),
                        new PledgeCheck("health", true, " "),
                        hall.file(file.number()).version(),
                        hall.nextKey(),
                        REVIEWER)));
    }

    private CaseFile filed(List<HandedIn> materials, Deferral... deferrals) {
        var usual = Hall.filing();
        var filing = new Filing(
                usual.matter(),
                usual.channel(),
                null,
                usual.applicant(),
                usual.form(),
                materials,
                null,
                List.of(deferrals),
                null,
                null);
        return hall.file(hall.desk.file(filing, hall.nextKey(), CLERK).value().number());
    }

    private CaseFile inReview(CaseFile file) {
        return hall.after(hall.after(file, Order.of(Action.ACCEPT), CLERK), Order.of(Action.START_REVIEW), REVIEWER);
    }

    private static Order anew(List<HandedIn> materials) {
        return new Order(Action.CORRECT_ON_SPOT, null, null, null, materials, null);
    }

    private void supply(CaseFile file, Supply supply) {
        var now = hall.file(file.number());
        promises.supply(now.number(), supply, now.version(), hall.nextKey(), CLERK);
    }

    private void check(CaseFile file, boolean kept) {
        var now = hall.file(file.number());
        promises.check(now.number(), new PledgeCheck("health", kept, "向医院核实"), now.version(), hall.nextKey(), REVIEWER);
    }

    private List<LocalDate> overdueTimers(CaseFile file) {
        return new ArrayList<>(hall.cases.timers().of(file.number()))
                .stream()
                        .filter(timer -> timer.kind() == Timer.Kind.DEFERRAL_OVERDUE)
                        .map(Timer::day)
                        .toList();
    }

    private List<String> verdict(CaseFile file) {
        return new JournalCheck(hall.cases, hall.key).verify(file.number()).breaks();
    }

    private static Map<String, String> faults(Runnable work) {
        var faults = new TreeMap<String, String>();
        refused(work).faults().forEach(fault -> faults.put(fault.pointer(), fault.code()));
        return faults;
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
