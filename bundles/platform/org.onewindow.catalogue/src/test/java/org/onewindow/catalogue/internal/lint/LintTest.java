package org.onewindow.catalogue.internal.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.internal.content.Reading;
import org.onewindow.catalogue.internal.read.ChangedFiles;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.catalogue.json.FormField;

/** Every way in which a department can be wrong: one small change to the good one, one fault, in its place. */
class LintTest {
    private static final String MATTER = "matters/company-establishment.yaml";
    private static final String SPOT = "matters/name-declaration.yaml";
    private static final String STALLS = "matters/stall-licence.yaml";
    private static final String STALL_FORM = "forms/stall.schema.json";
    private static final String DEPARTMENT = "department.yaml";
    private static final String FORM = "forms/company-establishment.schema.json";
    private static final String LAYOUT = "forms/company-establishment.ui.json";
    private static final String SPECIMEN = "specimens/company-establishment.json";
    private static final String ZH = "messages_zh-CN.properties";
    private static final String EN = "messages_en.properties";

    @ParameterizedTest(name = "{0} at {1}:{2}")
    @MethodSource("variations")
    void oneFaultIsFoundInItsPlace(String code, String file, String line, UnaryOperator<ChangedFiles> change) {
        ChangedFiles files = change.apply(ChangedFiles.good());
        String place = file + ":" + (line.isEmpty() ? 1 : files.line(file, line));

        assertEquals(List.of(code + " " + place), faults(files));
    }

