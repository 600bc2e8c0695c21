package org.onewindow.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {
    private static final String ZH = "department/messages_zh-CN.properties";
    private static final String EN = "department/messages_en.properties";
    private static final String MATTER = "department/matters/shop-permit.yaml";

    @TempDir
    Path folder;

    private ShopBundle shop;

    @BeforeEach
    void build() throws Exception {
        shop = ShopBundle.in(folder);
    }

    @Nested
    class AFaultlessDepartment extends DepartmentContract {
        @Override
        protected TestCentre centre() {
            return shop.centre();
        }
    }

    @Test
    void aFaultOfTheFilesIsToldByFileAndLine() throws IOException {
        shop.replace(EN, "form.shop.goods = Goods\n", "").replace(MATTER, "organ: shop-office", "organ: nobody");
        assertEquals(
                List.of("matters/shop-permit.yaml:3 organ-unknown", "messages_zh-CN.properties:15 text-one-language"),
                shop.centre().inspection().files().stream()
                        .map(fault -> fault.substring(0, fault.indexOf(':', fault.indexOf(' '))))
                        .toList());
    }

    @Test
    void aDepartmentWithFaultsIsNotOpenedForTests() throws IOException {
        shop.replace(MATTER, "organ: shop-office", "organ: nobody");
        assertThrows(IllegalStateException.class, () -> shop.centre().specimen("shop-permit"));
    }

    @Test
    void rulesAndRecordersThatDoNotAgreeWithTheMattersAreNamed() throws IOException {
        shop.replace(MATTER, "[name-free]", "[name-fine]");
        assertEquals(
                List.of("no component is the rule name-fine", "no matter names the rule name-free"),
                shop.centre().inspection().code());
    }

    @Test
    void aComponentThatCannotBeMadeIsNamed() throws IOException {
        Files.delete(folder.resolve("OSGI-INF/Town.xml"));
        assertEquals(
                List.of("the rule name-free: nothing in the bundle or the kit provides"
                        + " org.onewindow.testkit.shop.Town: give the centre one with(..)"),
                shop.centre().inspection().code());
    }

    @Test
    void findingsWithoutASentenceAndSentencesWithoutAFindingAreNamed() throws IOException {
        shop.replace(ZH, "finding.name-taken", "finding.name-gone")
                .replace(EN, "finding.name-taken", "finding.name-gone");
        assertEquals(
                List.of("there is no text finding.name-taken", "no rule finds name-gone"),
                shop.centre().inspection().sentences());
    }

    @Test
    void aSpecimenThatIsNotLawfulIsTold() throws IOException {
        shop.replace("department/specimens/shop-permit.json", "玉山吉祥", "怀玉吉祥");
        assertEquals(
                List.of("/form/name name-elsewhere (overridable)"),
                shop.centre().inspection().specimen("shop-permit", "2026-03-02"));
    }

    @Test
    void whatACertificateNamesAndNothingSaysIsTold() throws IOException {
        shop.replace("department/specimens/shop-permit.json", ", \"goods\": [\"茶叶\"]", "")
                .replace(MATTER, "/result/opensOn", "/result/openedOn");
        assertEquals(List.of("goods", "opening"), shop.centre().inspection().unshown("shop-permit", "2026-03-02"));
    }

    @Test
    void aBundleThatIsNotBuiltIsToldSo() throws IOException {
        Files.delete(folder.resolve("META-INF/MANIFEST.MF"));
        assertThrows(IllegalStateException.class, () -> shop.centre());
    }
}
