package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.testing.ReadDepartment;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

/**
 * The chains that ship (row 54) work through all of their departments, with the departments' own rules and recorders:
 * each step is filed as the chain's specimen says, with what the steps before it have really brought.
 */
class ChainsTest {
    private static final Path DEPARTMENTS = Path.of("..", "bundles", "departments");
    private static final Map<String, TestCentre> BY_MATTER = new TreeMap<>();
    private static final List<Chain> CHAINS = new ArrayList<>();
    private static ClassLoader before;
    private static URLClassLoader code;

    @BeforeAll
    static void readTheDepartments() throws Exception {
        List<Path> built;
        try (Stream<Path> folders = Files.list(DEPARTMENTS)) {
            built = folders.map(folder -> folder.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
        before = Thread.currentThread().getContextClassLoader();
        code = new URLClassLoader(built.stream().map(ChainsTest::url).toArray(URL[]::new), before);
        Thread.currentThread().setContextClassLoader(code);
        for (Path folder : built) {
            var centre = TestCentre.of(folder);
            centre.matters().forEach(matter -> BY_MATTER.put(matter, centre));
            String id = centre.department().id();
            CHAINS.addAll(
                    ReadDepartment.of(folder.resolve("department"), id, "1.0.0").chains());
        }
    }

    @AfterAll
    static void forgetThem() throws Exception {
        Thread.currentThread().setContextClassLoader(before);
        code.close();
    }

    static List<String> codes() {
        return List.of("second-hand-home", "start-company");
    }

    @Test
    void theseChainsShip() {
        assertEquals(codes(), CHAINS.stream().map(Chain::code).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theSpecimenFillsInWhateverTheChainShares(String code) {
        var chain = chain(code);
        for (var shared : chain.shared()) {
            assertFalse(chain.specimen().at("/form/shared/" + shared.field()).isMissingNode(), shared.field());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyStepIsFiledAndHasItsResult(String code) {
        var chain = chain(code);
        var results = new HashMap<String, Map<String, String>>();
        while (results.size() < chain.steps().size()) {
            Chain.Step next = chain.steps().stream()
                    .filter(step ->
                            !results.containsKey(step.id()) && results.keySet().containsAll(chain.before(step.id())))
                    .findFirst()
                    .orElseThrow();
            results.put(next.id(), carried(chain, next, results));
        }
        for (var carried : chain.carried()) {
            assertFalse(
                    results.get(carried.from())
                            .getOrDefault(carried.result(), "")
                            .isEmpty(),
                    carried.toString());
        }
    }

    private static Map<String, String> carried(Chain chain, Chain.Step step, Map<String, Map<String, String>> results) {
        TestCentre centre = BY_MATTER.get(step.matter());
        Specimen application = centre.specimen(chain, step.id(), results);
        var handedIn = chain.materialsOf(step.id()).values();
        // What the licence library holds by then.
        centre.matter(step.matter()).materials().stream()
                .filter(material -> material.required() && material.heldAs() != null)
                .filter(material -> !handedIn.contains(material.code()))
                .forEach(material -> application.with(material.code()));
        var filed = centre.file(application);
        assertEquals(List.of(), filed.faults(), step.id());
        return filed.carry().result();
    }

    private static Chain chain(String code) {
        return CHAINS.stream()
                .filter(chain -> chain.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
