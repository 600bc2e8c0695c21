package org.onewindow.catalogue.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Certificate;
import org.onewindow.catalogue.Certificate.Holder;
import org.onewindow.catalogue.Certificate.Shown;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DefinitionRepository.Frozen;
import org.onewindow.catalogue.Department.Index;
import org.onewindow.catalogue.Material.HeldAs;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Matter.Basis;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.catalogue.Matter.ClockStart;
import org.onewindow.catalogue.Matter.FeeCondition;
import org.onewindow.catalogue.Matter.Ground;
import org.onewindow.catalogue.Matter.Joint;
import org.onewindow.catalogue.Matter.JointEvent;
import org.onewindow.catalogue.Matter.PledgeExclusion;
import org.onewindow.catalogue.WindowKind;
import org.onewindow.catalogue.internal.read.ChangedFiles;
import org.onewindow.catalogue.internal.read.DirectoryFiles;

class ReadingTest {
    private static final String ESTABLISHMENT = "matters/company-establishment.yaml";

    @Test
    void aGoodDepartmentIsReadWhole() {
        var reading =
                Reading.of(new DirectoryFiles(Path.of("src/test/resources/department-good")), "commerce", "1.2.0");

        assertEquals(List.of(), reading.faults());
        var content = reading.content().orElseThrow();
        var department = content.department();
        assertEquals("commerce 1.2.0 C", department.id() + " " + department.version() + " " + department.zone());
        assertEquals(new Text("商事登记", "Commerce"), department.name());
        assertEquals(List.of("市监局"), department.organs().get(0).aliases());
        assertEquals(WindowKind.SEAL, department.windows().get(2).kind());
        assertEquals(
                new Index("/name", true),
                department.registers().get("enterprises").indexes().get("name"));
        assertEquals(Set.of("enterprises"), department.registers().keySet());
        assertEquals(
                List.of("company-establishment", "name-declaration", "stall-licence"),
                content.definitions().stream().map(d -> d.matter().code()).toList());
    }

    @Test
    void aMatterIsReadWithAllItsTexts() {
        Matter matter = matter(ChangedFiles.good(), 0);

        assertEquals("11361123MB0000000R4000131001000", matter.implementationCode());
        assertEquals(Period.workingDays(1), matter.limits().promised());
        assertEquals(Period.workingDays(3), matter.limits().extension());
        assertEquals("16, 19", matter.basis().get(0).articles());
        assertEquals(new Text("颁证", "Issue"), matter.procedure().get(4));
        assertEquals(Set.of(Channel.WINDOW, Channel.ONLINE), matter.channels());
        assertEquals("需核对原件", matter.visitsReason().zh());
        assertEquals(new BigDecimal("10.00"), matter.fees().get(0).min());
        assertEquals("由法定代表人签字，不得涂改", matter.materials().get(0).guidance().zh());
        assertEquals(
                Set.of(MaterialForm.COPY),
                matter.material("proof-of-domicile").orElseThrow().forms());
        assertEquals("多久能办好？", matter.questions().get(0).question().zh());
        assertEquals("enterprise-entry", matter.recorders().get("ISSUE"));
    }

    @Test
    void whatAMatterDoesNotHaveIsNull() {
        Matter matter = matter(ChangedFiles.good(), 1);

        assertEquals(null, matter.basicCode());
        assertEquals(null, matter.implementationCode());
        assertEquals(null, matter.limits().extension());
        assertEquals(null, matter.visitsReason());
        assertEquals(null, matter.basis().get(0).articles());
        assertEquals(List.of(), matter.limits().grounds());
        assertEquals(List.of(), matter.limits().closings());
        assertEquals(null, matter.result().certificate());
        assertEquals(Set.of(), matter.pledgeExclusions());
        assertEquals(null, matter.greenLimit());
        assertEquals(false, matter.anySite());
        assertEquals(null, matter.joint());
        assertTrue(matter.mayBeDecidedAtTheWindow());
    }

