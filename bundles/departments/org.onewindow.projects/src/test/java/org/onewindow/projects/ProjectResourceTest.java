package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class ProjectResourceTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final ProjectResource resource = new ProjectResource(registers);

    @Test
    void aProjectIsShownWithItsPermitsInTheOrderOfTheirIssue() {
        var permit = centre.component(PermitEntry.class);
        registers.with(Projects.REGISTER, Fixtures.CODE, Fixtures.project(ProjectStatus.FILED, "2024-01-10"));
        registers.apply(
                permit.record(centre.specimen("eia-form").on("2026-05-06").step("ISSUE", 1)));
        registers.apply(permit.record(
                centre.specimen("land-use-planning-permit").on("2026-03-02").step("ISSUE", 2)));
        Map<String, Object> answer = resource.project(Fixtures.CODE);
        assertEquals(Fixtures.CODE, answer.get("code"));
        assertEquals(Fixtures.NAME, answer.get("name"));
        assertEquals(Fixtures.DEVELOPER, answer.get("developer"));
        assertEquals("FILED", answer.get("status"));
        assertEquals(
                List.of(
                        Map.of(
                                "matter", "land-use-planning-permit",
                                "number", "地字第3611232026YG0610002号",
                                "issuedOn", "2026-03-02"),
                        Map.of(
                                "matter", "eia-form",
                                "number", "玉环评字〔2026〕1260001号",
                                "issuedOn", "2026-05-06")),
                answer.get("permits"));
    }

    @Test
    void aFiledProjectSaysPlaceIndustryAndInvestment() {
        var recording = centre.component(ProjectEntry.class)
                .record(centre.specimen("project-filing").step("ISSUE", 1));
        registers.apply(recording);
        Map<String, Object> answer = resource.project(recording.result().get("projectCode"));
        assertEquals("36", answer.get("industry"));
        assertEquals("21500", answer.get("totalInvestment"));
        assertEquals("江西省上饶市玉山县岩瑞镇示范工业园1号", answer.get("place"));
        assertNull(answer.get("registeredBy"));
    }

    @Test
    void anUnknownCodeIsNotFound() {
        Problem problem = refused(() -> resource.project(Fixtures.CODE));
        assertEquals(Kind.NOT_FOUND, problem.kind());
        assertEquals("project-not-found", problem.code());
    }

    @Test
    void whatIsNoCodeIsMalformedAndNotRepeated() {
        Problem problem = refused(() -> resource.project("<script>alert(1)</script>"));
        assertEquals(Kind.MALFORMED, problem.kind());
        assertEquals("project-code-malformed", problem.code());
        assertTrue(!problem.detail().en().contains("script"), problem.detail().en());
    }

    @Test
    void projectsAreFoundByTheirWholeName() {
        registers.with(Projects.REGISTER, Fixtures.CODE, Fixtures.project(ProjectStatus.FILED, "2024-01-10"));
        Map<String, Object> found = resource.named(" " + Fixtures.NAME + " ");
        assertEquals(List.of(resource.project(Fixtures.CODE)), found.get("items"));
        assertTrue(found.containsKey("next"));
        assertNull(found.get("next"));
        assertEquals(List.of(), resource.named("年产20万台").get("items"));
    }

    @Test
    void nobodyListsAllProjects() {
        assertEquals("project-name-missing", refused(() -> resource.named(null)).code());
        assertEquals("project-name-missing", refused(() -> resource.named(" ")).code());
    }

    @Test
    void theApplicationServesTheResource() {
        var application = centre.component(ProjectsApplication.class);
        assertEquals(1, application.getSingletons().size());
        assertTrue(application.getSingletons().iterator().next() instanceof ProjectResource);
    }

    private static Problem refused(Runnable call) {
        return assertThrows(ProblemException.class, call::run).problem();
    }
}