    static Stream<Arguments> variations() {
        return Stream.of(
                // The seven public things (行政许可法 art. 30; row 115).
                one(
                        "public-window",
                        MATTER,
                        "windows:",
                        f -> f.replace(MATTER, "windows: [COMPREHENSIVE]", "windows: []")),
                one("public-window", MATTER, "", f -> f.replace(MATTER, "windows: [COMPREHENSIVE]\n", "")),
                one("public-procedure", SPOT, "", f -> f.replace(SPOT, "procedure: [receipt, decision]\n", "")),
                one("public-responsible", SPOT, "", f -> f.withoutText("matter.name-declaration.responsible")),
                one("public-limit", SPOT, "", f -> f.replace(SPOT, """
                        limits:
                          statutory: {length: 0, unit: WORKING_DAY}
                          promised: {length: 0, unit: WORKING_DAY}
                          clockStart: RECEIPT
                        """, "")),
                one("public-fee-standard", SPOT, "", f -> f.replace(SPOT, "fees: []\n", "")),
                one(
                        "public-fee-standard",
                        MATTER,
                        "  - code: duplicate",
                        f -> f.withoutText("matter.company-establishment.fee.duplicate.standard")),
                one("public-result", SPOT, "result:", f -> f.withoutText("matter.name-declaration.result")),
                one("public-materials", SPOT, "", f -> f.replace(SPOT, "materials: []\n", "")),
                one("public-specimen", SPOT, "materials:", f -> f.remove("specimens/name-declaration.json")),

                // Files that cannot be read.
                one(
                        "broken-yaml",
                        MATTER,
                        "kind: LICENCE",
                        f -> f.replace(MATTER, "kind: LICENCE\n", "kind: LICENCE: x\n")),
                one("broken-yaml", SPOT, "kind", f -> f.replace(SPOT, "kind: PUBLIC_SERVICE", "kind: \u0007")),
                one("duplicate-key", SPOT, "code: again", f -> f.append(SPOT, "code: again\n")),
                one("broken-yaml", SPOT, "visits", f -> f.replace(SPOT, "visits: 0", "visits: !!java.net.URL [x]")),
                one("yaml-tag", SPOT, "visits", f -> f.replace(SPOT, "visits: 0", "visits: !mine 0")),
                one("yaml-key", SPOT, "? [a]", f -> f.append(SPOT, "? [a]\n: b\n")),
                one("empty-file", SPOT, "", f -> f.put(SPOT, "# nothing\n")),
                one("broken-json", SPECIMEN, "\"phone\"", f -> f.replace(SPECIMEN, "\"0793-5550100\"", "0793")),
                one(
                        "duplicate-key",
                        SPECIMEN,
                        "\"matter\": \"twice\"",
                        f -> f.replace(SPECIMEN, "\"materials\"", "\"matter\": \"twice\",\n\"materials\"")),
                one("broken-properties", EN, "department.name", f -> f.replace(EN, "=Commerce", "=\\u12x")),
                one("duplicate-key", ZH, "department.name=二", f -> f.append(ZH, "department.name=二\n")),
                one("not-utf8", ZH, "department.court", f -> f.put(ZH, brokenUtf8(f.text(ZH)))),
                one("too-large", SPOT, "", f -> f.append(SPOT, "#".repeat(1 << 20))),
                one(
                        "too-deep",
                        SPOT,
                        "form: [",
                        f -> f.replace(SPOT, "form: name", "form: " + "[".repeat(60) + "]".repeat(60))),
                one("missing-file", "windows.yaml", "", f -> f.remove("windows.yaml")),
                one("unexpected-file", "matters/seal.yml", "", f -> f.put("matters/seal.yml", "code: seal\n")),
                one(
                        "unexpected-file",
                        "forms/old.schema.json",
                        "",
                        f -> f.put("forms/old.schema.json", "{\"type\": \"object\", \"additionalProperties\": false}")),

                // Files of the wrong shape.
                one("additional-properties", SPOT, "colour", f -> f.append(SPOT, "colour: red\n")),
                one("enum", "windows.yaml", "PALACE", f -> f.replace("windows.yaml", "RESERVE", "PALACE")),
                one("enum", MATTER, "windows:", f -> f.replace(MATTER, "[COMPREHENSIVE]", "[PALACE]")),
                one("minimum", MATTER, "promised", f -> f.replace(MATTER, "{length: 1,", "{length: -1,")),
                one("type", MATTER, "visits", f -> f.replace(MATTER, "visits: 1", "visits: once")),
                one("type", MATTER, "basicCode", f -> f.replace(MATTER, "\"000131001000\"", "100131001000")),
                one("required", SPOT, "", f -> f.replace(SPOT, "handling: ON_THE_SPOT\n", "")),
                one("pattern", MATTER, "max:", f -> f.replace(MATTER, "\"20.00\"", "\"20.001\"")),
                one("min-items", MATTER, "channels", f -> f.replace(MATTER, "[WINDOW, ONLINE]", "[]")),
                one("credit-code-check", DEPARTMENT, "creditCode", f -> f.replace(DEPARTMENT, "0000000R", "0000000A")),
                one("credit-code", DEPARTMENT, "creditCode", f -> f.replace(DEPARTMENT, "0000000R", "000000OR")),
                one(
                        "maximum",
                        "windows.yaml",
                        "SEAL",
                        f -> f.replace(
                                "windows.yaml", "kind: SEAL, floor: 1, count: 1", "kind: SEAL, floor: 1, count: 121")),

                // Texts.
                one(
                        "text-missing",
                        MATTER,
                        "conditions",
                        f -> f.withoutText("matter.company-establishment.condition.name-is-free")),
                one("text-missing", FORM, "form.company.capital", f -> f.withoutText("form.company.capital")),
                one(
                        "text-missing",
                        LAYOUT,
                        "form.company.group.people",
                        f -> f.withoutText("form.company.group.people")),
                one("text-one-language", ZH, "department.name", f -> f.replace(EN, "department.name=Commerce\n", "")),
                one("text-one-language", EN, "extra", f -> f.append(EN, "extra=only here\n")),
                one("text-blank", EN, "department.court", f -> f.replace(EN, "The county court", "")),
                one("text-unused", ZH, "law.old", f -> f.append(ZH, "law.old=旧法\n")
                        .append(EN, "law.old=Old\n")),
                one("text-pattern", EN, "finding.name-taken", f -> f.replace(EN, "isn''t", "isn't")),
                one("text-pattern", ZH, "finding.name-taken", f -> f.replace(ZH, "“{0}”", "“{0”")),
                one(
                        "visits-without-reason",
                        MATTER,
                        "visits",
                        f -> f.withoutText("matter.company-establishment.visitsReason")),

                // The department.
                one("department-id", DEPARTMENT, "id: trade", f -> f.replace(DEPARTMENT, "id: commerce", "id: trade")),
                one(
                        "phones-alike",
                        DEPARTMENT,
                        "complaintPhone",
                        f -> f.replace(DEPARTMENT, "0793-5550109", "0793 5550101")),
                one("organ-unknown", SPOT, "organ", f -> f.replace(SPOT, "organ: market-regulation", "organ: nobody")),

                // A matter by itself.
                one("file-name", SPOT, "code: names", f -> f.replace(SPOT, "code: name-declaration", "code: names")
                        .put(
                                "specimens/names.json",
                                f.text("specimens/name-declaration.json").replace("name-declaration", "names"))
                        .remove("specimens/name-declaration.json")
                        .replace(ZH, "matter.name-declaration", "matter.names")
                        .replace(EN, "matter.name-declaration", "matter.names")),
                one(
                        "promised-beyond-statutory",
                        MATTER,
                        "promised",
                        f -> f.replace(MATTER, "{length: 1,", "{length: 4,")),
                one("spot-takes-time", SPOT, "promised", f -> f.replace(
                                SPOT, "statutory: {length: 0", "statutory: {length: 1")
                        .replace(SPOT, "promised: {length: 0", "promised: {length: 1")),
                one("committed-takes-none", MATTER, "promised", f -> f.replace(MATTER, "{length: 1,", "{length: 0,")),
                one("no-way-without-visit", SPOT, "visits", f -> f.replace(SPOT, "[WINDOW, ONLINE]", "[WINDOW]")
                        .replace("specimens/name-declaration.json", "ONLINE", "WINDOW")),
                one("basic-code-kind", MATTER, "basicCode", f -> f.replace(MATTER, "000131001000", "002031001000")),
                one("licence-questions", MATTER, "", f -> f.replace(MATTER, "questions: [how-long]\n", "")
                        .withoutText("matter.company-establishment.question.how-long")
                        .withoutText("matter.company-establishment.answer.how-long")),
                one("licence-procedure", MATTER, "procedure", f -> f.replace(
                                MATTER, "review, decision, issue]", "decision, issue]")
                        .withoutText("procedure.review")),
                // Nothing is demanded that has nothing to do with the matter (行政许可法 art. 31).
                one(
                        "material-without-basis",
                        MATTER,
                        "  - code: proof-of-domicile",
                        f -> f.replace(
                                MATTER,
                                "    copies: 2\n    basis: {law: market-entity-registration, articles: \"16\"}\n",
                                "    copies: 2\n")),
                one(
                        "duplicate-code",
                        MATTER,
                        "  - code: duplicate\n    min: \"1\"",
                        f -> f.replace(
                                MATTER,
                                "result: {kind",
                                "  - code: duplicate\n    min: \"1\"\n    max: \"1\"\n    basis: {law: name-registration}\nresult: {kind")),
                one("fee-range", MATTER, "min:", f -> f.replace(MATTER, "\"10.00\"", "\"20.01\"")),
                one("unknown-action", MATTER, "recorders", f -> f.replace(MATTER, "{ISSUE:", "{PRINT:")),

                // Limits, closing days and the green channel.
                one(
                        "closings-missing",
                        STALLS,
                        "  clockStart",
                        f -> f.replace(STALLS, "  closings: [\"06-30\", \"12-31\"]\n", "")),
                one("closings-unused", STALLS, "closings", f -> f.replace(STALLS, "CLOSING_DATE", "ACCEPTANCE")),
                one("pattern", STALLS, "closings", f -> f.replace(STALLS, "06-30", "02-29")),
                one("pattern", STALLS, "closings", f -> f.replace(STALLS, "06-30", "06-31")),
                one(
                        "green-beyond-promised",
                        STALLS,
                        "  limit: {length: 11",
                        f -> f.replace(STALLS, "{length: 5,", "{length: 11,")),
                one(
                        "text-missing",
                        STALLS,
                        "on-site-survey",
                        f -> f.withoutText("matter.stall-licence.ground.on-site-survey")),
                one("ground-of-licences", STALLS, "hearing", f -> f.replace(STALLS, "on-site-survey", "hearing")
                        .replace(ZH, "on-site-survey", "hearing")
                        .replace(EN, "on-site-survey", "hearing")),
                one(
                        "duplicate-code",
                        STALLS,
                        "articles: \"8\"",
                        f -> f.replace(
                                STALLS,
                                "  closings:",
                                "    - {code: on-site-survey, basis: {law: stalls, articles: \"8\"}}\n  closings:")),

                // Materials that may be handed in later, and pledges.
                one(
                        "deferrable-optional",
                        STALLS,
                        "deferrable",
                        f -> f.replace(
                                STALLS,
                                "required: true\n    origin: GOVERNMENT",
                                "required: false\n    origin: GOVERNMENT")),
                one("deferrable-without-time", STALLS, "deferrable", f -> f.replace(
                                STALLS, "handling: COMMITTED", "handling: ON_THE_SPOT")
                        .replace(STALLS, "promised: {length: 10", "promised: {length: 0")
                        .replace(STALLS, "{length: 5,", "{length: 0,")),
                one("pledge-excluded", STALLS, "[COPY, PLEDGED]", f -> f.replace(STALLS, "[COPY]", "[COPY, PLEDGED]")),

                // Fees.
                one(
                        "organ-unknown",
                        STALLS,
                        "payee",
                        f -> f.replace(STALLS, "payee: market-regulation", "payee: nobody")),
                one("fee-field", STALLS, "quantity", f -> f.replace(STALLS, "/pitch/area", "/pitch/areas")),
                one("fee-quantity", STALLS, "quantity", f -> f.replace(STALLS, "/pitch/area", "/pitch/night")),
                one("fee-quantity", STALLS, "quantity", f -> f.replace(STALLS, "/pitch/area", "/pitch")),
                one("fee-field", STALLS, "when", f -> f.replace(STALLS, "pointer: /pitch/kind", "pointer: /kind")),
                one("fee-value", STALLS, "when", f -> f.replace(STALLS, "[COVERED]", "[COVERED, UNDER_WATER]")),
                one(
                        "fee-value",
                        STALLS,
                        "when",
                        f -> f.replace(
                                STALLS,
                                "pointer: /pitch/kind, values: [COVERED]",
                                "pointer: /pitch/night, values: [\"yes\"]")),
                one(
                        "pattern",
                        STALLS,
                        "when",
                        f -> f.replace(STALLS, "pointer: /pitch/kind", "pointer: /pitches/*/kind")),

                // Certificates.
                one("certificate-missing", MATTER, "result:", f -> f.replace(
                                MATTER, ", certificate: {type: business-licence}", "")
                        .withoutText("certificate.business-licence")),
                one("certificate-field", STALLS, "numberFrom", f -> withoutRecorder(f)
                        .replace(STALLS, "idNumber: /result/licenceNumber", "idNumber: /form/pitch/area")
                        .replace(STALLS, "from: /result/licenceNumber, labels: /pitch/kind", "from: /form/pitch/area")),
                one("certificate-field", STALLS, "untilFrom", f -> withoutRecorder(f)
                        .replace(STALLS, "idNumber: /result/licenceNumber", "idNumber: /form/pitch/area")
                        .replace(STALLS, "from: /result/licenceNumber, labels: /pitch/kind", "from: /form/pitch/area")
                        .replace(STALLS, "    numberFrom: licenceNumber\n", "")
                        .replace(STALLS, "validity: {length: 36, unit: MONTH}", "untilFrom: lastDay")),
                one("shown-result", STALLS, "from: /result", f -> withoutRecorder(f)
                        .replace(STALLS, "idNumber: /result/licenceNumber", "idNumber: /form/pitch/area")
                        .replace(STALLS, "    numberFrom: licenceNumber\n", "")),
                one(
                        "two-ends",
                        STALLS,
                        "untilFrom",
                        f -> f.replace(STALLS, "    listed: false\n", "    untilFrom: lastDay\n    listed: false\n")),
                one(
                        "shown-field",
                        STALLS,
                        "    holder",
                        f -> f.replace(STALLS, "name: /form/pitch/kind", "name: /form/pitch/name")),
                one("text-missing", STALLS, "  certificate:", f -> f.withoutText("certificate.stall-licence")),
                one("text-missing", STALLS, "code: kind", f -> f.withoutText("certificate.stall-licence.kind")),
                one("duplicate-code", STALLS, "code: kind, from: /result", f -> f.replace(
                                STALLS, "code: licence-number", "code: kind")
                        .withoutText("certificate.stall-licence.licence-number")),
                one(
                        "shown-field",
                        STALLS,
                        "from: /form/pitch/sort",
                        f -> f.replace(STALLS, "from: /form/pitch/kind", "from: /form/pitch/sort")),
                one(
                        "shown-not-plain",
                        STALLS,
                        "from: /form/pitch}",
                        f -> f.replace(STALLS, "from: /form/pitch/kind", "from: /form/pitch")),
                one(
                        "pattern",
                        STALLS,
                        "from: /applicant",
                        f -> f.replace(STALLS, "from: /form/pitch/kind", "from: /applicant/name")),
                one(
                        "shown-labels",
                        STALLS,
                        "from: /form/pitch/kind",
                        f -> f.replace(
                                STALLS, "from: /form/pitch/kind", "from: /form/pitch/kind, labels: /pitch/kind")),
                one(
                        "shown-labels",
                        STALLS,
                        "from: /result",
                        f -> f.replace(STALLS, "labels: /pitch/kind", "labels: /pitch/area")),
                one(
                        "shown-labels",
                        STALLS,
                        "from: /result",
                        f -> f.replace(STALLS, "labels: /pitch/kind", "labels: /pitch/sort")),
                one(
                        "shown-field",
                        STALLS,
                        "    holder",
                        f -> f.replace(STALLS, "phone: /form/pitch/licence", "phone: /form/pitch/phone")),
                one("minimum", STALLS, "validity", f -> f.replace(STALLS, "length: 36", "length: 0")),

                // What the licence library holds (国务院令716号 art. 7).
                one(
                        "held-field",
                        STALLS,
                        "heldAs",
                        f -> f.replace(STALLS, "number: /pitch/licence", "number: /pitch/number")),
                one(
                        "held-field",
                        STALLS,
                        "heldAs",
                        f -> f.replace(STALLS, "number: /pitch/licence", "number: /pitch/area")),
                one("required", STALLS, "heldAs", f -> f.replace(STALLS, "{type: business-licence, ", "{")),

                // Joint handling (行政许可法 art. 42(2)).
                one("joint-limit", STALLS, "  limit: {length: 46", f -> f.replace(STALLS, "length: 30", "length: 46")),
                one(
                        "joint-extension",
                        STALLS,
                        "  extension",
                        f -> f.replace(STALLS, "extension: {length: 15", "extension: {length: 16")),
                one(
                        "joint-alone",
                        STALLS,
                        "organs",
                        f -> f.replace(STALLS, "[urban-management, health-commission]", "[market-regulation]")),
                one(
                        "duplicate-code",
                        STALLS,
                        "organs",
                        f -> f.replace(
                                STALLS,
                                "[urban-management, health-commission]",
                                "[urban-management, urban-management]")),

                // Forms.
                one("form-missing", SPOT, "form:", f -> f.remove("forms/name.ui.json")),
                one(
                        "form-schema",
                        "forms/name.schema.json",
                        "",
                        f -> f.replace("forms/name.schema.json", "\"string\"", "\"strin\"")),
                one(
                        "form-schema",
                        "forms/name.schema.json",
                        "",
                        f -> f.replace(
                                "forms/name.schema.json",
                                "\"type\": \"string\"",
                                "\"$ref\": \"https://example.org/a\"")),
                one("form-not-object", "forms/name.schema.json", "", f -> f.put(
                                "forms/name.schema.json", "{\"enum\": [{\"name\": \"玉山㙓𠮷\"}]}")
                        .put("forms/name.ui.json", "{}")),
                one("form-keyword", FORM, "maxLenght", f -> f.replace(FORM, "maxLength", "maxLenght")),
                one(
                        "form-open",
                        FORM,
                        "\"shareholder\": {",
                        f -> f.replace(
                                FORM,
                                "\"type\": \"object\",\n      \"additionalProperties\": false",
                                "\"type\": \"object\"")),
                one(
                        "form-open",
                        FORM,
                        "\"share\":",
                        f -> f.replace(FORM, ", \"type\": \"number\"}\n      }", "}\n      }")),
                one(
                        "form-open",
                        FORM,
                        "\"free\"",
                        f -> f.replace(
                                FORM,
                                "\"properties\": {\n    \"name\"",
                                "\"properties\": {\n    \"free\": true,\n    \"name\"")),
                one(
                        "form-open",
                        FORM,
                        "\"list\"",
                        f -> f.replace(
                                FORM,
                                "\"properties\": {\n    \"name\"",
                                "\"properties\": {\n    \"list\": {\"type\": \"array\"},\n    \"name\"")),
                one("layout-field", LAYOUT, "\"order\"", f -> f.replace(LAYOUT, "[\"name\", ", "[\"nam\", ")),
                one(
                        "layout-field",
                        LAYOUT,
                        "\"fields\": [\"/shareholders",
                        f -> f.replace(LAYOUT, "/*/name", "/*/nam")),
                one("layout-field", LAYOUT, "\"widgets\"", f -> f.replace(LAYOUT, "{\"/name\"", "{\"/nam\"")),

                // Specimens.
                one(
                        "specimen-matter",
                        SPECIMEN,
                        "\"matter\"",
                        f -> f.replace(SPECIMEN, "\"company-establishment\"", "\"other\"")),
                one("specimen-channel", SPECIMEN, "\"channel\"", f -> f.replace(SPECIMEN, "WINDOW", "KIOSK")),
                one(
                        "specimen-audience",
                        SPECIMEN,
                        "\"kind\": \"NATURAL",
                        f -> f.replace(SPECIMEN, "LEGAL_PERSON", "NATURAL_PERSON")),
                one(
                        "resident-id",
                        SPECIMEN,
                        "\"idNumber\"",
                        f -> f.replace(SPECIMEN, "11010519491231002X", "110105194912310021")),
                one(
                        "resident-id",
                        SPECIMEN,
                        "\"share\"",
                        f -> f.replace(SPECIMEN, "440524188001010014", "440524188001010015")),
                one(
                        "min-length",
                        SPECIMEN,
                        "  \"form\"",
                        f -> f.replace(
                                SPECIMEN,
                                "  \"form\": {\n    \"name\": \"玉山㙓𠮷商贸有限公司\",",
                                "  \"form\": {\"name\": \"玉㙓𠮷\",")),
                one("required", SPECIMEN, "  \"form\"", f -> f.replace(SPECIMEN, "    \"capital\": 100000.00,\n", "")),
                one(
                        "max-items",
                        SPECIMEN,
                        "overrides",
                        f -> f.replace(SPECIMEN, "  \"materials\": [", "  \"overrides\": [{}],\n  \"materials\": [")),
                one(
                        "specimen-material-missing",
                        SPECIMEN,
                        "\"materials\"",
                        f -> f.replace(
                                SPECIMEN,
                                "{\"code\": \"application-form\", \"copies\": 1, \"kind\": \"ORIGINAL\"}",
                                "")),
                one(
                        "specimen-material-unknown",
                        SPECIMEN,
                        "seal",
                        f -> f.replace(
                                SPECIMEN,
                                "\"kind\": \"ORIGINAL\"}",
                                "\"kind\": \"ORIGINAL\"},\n{\"code\": \"seal\", \"copies\": 1, \"kind\": \"COPY\"}")),
                one(
                        "duplicate-code",
                        SPECIMEN,
                        "ELECTRONIC",
                        f -> f.replace(
                                SPECIMEN,
                                "\"kind\": \"ORIGINAL\"}",
                                "\"kind\": \"ORIGINAL\"},\n{\"code\": \"application-form\", \"copies\": 1, \"kind\": \"ELECTRONIC\"}")),
                one("specimen-material-form", SPECIMEN, "PLEDGED", f -> f.replace(SPECIMEN, "ORIGINAL", "PLEDGED")),
                one(
                        "specimen-material-copies",
                        SPECIMEN,
                        "proof-of-domicile",
                        f -> f.replace(
                                SPECIMEN,
                                "\"kind\": \"ORIGINAL\"}",
                                "\"kind\": \"ORIGINAL\"},\n{\"code\": \"proof-of-domicile\", \"copies\": 1, \"kind\": \"COPY\"}")));
    }