    @Test
    void aMatterIsReadWithEveryWordOfItsLife() {
        Matter matter = matter(ChangedFiles.good(), 2);
        var stalls = new Text("市场摊位管理规定", "Rules on market stalls");

        assertEquals(ClockStart.CLOSING_DATE, matter.limits().clockStart());
        assertEquals(
                List.of(MonthDay.of(6, 30), MonthDay.of(12, 31)),
                matter.limits().closings());
        assertEquals(
                List.of(new Ground("on-site-survey", new Text("实地踏勘", "On-site survey"), new Basis(stalls, "7"))),
                matter.limits().grounds());
        assertEquals(Period.workingDays(5), matter.greenLimit());
        assertTrue(matter.anySite());
        assertEquals(
                new Joint(
                        Period.workingDays(30),
                        Period.workingDays(15),
                        List.of("urban-management", "health-commission"),
                        List.of(JointEvent.CONSULTATION, JointEvent.SURVEY),
                        true),
                matter.joint());
        var fee = matter.fees().get(0);
        assertEquals("market-regulation", fee.payee());
        assertEquals("/pitch/area", fee.quantity());
        assertEquals(new FeeCondition("/pitch/kind", Set.of("COVERED")), fee.when());
        assertEquals(
                new Certificate(
                        "stall-licence",
                        new Text("市场摊位许可证", "Market stall licence"),
                        "licenceNumber",
                        new Holder(
                                "/form/pitch/kind", "/result/licenceNumber", "/form/pitch/kind", "/form/pitch/licence"),
                        new Period(36, PeriodUnit.MONTH),
                        null,
                        false,
                        List.of(
                                new Shown("kind", new Text("摊位类型", "Kind of pitch"), "/form/pitch/kind", null),
                                new Shown(
                                        "licence-number",
                                        new Text("许可证号", "Licence number"),
                                        "/result/licenceNumber",
                                        "/pitch/kind"))),
                matter.result().certificate());
        var licence = matter.material("business-licence").orElseThrow();
        assertTrue(licence.deferrable());
        assertEquals(new HeldAs("business-licence", "/pitch/licence"), licence.heldAs());
        assertEquals(Set.of(PledgeExclusion.LIFE_HEALTH_PROPERTY), matter.pledgeExclusions());
    }

    @Test
    void aCertificateIsListedWithoutEndUnlessTheMatterSaysOtherwise() {
        assertEquals(
                new Certificate(
                        "business-licence",
                        new Text("营业执照", "Business licence"),
                        null,
                        null,
                        null,
                        null,
                        true,
                        List.of()),
                matter(ChangedFiles.good(), 0).result().certificate());
    }

    @Test
    void aPromiseShorterThanTheGreenChannelLeavesNoGreenChannel() {
        Matter matter = matter(ChangedFiles.good(), 2);

        assertEquals(
                Period.workingDays(5), matter.promising(Period.workingDays(6)).greenLimit());
        assertEquals(null, matter.promising(Period.workingDays(4)).greenLimit());
    }

    @Test
    void labelsOfAFormTakeThePlaceOfTheirKeys() {
        Definition definition = definitions(ChangedFiles.good()).get(0);

        assertEquals("企业名称", definition.schema().at("/properties/name/title").asText());
        assertEquals(
                "Name of the enterprise",
                definition.schema().at("/properties/name/x-title/en").asText());
        assertEquals(
                "Region + name + trade + form",
                definition.schema().at("/properties/name/x-description/en").asText());
        assertEquals(
                "公民身份号码",
                definition
                        .schema()
                        .at("/$defs/shareholder/properties/id/x-title/zh-CN")
                        .asText());
        assertEquals("企业", definition.ui().at("/groups/0/title").asText());
        assertEquals("Enterprise", definition.ui().at("/groups/0/x-title/en").asText());
    }

    @Test
    void rareCharactersSurvive() {
        var frozen = Freezer.freeze(definitions(ChangedFiles.good()).get(0));

        assertEquals(
                "玉山㙓𠮷商贸有限公司", Freezer.thaw(frozen).specimen().at("/form/name").asText());
    }

