package org.onewindow.catalogue.internal.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.catalogue.internal.content.Reading;
import org.onewindow.catalogue.internal.read.ChangedFiles;

/** Every way in which a chain can be wrong: one small change to the good one, one fault, in its place. */
class ChainLintTest {
    private static final String CHAIN = "chains/open-a-stall.yaml";
    private static final String FORM = "{\"code\": \"joint-form\", \"copies\": 1, \"kind\": \"ORIGINAL\"}";
    private static final String SPECIMEN = "specimens/chain-open-a-stall.json";

    @ParameterizedTest(name = "{0} at {1}:{2}")
    @MethodSource("variations")
    void oneFaultIsFoundInItsPlace(String code, String file, String line, UnaryOperator<ChangedFiles> change) {
        ChangedFiles files = change.apply(ChangedFiles.good());
        String place = file + ":" + files.line(file, line);

        assertEquals(List.of(code + " " + place), faults(files));
    }

    static Stream<Arguments> variations() {
        return Stream.concat(chains(), specimens());
    }

    private static Stream<Arguments> chains() {
        return Stream.of(
                // The file.
                chain("additional-properties", "colour", f -> f.replace(CHAIN, "lead:", "colour: red\nlead:")),
                chain("min-items", "steps: []", f -> f.replace(CHAIN, steps(), "steps: []\n")),
                chain("pattern", "/pitch/*", f -> f.replace(CHAIN, "/pitch/area", "/pitch/*")),
                chain("chain-file-name", "code: stalls", f -> f.replace(CHAIN, "code: open-a-stall", "code: stalls")
                        .put("specimens/chain-stalls.json", f.text(SPECIMEN).replace("open-a-stall", "stalls"))
                        .remove(SPECIMEN)
                        .replace("messages_zh-CN.properties", "chain.open-a-stall", "chain.stalls")
                        .replace("messages_en.properties", "chain.open-a-stall", "chain.stalls")),
                chain("text-missing", "code:", f -> f.withoutText("chain.open-a-stall.source")),
                chain("organ-unknown", "lead", f -> f.replace(CHAIN, "market-regulation", "nobody")),
                chain("public-specimen", "materials", f -> f.remove(SPECIMEN)),

                // Steps.
                chain(
                        "duplicate-code",
                        "matter: other",
                        f -> f.replace(CHAIN, "shared:", "  - {id: company, matter: other}\nshared:")),
                chain("chain-step-unknown", "{id: stall", f -> f.replace(CHAIN, "[tax]", "[tax, seal]")),
                chain("chain-cycle", "{id: company", f -> f.replace(CHAIN, "after: []", "after: [company]")),

                // Where things go.
                chain(
                        "chain-step-unknown",
                        "seal: /owners",
                        f -> f.replace(CHAIN, "tax: /investors}", "tax: /investors, seal: /owners}")),
                chain(
                        "chain-field",
                        "/nothing",
                        f -> f.replace(
                                CHAIN,
                                "given:",
                                "  - {from: company, result: creditCode, into: {stall: /nothing}}\ngiven:")),
                chain(
                        "chain-set-twice",
                        "/investors/0/name",
                        f -> f.replace(CHAIN, "/representative", "/investors/0/name")),
                chain(
                        "chain-set-twice",
                        "{stall: /pitch}",
                        f -> f.replace(
                                CHAIN,
                                "given:",
                                "  - {from: company, result: creditCode, into: {stall: /pitch}}\ngiven:")),
                chain("chain-order", "- {from: company", f -> f.replace(CHAIN, ", after: [company]", "")),
                chain("chain-step-unknown", "- {from: seal", f -> f.replace(CHAIN, "from: company", "from: seal")),
                chain(
                        "chain-result",
                        "- {from: company",
                        f -> f.replace(
                                "matters/company-establishment.yaml", "recorders: {ISSUE: enterprise-entry}\n", "")),

                // Materials.
                chain(
                        "duplicate-code",
                        "{tax: other}",
                        f -> f.append(CHAIN, "  - {code: joint-form, into: {tax: other}}\n")),
                chain(
                        "chain-material-unknown",
                        "nothing",
                        f -> f.append(CHAIN, "  - {code: extra, into: {stall: nothing}}\n")),
                chain(
                        "chain-set-twice",
                        "code: other",
                        f -> f.append(CHAIN, "  - {code: other, into: {tax: declaration}}\n")),
                chain("chain-material-missing", "{id: stall", f -> f.replace(CHAIN, ", stall: application-form", "")));
    }

