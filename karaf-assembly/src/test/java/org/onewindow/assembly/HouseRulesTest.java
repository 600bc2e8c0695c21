package org.onewindow.assembly;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The laws of the house (docs/architecture.md), kept by the build. */
class HouseRulesTest {
    private static final Path BUNDLES = Path.of("..", "bundles");
    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() throws Exception {
        try (Stream<Path> folders =
                Stream.concat(Files.list(BUNDLES.resolve("platform")), Files.list(BUNDLES.resolve("departments")))) {
            List<Path> compiled = folders.map(folder -> folder.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .toList();
            house = new ClassFileImporter().importPaths(compiled);
        }
    }

    @Test
    void dependenciesPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("api")
                .definedBy("org.onewindow.api..")
                .layer("papers")
                .definedBy("org.onewindow.papers..")
                .layer("calendar")
                .definedBy("org.onewindow.calendar..")
                .layer("catalogue")
                .definedBy("org.onewindow.catalogue..")
                .layer("access")
                .definedBy("org.onewindow.access..")
                .layer("cases")
                .definedBy("org.onewindow.cases..")
                .layer("drafting")
                .definedBy("org.onewindow.drafting..")
                .layer("chains")
                .definedBy("org.onewindow.chains..")
                .layer("departments")
                .definedBy("org.onewindow.departments..")
                .layer("hall")
                .definedBy("org.onewindow.hall..")
                .layer("store")
                .definedBy("org.onewindow.store..")
                .layer("rest")
                .definedBy("org.onewindow.rest..")
                .layer("console")
                .definedBy("org.onewindow.console..")
                .whereLayer("store")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("rest")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("console")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("drafting")
                .mayOnlyBeAccessedByLayers("rest")
                .whereLayer("chains")
                .mayOnlyBeAccessedByLayers("drafting", "store", "rest", "console")
                .whereLayer("departments")
                .mayOnlyBeAccessedByLayers("store", "rest", "console")
                .whereLayer("hall")
                .mayOnlyBeAccessedByLayers("store", "rest", "console")
                .whereLayer("cases")
                .mayOnlyBeAccessedByLayers("drafting", "chains", "departments", "hall", "store", "rest", "console")
                .whereLayer("access")
                .mayOnlyBeAccessedByLayers("cases", "chains", "departments", "hall", "store", "rest", "console")
                .whereLayer("catalogue")
                .mayOnlyBeAccessedByLayers(
                        "cases", "drafting", "chains", "departments", "hall", "store", "rest", "console")
                .whereLayer("calendar")
                .mayOnlyBeAccessedByLayers("catalogue", "cases", "chains", "departments", "store", "rest", "console")
                .whereLayer("papers")
                .mayOnlyBeAccessedByLayers("drafting", "rest")
                .check(house);
    }

    @Test
    void papersKnowOnlyTheApi() {
        noClasses()
                .that(resideInAPackage("org.onewindow.papers.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.onewindow..")
                        .and(not(resideInAnyPackage("org.onewindow.papers..", "org.onewindow.api.."))))
                .check(house);
    }

    @Test
    void theApiKnowsNothingOfOurs() {
        noClasses()
                .that(resideInAPackage("org.onewindow.api.."))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.onewindow..").and(not(resideInAPackage("org.onewindow.api.."))))
                .check(house);
    }

    @Test
    void aDepartmentKnowsTheApiTheJdkAndJaxRs() throws Exception {
        try (Stream<Path> folders = Files.list(BUNDLES.resolve("departments"))) {
            for (Path folder : (Iterable<Path>) folders::iterator) {
                String own = folder.getFileName() + "..";
                classes()
                        .that(resideInAPackage(own))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                own,
                                "org.onewindow.api..",
                                "java..",
                                "javax.ws.rs..",
                                "org.slf4j..",
                                "org.osgi.service.component..",
                                "io.swagger.v3.oas.annotations.."))
                        .check(house);
            }
        }
    }

    @Test
    void thePlatformKnowsNoDepartment() throws Exception {
        try (Stream<Path> folders = Files.list(BUNDLES.resolve("departments"))) {
            for (Path folder : (Iterable<Path>) folders::iterator) {
                String department = folder.getFileName() + "..";
                noClasses()
                        .that(not(resideInAPackage(department)))
                        .should()
                        .dependOnClassesThat(resideInAPackage(department))
                        .check(house);
            }
        }
    }

    @Test
    void entitiesStayInTheStore() {
        noClasses()
                .that(not(resideInAPackage("org.onewindow.store..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.persistence..", "org.apache.openjpa.."))
                .check(house);
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.onewindow.calendar.internal.CentreClock")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.lang.System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.lang.Thread.class, "sleep", long.class)
                .check(house);
    }

    @Test
    void nothingIsCalledManagerHelperOrUtil() {
        noClasses()
                .that(resideInAPackage("org.onewindow.."))
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?)$")
                .check(house);
    }
}