    @Test
    void aDefinitionIsTheSameAfterFreezing() {
        for (Definition definition : definitions(ChangedFiles.good())) {
            Frozen frozen = Freezer.freeze(definition);

            assertEquals(definition, Freezer.thaw(frozen));
            assertEquals(frozen, Freezer.freeze(Freezer.thaw(frozen)));
            assertEquals(definition.matter().code(), frozen.matter());
            assertEquals("commerce", frozen.department());
        }
    }

    @Test
    void aChainIsReadWithWhereEverythingGoes() {
        Chain chain = chain(ChangedFiles.good());

        assertEquals("commerce open-a-stall", chain.department() + " " + chain.code());
        assertEquals(new Text("开设市场摊位一件事", "Open a market stall"), chain.name());
        assertEquals("market-regulation", chain.lead().id());
        assertEquals(Period.workingDays(10), chain.limit());
        assertEquals(false, chain.silenceIsConsent());
        assertEquals("3", chain.basis().get(0).articles());
        assertEquals(
                List.of(
                        new Chain.Step("company", "company-establishment", List.of(), false),
                        new Chain.Step("tax", "tax-registration", List.of("company"), false),
                        new Chain.Step("stall", "stall-licence", List.of("tax"), true)),
                chain.steps());
        assertEquals(Set.of("company", "tax"), chain.before("stall"));
        assertEquals(
                new Chain.Shared("owners", Map.of("company", "/shareholders", "tax", "/investors")),
                chain.shared().get(0));
        assertEquals(
                List.of(new Chain.Carried("company", "creditCode", Map.of("tax", "/creditCode"))), chain.carried());
        assertEquals("COVERED", chain.given().get(0).value().asText());
        assertEquals(Map.of("joint-form", "declaration"), chain.materialsOf("tax"));
        assertEquals(4.5, chain.specimen().at("/form/shared/area").asDouble());
    }

    @Test
    void anOptionalStepIsTakenWhenTheApplicationHasAPartForIt() {
        Chain chain = chain(ChangedFiles.good());
        var form = chain.specimen().get("form").deepCopy();

        assertTrue(chain.takes(chain.step("stall").orElseThrow(), form));
        ((ObjectNode) form.get("steps")).removeAll();
        assertFalse(chain.takes(chain.step("stall").orElseThrow(), form));
        assertTrue(chain.takes(chain.step("tax").orElseThrow(), form));
    }

