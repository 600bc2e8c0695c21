package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.departments.Plan;
import org.onewindow.departments.Plan.Change;
import org.onewindow.departments.Plan.Change.Kind;
import org.onewindow.departments.Plan.Step;
import org.onewindow.departments.testing.SigningKey;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleWiring;

@Timeout(120)
class PlanTest {
    private static final String FORM = "department/forms/company-establishment.schema.json";

    @TempDir
    Path folder;

    private Centre centre;

    @BeforeEach
    void open() throws Exception {
        centre = new Centre(folder);
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    @Test
    void aNewDepartmentAddsAllItsMatters() {
        Plan plan = plan(DepartmentJar.of("1.0.0"));

        assertEquals(Step.FIRST, plan.step());
        assertNull(plan.from());
        assertEquals(
                List.of(
                        new Change(null, Kind.ADDED, "/chains/open-a-stall", null, "开设市场摊位一件事", 0),
                        new Change("company-establishment", Kind.ADDED, null, null, "公司设立登记", 0),
                        new Change("name-declaration", Kind.ADDED, null, null, "企业名称申报", 0),
                        new Change("stall-licence", Kind.ADDED, null, null, "市场摊位许可", 0)),
                plan.changes());
        assertEquals(new Plan.Windows(10, 120), plan.windows());
        assertTrue(plan.deployable());
        assertTrue(centre.releases.releases().isEmpty());
        assertTrue(centre.bundles().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1.2.4,PATCH", "1.3.0,MINOR", "1.2.3,SAME", "1.2.2,BACK", "1.1.9,BACK", "2.0.0,MAJOR"})
    void theStepIsWhatTheNumbersSay(String version, Step step) {
        centre.deploy(DepartmentJar.of("1.2.3"));

        Plan plan = plan(DepartmentJar.of(version));

        assertEquals(step, plan.step());
        assertEquals("1.2.3 " + version, plan.from() + " " + plan.to());
    }

    @Test
    void aChangedMatterIsToldFieldByFieldWithItsOpenCases() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.openCases.put("company-establishment", 37L);

        Plan plan = plan(DepartmentJar.of("1.0.1")
                .replace("department/matters/company-establishment.yaml", "max: \"20.00\"", "max: \"25.00\"")
                .replace("department/department.yaml", "0793-5550109", "0793-5550108"));

        assertEquals(
                List.of(
                        new Change(null, Kind.CHANGED, "/contact/complaintPhone", "0793-5550109", "0793-5550108", 0),
                        new Change("company-establishment", Kind.CHANGED, "/matter/fees/0/max", "20.00", "25.00", 37)),
                plan.changes());
        assertEquals(List.of(), plan.refusals());
    }

    @Test
    void aChainIsComparedAsAPartOfItsDepartment() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        String chain = "department/chains/open-a-stall.yaml";
        var longer = DepartmentJar.of("1.1.0").replace(chain, "length: 10", "length: 12");
        var without = DepartmentJar.of("1.1.0").withoutChain();

        assertEquals(
                List.of(new Change(null, Kind.CHANGED, "/chains/open-a-stall/limit/length", "10", "12", 0)),
                plan(longer).changes());
        assertEquals(
                List.of(new Change(null, Kind.DROPPED, "/chains/open-a-stall", "开设市场摊位一件事", null, 0)),
                plan(without).changes());
        centre.deploy(without);
        assertEquals(
                List.of(new Change(null, Kind.ADDED, "/chains/open-a-stall", null, "开设市场摊位一件事", 0)),
                plan(DepartmentJar.of("1.2.0")).changes());
    }

    @Test
    void aMinorMayNotDropAMatter() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.openCases.put("name-declaration", 3L);
        var jar = DepartmentJar.of("1.1.0").withoutNameDeclaration();

        Plan plan = plan(jar);

        assertEquals(List.of(new Change("name-declaration", Kind.DROPPED, null, "企业名称申报", null, 3)), plan.changes());
        assertEquals(List.of("minor-drops-matter"), codes(plan));
        var refused =
                assertThrows(ProblemException.class, () -> centre.deploy(jar)).problem();
        assertEquals("release-refused", refused.code());
        assertEquals(plan.refusals(), refused.faults());
        assertEquals(List.of("1.0.0 ACTIVE"), centre.states());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/name | \"minLength\": 4, | \"enum\": [\"玉山㙓𠮷商贸有限公司\"],",
                "/shareholders/*/share | \"share\": {\"title\": \"form.company.shareholder.share\", \"type\": \"number\" | \"share\": {\"title\": \"form.company.shareholder.share\", \"type\": \"integer\"",
            })
    void aMinorMayNotNarrowAForm(String place, String before, String after) {
        centre.deploy(DepartmentJar.of("1.0.0"));

        Plan plan = plan(DepartmentJar.of("1.1.0").replace(FORM, before, after));

        List<Fault> narrowed = plan.refusals().stream()
                .filter(fault -> fault.code().equals("minor-narrows-form"))
                .toList();
        assertEquals(1, narrowed.size(), plan.refusals().toString());
        assertEquals("matters/company-establishment" + place, narrowed.get(0).pointer());
        assertTrue(narrowed.get(0).message().en().contains("this is a major"));
    }

    @Test
    void aMinorMayNotTakeAFieldAway() {
        centre.deploy(DepartmentJar.of("1.0.0"));

        Plan plan = plan(DepartmentJar.of("1.1.0")
                .replace(FORM, "\"code\": {", "\"registration\": {")
                .replace("department/forms/company-establishment.ui.json", "/code", "/registration"));

        assertEquals(List.of("minor-narrows-form"), codes(plan));
        assertEquals(
                "matters/company-establishment/code", plan.refusals().get(0).pointer());
    }

    @Test
    void aMinorMayNotDemandWhatNobodyHadToFillIn() {
        centre.deploy(DepartmentJar.of("1.0.0"));

        Plan plan = plan(DepartmentJar.of("1.1.0")
                .replace(
                        FORM,
                        "[\"name\", \"capital\", \"shareholders\"]",
                        "[\"name\", \"capital\", \"shareholders\", \"code\"]")
                .replace(
                        "department/specimens/company-establishment.json",
                        "\"capital\":",
                        "\"code\": \"11420000010833209R\", \"capital\":")
                .replace(
                        "department/specimens/chain-open-a-stall.json",
                        "\"capital\":",
                        "\"code\": \"11420000010833209R\", \"capital\":"));

        assertEquals(List.of("minor-narrows-form"), codes(plan));
        assertEquals(
                "matters/company-establishment/code", plan.refusals().get(0).pointer());
    }

    @Test
    void aMinorMayAddAFieldThatNobodyHasToFillIn() {
        centre.deploy(DepartmentJar.of("1.0.0"));

        Plan plan = plan(DepartmentJar.of("1.1.0")
                .replace(
                        FORM,
                        "\"code\": {",
                        "\"seal\": {\"title\": \"form.company.code\", \"type\": \"string\"}, \"code\": {"));

        assertEquals(List.of(), plan.refusals());
    }

    @Test
    void aMinorMayNotChangeAnIndexOfARegister() {
        centre.deploy(DepartmentJar.of("1.0.0"));

        Plan plan = plan(DepartmentJar.of("1.1.0")
                .replace("department/department.yaml", "/representativeId", "/representative"));

        assertEquals(List.of("minor-narrows-register"), codes(plan));
    }

    @Test
    void aMajorMayDropWhatAMinorMayNotAndRunsBesideTheFormer() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.openVersions.put("1.0.0", 12L);
        centre.openVersions.put("0.9.0", 2L);

        Plan plan = plan(DepartmentJar.of("2.0.0").withoutNameDeclaration());

        assertEquals(List.of(), codes(plan));
        assertEquals(Step.MAJOR, plan.step());
        assertEquals("2.0.0", plan.serves());
        assertEquals(List.of(new Plan.Finishing("1.0.0", 12)), plan.finishing());
        assertEquals(new Plan.Windows(10, 120), plan.windows());
    }

    @Test
    void aPlanStaysTheSameWhileCasesAreFinished() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        URI jar = DepartmentJar.of("2.0.0").in(folder);
        centre.openVersions.put("1.0.0", 12L);
        String shown = centre.departments.plan(jar).digest();

        centre.openVersions.clear();

        assertEquals(shown, centre.departments.plan(jar).digest());
        assertEquals(List.of(), centre.departments.plan(jar).finishing());
    }

    @Test
    void aMajorMayNotChangeTheRegistersThatItSharesWithTheFormer() {
        centre.deploy(DepartmentJar.of("1.0.0"));

        Plan changed = plan(DepartmentJar.of("2.0.0")
                .replace("department/department.yaml", "/representativeId", "/representative"));
        Plan added = plan(DepartmentJar.of("2.0.0")
                .replace(
                        "department/department.yaml",
                        "      representative: {field: /representativeId}",
                        "      representative: {field: /representativeId}\n      capital: {field: /capital}"));

        assertEquals(List.of("major-changes-register"), codes(changed));
        assertEquals(List.of(), codes(added));
    }

    @Test
    void aPatchOfTheOlderMajorIsComparedWithTheReleaseThatCarriesOnItsCases() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.openVersions.put("1.0.0", 3L);
        centre.deploy(DepartmentJar.of("2.0.0").withoutNameDeclaration().windows(20));

        Plan plan = plan(DepartmentJar.of("1.0.1").windows(90));

        assertEquals(List.of(), codes(plan));
        assertEquals("PATCH 1.0.0 1.0.1", plan.step() + " " + plan.from() + " " + plan.to());
        assertEquals("2.0.0", plan.serves());
        assertEquals(List.of(new Plan.Finishing("1.0.1", 3)), plan.finishing());
        assertEquals(new Plan.Windows(22, 120), plan.windows());
        assertEquals(
                List.of("minor-drops-matter"),
                codes(plan(DepartmentJar.of("1.1.0").withoutNameDeclaration())));
        centre.deploy(DepartmentJar.of("1.0.2"));
        assertEquals(List.of("patch-older"), codes(plan(DepartmentJar.of("1.0.1"))));
    }

    @Test
    void anOlderMajorWithoutCasesIsNotDeployed() {
        centre.deploy(DepartmentJar.of("2.0.0"));

        Plan plan = plan(DepartmentJar.of("1.9.0"));

        assertEquals(List.of("major-older"), codes(plan));
        assertEquals(Step.BACK, plan.step());
        assertNull(plan.from());
    }

    @Test
    void whatTakesOverCasesOfARolledBackReleaseKeepsItsPromisesToo() {
        centre.deploy(DepartmentJar.of("1.0.0").withoutNameDeclaration());
        centre.deploy(DepartmentJar.of("1.1.0"));
        centre.departments.rollback("commerce", false, "lin", null);

        assertEquals(
                List.of("minor-drops-matter"),
                codes(plan(DepartmentJar.of("1.2.0").withoutNameDeclaration())));
        assertEquals(List.of(), codes(plan(DepartmentJar.of("1.0.1").withoutNameDeclaration())));
    }

    @Test
    void theCentreHasSoManyWindowsAndNoMore() {
        centre.deploy(DepartmentJar.other("trade", "1.0.0").windows(70));

        assertEquals(List.of(), codes(plan(DepartmentJar.of("1.0.0").windows(46))));
        Plan plan = plan(DepartmentJar.of("1.0.0").windows(47));

        assertEquals(List.of("windows-over-cap"), codes(plan));
        assertEquals(new Plan.Windows(121, 120), plan.windows());
        centre.departments.suspend("trade", "lin", null);
        assertEquals(
                List.of("windows-over-cap"),
                codes(plan(DepartmentJar.of("1.0.0").windows(47))));
    }

    @Test
    void windowsThatAnAdministratorAddedCountToo() {
        centre.windows.added = 3;

        assertEquals(List.of(), codes(plan(DepartmentJar.of("1.0.0").windows(115))));
        Plan plan = plan(DepartmentJar.of("1.0.0").windows(116));

        assertEquals(List.of("windows-over-cap"), codes(plan));
        assertEquals(new Plan.Windows(121, 120), plan.windows());
    }

    @Test
    void mattersAndOrgansOfAnotherDepartmentAreItsOwn() {
        centre.deploy(DepartmentJar.of("1.0.0"));

        Plan plan = plan(DepartmentJar.of("1.0.1")
                .header("OneWindow-Department", "trade")
                .header("Bundle-SymbolicName", "org.example.trade")
                .replace("department/department.yaml", "id: commerce", "id: trade"));

        assertEquals(
                List.of("matter-owned", "matter-owned", "matter-owned", "chain-owned", "organ-owned"), codes(plan));
        String sentence = plan.refusals().get(0).message().en();
        assertTrue(sentence.contains("commerce 1.0.0") && sentence.contains("trade 1.0.1"), sentence);
    }

    @Test
    void aWrongApiIsToldInWords() {
        Plan plan = plan(DepartmentJar.of("1.0.0")
                .header(
                        "Import-Package",
                        "org.onewindow.api.department;version=\"[1.2,2)\",org.onewindow.api.future,java.util"));

        assertEquals(List.of("api-incompatible", "api-missing"), codes(plan));
        assertEquals(
                "needs org.onewindow.api.department [1.2,2), the centre offers 1.1.",
                plan.refusals().get(0).message().en());
    }

    @Test
    void whatTheCentreOffersIsWhatItsBundleExports() {
        var exported = ImportRules.exportsOf(centre.system().adapt(BundleWiring.class));

        assertEquals(new Version("1.1.0"), exported.get("org.onewindow.api.department"));
    }

    @Test
    void whatADepartmentMayNotImportIsRefused() {
        Plan plan = plan(DepartmentJar.of("1.0.0")
                .header("Import-Package", "javax.ws.rs.core,org.slf4j,java.net,javax.sql,org.osgi.framework,own")
                .header("Export-Package", "own;version=1.0,org.onewindow.api.text;uses:=\"a,b\"")
                .header("DynamicImport-Package", "*"));

        assertEquals(
                List.of("import-forbidden", "import-forbidden", "export-forbidden", "header-forbidden"), codes(plan));
    }

    @Test
    void codeThatReachesPastTheDepartmentIsRefused() {
        var jar = DepartmentJar.of("1.0.0").type(Trespasser.class);

        assertTrue(codes(plan(jar)).contains("jdk-exit"));
        assertThrows(ProblemException.class, () -> centre.deploy(jar));
        assertTrue(centre.releases.releases().isEmpty());
    }

    @Test
    void faultsInItsFilesAreToldWithTheirLines() {
        Plan plan = plan(DepartmentJar.of("1.0.0").put("department/windows.yaml", "- nothing\n"));

        assertTrue(plan.refusals().stream().anyMatch(fault -> fault.pointer().equals("windows.yaml:1")));
        assertEquals(List.of(), plan.changes());
    }

    @Test
    void aVersionHasOneContentInProduction() throws Exception {
        centre.inProduction();
        var key = SigningKey.in(folder, "BUREAU");
        centre.trust("commerce", key);
        centre.deploy(DepartmentJar.of("1.0.0").signedBy(key));

        assertEquals(
                List.of("same-version-other-digest"),
                codes(plan(DepartmentJar.of("1.0.0").header("Build", "2").signedBy(key))));
    }

    private Plan plan(DepartmentJar jar) {
        return centre.departments.plan(jar.in(folder));
    }

    private static List<String> codes(Plan plan) {
        return plan.refusals().stream().map(Fault::code).toList();
    }
}
