package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.Fault;
import org.onewindow.departments.Plan;

/** A bundle speaks for one department, and a department through one bundle. */
@Timeout(120)
class NamespacesTest {
    @TempDir
    Path folder;

    private Centre centre;

    @BeforeEach
    void open() throws Exception {
        centre = new Centre(folder);
        centre.deploy(DepartmentJar.of("1.0.0"));
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    @Test
    void anotherBundleMayNotComeAsADepartmentThatIsKnown() {
        var fault = onlyFault(DepartmentJar.of("1.1.0").header("Bundle-SymbolicName", "org.example.impostor"));

        names(fault, "commerce 1.0.0", "org.example.commerce", "commerce 1.1.0", "org.example.impostor");
    }

    @Test
    void aDepartmentsBundleMayNotComeAsAnotherDepartment() {
        var fault = onlyFault(DepartmentJar.other("trade", "2.0.0")
                .header("Bundle-SymbolicName", "org.example.commerce;singleton:=true"));

        names(fault, "org.example.commerce", "commerce 1.0.0", "trade 2.0.0");
    }

    @Test
    void whoIsAwayOrHasLeftKeepsItsName() throws Exception {
        centre.departments.withdraw("commerce", "lin", null);
        centre.restartWithoutBundles();

        onlyFault(DepartmentJar.other("trade", "1.0.0").header("Bundle-SymbolicName", "org.example.commerce"));
    }

    @Test
    void aReleaseThatNeverServedOwnsNoName() {
        centre.entrance.broken = "prepare 1.0.0";
        try {
            centre.deploy(DepartmentJar.other("trade", "1.0.0").header("Bundle-SymbolicName", "org.example.wrong"));
        } catch (RuntimeException refused) {
            centre.entrance.broken = "";
        }

        assertEquals("", centre.entrance.broken);
        assertEquals(List.of(), plan(DepartmentJar.other("trade", "1.0.0")).refusals());
    }

    private Fault onlyFault(DepartmentJar jar) {
        List<Fault> refusals = plan(jar).refusals();
        assertEquals(
                List.of("namespace-owned"), refusals.stream().map(Fault::code).toList());
        return refusals.get(0);
    }

    private Plan plan(DepartmentJar jar) {
        return centre.departments.plan(jar.in(folder));
    }

    private static void names(Fault fault, String... names) {
        for (String sentence : List.of(fault.message().zh(), fault.message().en())) {
            for (String name : names) {
                assertTrue(sentence.contains(name), sentence);
            }
        }
    }
}