    @Test
    void aChainIsTheSameAfterFreezing() {
        Chain chain = chain(ChangedFiles.good());
        Frozen frozen = Freezer.freeze(chain);

        assertEquals(chain, Freezer.thawChain(frozen));
        assertEquals("open-a-stall commerce", frozen.matter() + " " + frozen.department());
        assertEquals(frozen.hash(), chain.hash());
        var changed = new Frozen(
                frozen.hash(),
                frozen.matter(),
                frozen.department(),
                frozen.json().replace("/pitch/area", "/area"));
        assertThrows(IllegalStateException.class, () -> Freezer.thawChain(changed));
        assertThrows(
                IllegalStateException.class,
                () -> Freezer.thawChain(
                        Freezer.freeze(definitions(ChangedFiles.good()).get(0))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "length: 10 | length: 11",
                "'value: COVERED' | 'value: OPEN'",
                "'after: [tax]' | 'after: [company, tax]'",
                "', optional: true' | ''",
                "/investors | /owners"
            })
    void anyChangeOfAChainChangesItsHash(String text, String other) {
        assertNotEquals(
                chain(ChangedFiles.good()).hash(),
                chain(ChangedFiles.good().replace("chains/open-a-stall.yaml", text, other))
                        .hash());
    }

    @Test
    void aDefinitionThatWasTamperedWithIsNotThawed() {
        Frozen frozen = Freezer.freeze(definitions(ChangedFiles.good()).get(0));
        var changed = new Frozen(
                frozen.hash(),
                frozen.matter(),
                frozen.department(),
                frozen.json().replace("10.00", "0.10"));

        assertThrows(IllegalStateException.class, () -> Freezer.thaw(changed));
    }

    @Test
    void theHashDoesNotDependOnTheOrderOfFilesOrMembers() {
        var reordered = ChangedFiles.good()
                .backwards()
                .replace(ESTABLISHMENT, "channels: [WINDOW, ONLINE]", "channels: [ONLINE, WINDOW]")
                .replace(ESTABLISHMENT, "code: company-establishment\nkind: LICENCE\n", "# moved\n")
                .append(ESTABLISHMENT, "kind: LICENCE\ncode: company-establishment\n");

        assertEquals(hashes(ChangedFiles.good()), hashes(reordered));
        assertEquals(hashes(ChangedFiles.good()), hashes(ChangedFiles.good()));
    }

    @Test
    void theHashDoesNotDependOnTheVersionOfTheBundle() {
        var other =
                Reading.of(ChangedFiles.good(), "commerce", "9.9.9").content().orElseThrow();

        assertEquals(
                hashes(ChangedFiles.good()),
                new TreeSet<>(other.definitions().stream().map(Definition::hash).toList()));
    }

    @Test
    void wordsThatADefinitionDoesNotUseDoNotChangeItsHash() {
        // What the release before limits had grounds, materials were deferrable and matters joint froze it under.
        var before = "4c4a61221dc02233a1fb80be1a8ed6dd03d41b66a84f576d3627e39891337cd7";

        assertEquals(before, definitions(ChangedFiles.good()).get(1).hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ESTABLISHMENT + " | copies: 2 | copies: 3",
                ESTABLISHMENT + " | '{length: 1, unit: WORKING_DAY}' | '{length: 2, unit: WORKING_DAY}'",
                ESTABLISHMENT + " | verified: false | verified: true",
                ESTABLISHMENT
                        + " | [receipt, acceptance, review, decision, issue] | [receipt, acceptance, review, issue, decision]",
                ESTABLISHMENT + " | '\"20.00\"' | '\"20.0\"'",
                "messages_en.properties | Business licence | Licence",
                "messages_zh-CN.properties | 商事登记 | 商事登记（企业）",
                "messages_zh-CN.properties | 注册资本（元） | 注册资本",
                "department.yaml | 市监局 | 市场监管局",
                "forms/company-establishment.schema.json | '\"maxLength\": 100' | '\"maxLength\": 101'",
                "forms/company-establishment.ui.json | textarea | text",
                "specimens/company-establishment.json | 张𠮷 | 张吉"
            })
    void anyChangeOfContentChangesTheHash(String path, String text, String other) {
        var files = ChangedFiles.good().replace(path, text, other);

        assertNotEquals(
                definitions(ChangedFiles.good()).get(0).hash(),
                definitions(files).get(0).hash());
    }

    @Test
    void theHashIsOfTheCanonicalJsonThatIsKept() {
        Frozen frozen = Freezer.freeze(definitions(ChangedFiles.good()).get(0));

        assertEquals(64, frozen.hash().length());
        assertTrue(
                frozen.json().startsWith("{\"departmentName\":{\"en\":\"Commerce\",\"zh-CN\":\"商事登记\"},\"matter\":{"));
    }

    private static List<Definition> definitions(ChangedFiles files) {
        var reading = Reading.of(files, "commerce", "1.0.0");
        assertEquals(List.of(), reading.faults());
        return reading.content().orElseThrow().definitions();
    }

    private static Chain chain(ChangedFiles files) {
        var reading = Reading.of(files, "commerce", "1.0.0");
        assertEquals(List.of(), reading.faults());
        return reading.content().orElseThrow().chains().get(0);
    }

    private static Matter matter(ChangedFiles files, int index) {
        return definitions(files).get(index).matter();
    }

    private static Set<String> hashes(ChangedFiles files) {
        return new TreeSet<>(definitions(files).stream().map(Definition::hash).toList());
    }
}
