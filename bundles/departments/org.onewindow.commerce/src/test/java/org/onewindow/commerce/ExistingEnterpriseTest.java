package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class ExistingEnterpriseTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final EnterpriseRegistered registered = centre.component(EnterpriseRegistered.class);
    private final SomethingChanged changed = centre.component(SomethingChanged.class);
    private final OfficialSeal seal = centre.component(OfficialSeal.class);
    private final Specimen change = centre.specimen("company-change");
    private final Specimen seals = centre.specimen("seal-registration");

    @Test
    void anEnterpriseNobodyKnowsIsForTheClerkToJudge() {
        assertEquals(
                List.of("/form/creditCode enterprise-unknown (overridable)"),
                change.set("/form/earlierRegistration", null).findings(registered));
    }

    @Test
    void anEnterpriseRegisteredElsewhereSaysWhereAndWhen() {
        assertEquals(List.of(), change.findings(registered));
    }

    @Test
    void aRegisteredEnterpriseIsFine() {
        register(Map.of("name", Fixtures.NAME, "status", "REGISTERED"));
        assertEquals(List.of(), change.findings(registered));
    }

    @Test
    void nothingIsDoneForAnEnterpriseThatIsGone() {
        register(Map.of("formerName", Fixtures.NAME, "status", "DEREGISTERED"));
        assertEquals(List.of("/form/creditCode enterprise-deregistered"), change.findings(registered));
    }

    @Test
    void anotherNameThanTheRegisteredOneIsForTheClerkToJudge() {
        register(Map.of("name", "玉山县另一商贸有限公司", "status", "REGISTERED"));
        assertEquals(
                List.of("/form/enterpriseName enterprise-name-differs (overridable)"), change.findings(registered));
    }

    @Test
    void aChangeChangesSomething() {
        assertEquals(List.of(), change.findings(changed));
        assertEquals(
                List.of("/form/changes nothing-changed"),
                change.set("/form/changes", Map.of()).findings(changed));
    }

    @Test
    void aChangeToWhatIsRegisteredChangesNothing() {
        register(EnterpriseDocument.items(change.form().part("/changes").orElseThrow()));
        assertEquals(List.of("/form/changes nothing-changed"), change.findings(changed));
        assertEquals(
                List.of(),
                change.set("/form/changes/registeredCapital/amount", 201).findings(changed));
    }

    @Test
    void anEnterpriseHasOneOfficialSeal() {
        assertEquals(List.of(), seals.findings(seal));
        assertEquals(
                List.of("/form/seals more-than-one-official-seal"),
                seals.set("/form/seals/1/kind", "OFFICIAL")
                        .set("/form/seals/1/text", Fixtures.NAME)
                        .findings(seal));
    }

    @Test
    void aSecondOfficialSealIsForTheClerkToJudge() {
        registers.with(SealEntries.REGISTER, "1", Map.of("creditCode", Fixtures.CODE, "kind", "OFFICIAL"));
        assertEquals(List.of("/form/seals official-seal-exists (overridable)"), seals.findings(seal));
        registers.with(SealEntries.REGISTER, "1", Map.of("creditCode", Fixtures.CODE, "kind", "FINANCE"));
        assertEquals(List.of(), seals.findings(seal));
    }

    @Test
    void theOfficialSealBearsTheName() {
        assertEquals(
                List.of("/form/seals/0/text seal-text-differs"),
                seals.set("/form/seals/0/text", "玉山县示例商行").findings(seal));
    }

    private void register(Map<String, Object> document) {
        registers.with(Enterprises.REGISTER, Fixtures.CODE, document);
    }
}
