package org.onewindow.policejustice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onewindow.api.text.Messages;
import org.onewindow.testkit.DepartmentContract;

class DefinitionTest extends DepartmentContract {
    @Test
    void sevenMattersAreOffered() {
        assertEquals(
                List.of(
                        "hotel-licence",
                        "household-move",
                        "identity-card",
                        "legal-aid",
                        "no-criminal-record",
                        "notarisation",
                        "passport"),
                centre().matters());
    }

    @Override
    protected List<String> otherDays() {
        return List.of("2025-01-02", "2028-01-03", "2040-02-29", "2045-06-01");
    }

    @Test
    void fourOrgansDecide() {
        assertEquals(4, centre().department().organs().size());
    }

    @Test
    void zoneFHasTwentyFourWindows() {
        assertEquals(
                24,
                centre().department().windows().stream()
                        .mapToInt(group -> group.count())
                        .sum());
    }

    @Test
    void everyCodeInTheSourcesIsAFindingOrNamedInTheDefinitions() throws IOException {
        var own = Messages.of(CardResource.class);
        var department = Messages.of(CardResource.class, "/department/");
        var known = new HashSet<String>();
        for (String code : centre().matters()) {
            var matter = centre().matter(code);
            known.add(code);
            known.addAll(matter.rules());
            known.addAll(matter.recorders().values());
            matter.materials().forEach(material -> known.add(material.code()));
        }
        Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"").matcher(code()).results().forEach(found -> {
            String literal = found.group(1);
            assertTrue(
                    known.contains(literal)
                            || department.has("finding." + literal)
                            || own.has(literal)
                            || own.has("source." + literal),
                    () -> literal + " is nothing that has a text");
        });
    }

    @Test
    void everyMaterialThatARuleAsksForIsListed() throws IOException {
        var listed = centre().matters().stream()
                .flatMap(matter -> centre().matter(matter).materials().stream())
                .map(material -> material.code())
                .collect(Collectors.toSet());
        var asked = Pattern.compile("Papers\\.missing\\(\\s*submission,\\s*\"([a-z-]+)\"")
                .matcher(code())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        for (MoveGround ground : MoveGround.values()) {
            asked.add(ground.material());
        }
        for (NotarySubject.Paper paper : NotarySubject.Paper.values()) {
            asked.add(paper.material());
        }
        assertTrue(asked.size() > 15, asked::toString);
        assertTrue(listed.containsAll(asked), () -> asked + " are not all in " + listed);
    }

    @Test
    void whatAFormOffersTheCodeKnows() {
        assertEquals(offered("identity-card", "/ground"), names(CardGround.values()));
        assertEquals(offered("identity-card", "/validity"), names(CardTerm.values()));
        assertEquals(offered("household-move", "/ground"), names(MoveGround.values()));
        assertEquals(offered("no-criminal-record", "/query"), names(RecordQuery.values()));
        assertEquals(offered("notarisation", "/subject"), names(NotarySubject.values()));
    }

    private Set<String> offered(String matter, String field) {
        var names = new TreeSet<String>();
        centre().definition(matter)
                .schema()
                .at("/properties" + field + "/oneOf")
                .forEach(choice -> names.add(choice.get("const").textValue()));
        return names;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code() throws IOException {
        var code = new StringBuilder();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/onewindow/policejustice"))) {
            for (Path source : (Iterable<Path>) sources::iterator) {
                code.append(Files.readString(source));
            }
        }
        return code.toString();
    }
}