    @Test
    void aMissingResultIsToldOnceWithItsPlace() {
        var files = ChangedFiles.good()
                .replace(SPOT, "result: {kind: APPROVAL}\n", "")
                .withoutText("matter.name-declaration.result");

        assertEquals(List.of("public-result " + SPOT + ":1"), faults(files));
    }

    @Test
    void anAliasBombIsRefused() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(9, "*a" + (i - 1)))));
        }
        var files = ChangedFiles.good().put(SPOT, bomb.toString());

        assertEquals(
                Set.of("too-many-values"),
                Reading.of(files, "commerce", "1").faults().stream()
                        .map(Fault::code)
                        .filter(c -> c.startsWith("too"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void anAliasThatContainsItselfIsRefused() {
        var files = ChangedFiles.good().replace(SPOT, "materials: []", "materials: &all [*all]");

        assertEquals(List.of("too-deep " + SPOT + ":" + files.line(SPOT, "materials")), faults(files));
    }

    @Test
    void anHonestAliasIsWrittenOut() {
        var files = ChangedFiles.good()
                .replace(
                        SPOT,
                        "statutory: {length: 0, unit: WORKING_DAY}",
                        "statutory: &spot {length: 0, unit: WORKING_DAY}")
                .replace(SPOT, "promised: {length: 0, unit: WORKING_DAY}", "promised: *spot");

        assertEquals(List.of(), faults(files));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreAccepted() {
        var files = ChangedFiles.good();
        for (String path : List.copyOf(files.list())) {
            files.put(path, "\ufeff" + files.text(path).replace("\n", "\r\n"));
        }

        assertEquals(List.of(), faults(files));
    }

    @Test
    void theSameMatterInTwoFilesIsToldWithBothFiles() {
        var files = ChangedFiles.good();
        files.put("matters/other.yaml", files.text(SPOT));

        var faults = Reading.of(files, "commerce", "1").faults();

        assertEquals(List.of("duplicate-matter matters/other.yaml:1", "file-name matters/other.yaml:1"), faults(files));
        assertTrue(faults.get(0).message().zh().contains(SPOT));
    }

    @ParameterizedTest
    @CsvSource({
        "3, WORKING_DAY, 7, CALENDAR_DAY, true",
        "5, WORKING_DAY, 7, CALENDAR_DAY, true",
        "6, WORKING_DAY, 7, CALENDAR_DAY, false",
        "28, CALENDAR_DAY, 20, WORKING_DAY, true",
        "29, CALENDAR_DAY, 20, WORKING_DAY, false",
        "15, WORKING_DAY, 60, CALENDAR_DAY, true",
        "3, MONTH, 90, CALENDAR_DAY, true",
        "91, CALENDAR_DAY, 3, MONTH, false",
        "20, WORKING_DAY, 20, WORKING_DAY, true",
        "21, WORKING_DAY, 20, WORKING_DAY, false"
    })
    void aPromiseIsComparedWithTheLawOverPlainWeeks(
            int promised, String promisedUnit, int statutory, String statutoryUnit, boolean accepted) {
        var files = ChangedFiles.good()
                .replace(
                        MATTER,
                        "promised: {length: 1, unit: WORKING_DAY}",
                        "promised: {length: %d, unit: %s}".formatted(promised, promisedUnit))
                .replace(
                        MATTER,
                        "statutory: {length: 3, unit: WORKING_DAY}",
                        "statutory: {length: %d, unit: %s}".formatted(statutory, statutoryUnit));

        assertEquals(
                accepted
                        ? List.of()
                        : List.of("promised-beyond-statutory " + MATTER + ":" + files.line(MATTER, "promised")),
                faults(files));
    }

    @Test
    void aFeeMayDependOnAnyFieldThatFits() {
        var byYesOrNo = ChangedFiles.good()
                .replace(
                        STALLS, "pointer: /pitch/kind, values: [COVERED]", "pointer: /pitch/night, values: [\"true\"]");
        var byFreeText = ChangedFiles.good()
                .replace(STALL_FORM, "\"type\": \"boolean\"", "\"type\": \"string\"")
                .replace("chains/open-a-stall.yaml", "value: false", "value: all")
                .replace(STALLS, "pointer: /pitch/kind, values: [COVERED]", "pointer: /pitch/night, values: [all]");
        var byTheWhole = ChangedFiles.good()
                .replace(STALL_FORM, "\"type\": \"number\"", "\"type\": \"integer\"")
                .replace("specimens/stall-licence.json", "4.5", "4")
                .replace("specimens/chain-open-a-stall.json", "4.5", "4");

        assertEquals(List.of(), faults(byYesOrNo));
        assertEquals(List.of(), faults(byFreeText));
        assertEquals(List.of(), faults(byTheWhole));
    }

    @Test
    void onlyALicenceIsBoundByTheJointLimitOfTheLicensingLaw() {
        var files = ChangedFiles.good()
                .replace(STALLS, "kind: LICENCE\norgan", "kind: OTHER\norgan")
                .replace(STALLS, "length: 30", "length: 60");

        assertEquals(List.of(), faults(files));
    }

    @Test
    void aFieldIsFoundThroughSchemasThatReferToEachOther() {
        var files = ChangedFiles.good()
                .replace(
                        STALL_FORM,
                        "\"required\": [\"kind\", \"area\"],",
                        "\"allOf\": [{\"$ref\": \"#/$defs/pitch\"}, {\"$ref\": \"#/$defs/pitch\"}],");
        String form = files.text(STALL_FORM);

        var field = FormField.find(json(form), "/pitch/area").orElseThrow();

        assertTrue(field.isNumber());
        assertTrue(FormField.find(json(form), "/pitch/areas").isEmpty());
    }

    @Test
    void conditionsInsideAFormNeedNotBeClosed() {
        var files = ChangedFiles.good()
                .replace(
                        FORM,
                        "\"required\": [\"name\", \"capital\", \"shareholders\"],",
                        "\"required\": [\"name\", \"capital\", \"shareholders\"],\n"
                                + "\"allOf\": [{\"if\": {\"properties\": {\"name\": {\"const\": \"x\"}}}, \"then\": {\"required\": [\"code\"]}}],");

        assertEquals(List.of(), faults(files));
    }

    @Test
    void everythingIsToldAtOnceByFileAndLine() {
        var files = ChangedFiles.good()
                .replace(DEPARTMENT, "0793-5550109", "0793-5550101")
                .replace("windows.yaml", "SEAL", "PALACE")
                .replace(MATTER, "{length: 1,", "{length: 9,")
                .replace(MATTER, "{ISSUE:", "{PRINT:")
                .append(SPOT, "colour: red\nvisits2: 3\n")
                .replace(SPECIMEN, "\"WINDOW\"", "\"KIOSK\"")
                .replace(EN, "department.name=Commerce\n", "");

        assertEquals(
                List.of(
                        "phones-alike department.yaml:5",
                        "promised-beyond-statutory " + MATTER + ":" + files.line(MATTER, "promised"),
                        "unknown-action " + MATTER + ":" + files.line(MATTER, "recorders"),
                        "additional-properties " + SPOT + ":" + files.line(SPOT, "colour"),
                        "additional-properties " + SPOT + ":" + files.line(SPOT, "visits2"),
                        "text-one-language messages_zh-CN.properties:1",
                        "specimen-channel " + SPECIMEN + ":3",
                        "enum windows.yaml:4"),
                faults(files));
    }

    @Test
    void nothingIsReadInPart() {
        var reading = Reading.of(ChangedFiles.good().append(SPOT, "colour: red\n"), "commerce", "1");

        assertTrue(reading.content().isEmpty());
    }

    @Test
    void aBundleWithoutFilesSaysWhatItLacks() {
        var files = ChangedFiles.good();
        List.copyOf(files.list()).forEach(files::remove);

        assertEquals(
                List.of(
                        "missing-file department.yaml:1",
                        "missing-file matters/:1",
                        "missing-file messages_en.properties:1",
                        "missing-file messages_zh-CN.properties:1",
                        "missing-file windows.yaml:1"),
                faults(files));
    }

    @Test
    void faultsSpeakBothLanguages() {
        Fault fault = Reading.of(ChangedFiles.good().append(SPOT, "colour: red\n"), "commerce", "1")
                .faults()
                .get(0);

        assertEquals("不接受名为“colour”的字段。", fault.message().zh());
        assertEquals("There is no field named “colour” here.", fault.message().en());
    }

    @Test
    void inADefinitionNothingCanBeOverridden() {
        var faults = Reading.of(ChangedFiles.good().replace(DEPARTMENT, "0000000R", "0000000A"), "commerce", "1")
                .faults();

        assertEquals(List.of(false), faults.stream().map(Fault::overridable).toList());
    }

    private static ChangedFiles withoutRecorder(ChangedFiles files) {
        return files.replace(STALLS, "recorders: {ISSUE", "recorders: {ACCEPT");
    }

    private static Arguments one(String code, String file, String line, UnaryOperator<ChangedFiles> change) {
        return Arguments.of(code, file, line, change);
    }

    private static JsonNode json(String text) {
        try {
            return CanonicalJson.mapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] brokenUtf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[text.substring(0, text.indexOf("县人民法院")).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xff;
        return bytes;
    }

    private static List<String> faults(ChangedFiles files) {
        return Reading.of(files, "commerce", "1").faults().stream()
                .map(fault -> fault.code() + " " + fault.pointer())
                .toList();
    }
}
