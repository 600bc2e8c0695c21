package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.departments.ReleaseLint;

class ReleaseLintTest {
    private static final String CLASS = "org/onewindow/departments/internal/Trespasser.class";

    @TempDir
    Path folder;

    @Test
    void aSoundJarHasNoFault() {
        assertEquals(List.of(), faults(DepartmentJar.of("1.0.0").type(TickingClock.class)));
    }

    @Test
    void whatReachesPastTheDepartmentIsToldWithItsMethod() {
        assertEquals(
                List.of(
                        "jdk-database Trespasser.own java.sql.Connection",
                        "jdk-exit Trespasser.ends java.lang.System.exit",
                        "jdk-exit Trespasser.endsLater java.lang.System.exit",
                        "jdk-process Trespasser.starts java.lang.Runtime.exec",
                        "jdk-process Trespasser.starts java.lang.ProcessBuilder",
                        "jdk-reflection Trespasser.opens java.lang.reflect.Field.setAccessible",
                        "jdk-thread Trespasser.stops java.lang.Thread.stop",
                        "jdk-global Trespasser.changesEverything java.lang.System.setSecurityManager",
                        "jdk-global Trespasser.changesEverything java.util.Locale.setDefault",
                        "jdk-native Trespasser.names java.lang.System.loadLibrary",
                        "jdk-database Trespasser.names java.sql.Connection",
                        "jdk-exit Trespasser.endsLater java.lang.Runtime.halt"),
                trespasses().stream()
                        .map(fault ->
                                fault.code() + " " + fault.message().en().replaceFirst("(.*) uses (.*): .*", "$1 $2"))
                        .toList());
    }

    @Test
    void theLineIsThatOfTheSource() throws Exception {
        List<String> source = Files.readAllLines(Path.of("src/test/java", CLASS.replace(".class", ".java")));
        for (Fault fault : trespasses().stream()
                .filter(fault -> !fault.message().en().startsWith("Trespasser.own"))
                .toList()) {
            var place = fault.pointer().split(":");
            assertEquals(CLASS, place[0]);
            String used = fault.message().en().replaceFirst(".*[.](\\w+): .*", "$1");
            String line = source.get(Integer.parseInt(place[1]) - 1);
            assertTrue(line.contains(used), fault + " is not told at: " + line);
        }
    }

    @Test
    void aClassFileThatNobodyCanReadIsAFault() {
        assertEquals(
                List.of("broken/Broken.class:1 class-unreadable"),
                told(DepartmentJar.of("1.0.0").put("broken/Broken.class", "no class")));
    }

    @Test
    void filesManifestAndClassesAreAllTold() {
        assertEquals(
                List.of(
                        "META-INF/MANIFEST.MF import-forbidden",
                        "broken/Broken.class:1 class-unreadable",
                        "department.yaml:1 department-id"),
                told(DepartmentJar.of("1.0.0")
                        .header("Import-Package", "javax.sql")
                        .put("broken/Broken.class", "")
                        .replace("department/department.yaml", "id: commerce", "id: trade")));
    }

    @Test
    void theApiIsTheOneOfTheBuild() {
        assertEquals(
                List.of("META-INF/MANIFEST.MF api-incompatible"),
                told(DepartmentJar.of("1.0.0")
                        .header("Import-Package", "org.onewindow.api.department;version=\"[99,100)\"")));
    }

    @Test
    void whatIsNoDepartmentIsNotLinted() {
        var jar = DepartmentJar.of("1.0.0").header("OneWindow-Department", null);

        var refused = assertThrows(ProblemException.class, () -> faults(jar)).problem();

        assertEquals("jar-unreadable", refused.code());
    }

    private List<Fault> trespasses() {
        return faults(DepartmentJar.of("1.0.0").type(Trespasser.class));
    }

    private List<Fault> faults(DepartmentJar jar) {
        return ReleaseLint.faults(Path.of(jar.in(folder)));
    }

    private List<String> told(DepartmentJar jar) {
        return faults(jar).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