    private static Stream<Arguments> specimens() {
        return Stream.of(
                specimen("specimen-chain", "\"chain\"", "\"open-a-stall\"", "\"other\""),
                specimen("specimen-channel", "\"channel\"", "WINDOW", "KIOSK"),
                specimen("specimen-audience", "NATURAL_PERSON", "LEGAL_PERSON", "NATURAL_PERSON"),
                specimen("chain-shared-unknown", "\"colour\"", "\"area\": 4.5", "\"area\": 4.5,\n\"colour\": 1"),
                specimen("chain-step-unknown", "\"seal\"", "\"stall\": {}", "\"stall\": {},\n\"seal\": {}"),
                specimen(
                        "specimen-chain-material",
                        "\"other\"",
                        FORM,
                        FORM + ",\n{\"code\": \"other\", \"copies\": 1, \"kind\": \"COPY\"}"),
                specimen(
                        "duplicate-code",
                        "{\"copies\"",
                        FORM,
                        FORM + ",\n{\"copies\": 1, \"code\": \"joint-form\", \"kind\": \"ORIGINAL\"}"),
                specimen("specimen-material-missing", "\"materials\"", FORM, ""),
                specimen("specimen-material-form", "COPY", "\"kind\": \"ORIGINAL\"", "\"kind\": \"COPY\""),
                specimen("additional-properties", "\"extra\"", "\"shared\": {", "\"extra\": 1, \"shared\": {"),
                specimen("minimum", "\"area\"", "4.5", "0.2"),
                specimen("resident-id", "440524188001010015", "440524188001010014", "440524188001010015"),
                specimen("type", "\"share\"", "\"share\": 100", "\"share\": \"all\""),
                specimen("required", "\"company\"", "        \"capital\": 100000.00,\n", ""),
                specimen(
                        "chain-says-otherwise",
                        "\"stall\"",
                        "\"stall\": {}",
                        "\"stall\": {\"pitch\": {\"kind\": \"OPEN\"}}"));
    }

    @Test
    void anOptionalStepMayBeLeftOut() {
        var files = ChangedFiles.good()
                .replace(SPECIMEN, ",\n      \"stall\": {}", "")
                .replace(SPECIMEN, ",\n      \"area\": 4.5", "");

        assertEquals(List.of(), faults(files));
    }

    @Test
    void aMaterialThatAnEarlierStepMayHaveIssuedIsNotAskedFor() {
        var files = ChangedFiles.good().replace(CHAIN, "after: [tax]", "after: []");

        assertEquals(List.of("chain-material-missing " + CHAIN + ":" + files.line(CHAIN, "{id: stall")), faults(files));
    }

    @Test
    void whatAnotherDepartmentsMatterNeedsIsNotLookedInto() {
        var files = ChangedFiles.good()
                .replace(CHAIN, "tax: /investors", "tax: /anything/at/all")
                .replace(CHAIN, "tax: declaration", "tax: some-paper");

        assertEquals(List.of(), faults(files));
    }

    private static Arguments chain(String code, String line, UnaryOperator<ChangedFiles> change) {
        return Arguments.of(code, CHAIN, line, change);
    }

    private static Arguments specimen(String code, String line, String text, String other) {
        UnaryOperator<ChangedFiles> change = files -> files.replace(SPECIMEN, text, other);
        return Arguments.of(code, SPECIMEN, line, change);
    }

    private static List<String> faults(ChangedFiles files) {
        return Reading.of(files, "commerce", "1").faults().stream()
                .map(fault -> fault.code() + " " + fault.pointer())
                .toList();
    }

    private static String steps() {
        String text = ChangedFiles.good().text(CHAIN);
        return text.substring(text.indexOf("steps:"), text.indexOf("shared:"));
    }
}
