package org.onewindow.cases.internal.fees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.text.Text;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.BillLine;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.Setting;
import org.onewindow.catalogue.json.CanonicalJson;

class DraftingTest {
    private static final String MATTER = """
            {"code":"transfer","department":"estate","organ":"land","name":{"zh-CN":"转移登记","en":"Transfer"},
             "kind":"CONFIRMATION","level":"COUNTY","powerSource":"STATUTORY","audience":["NATURAL_PERSON"],
             "handling":"COMMITTED",
             "limits":{"statutory":{"length":30,"unit":"WORKING_DAY"},"promised":{"length":5,"unit":"WORKING_DAY"},
                       "clockStart":"ACCEPTANCE"},
             "basis":[],"conditions":[],"procedure":[],"responsible":{"zh-CN":"科长","en":"Section head"},
             "windows":["COMPREHENSIVE"],"channels":["WINDOW"],"visits":0,"postDelivery":true,"fees":[
               {"code":"dwelling","name":{"zh-CN":"住宅","en":"Dwelling"},"min":80.00,"max":100.00,"standard":{"zh-CN":"每件","en":"Each"},
                "basis":{"law":{"zh-CN":"某办法","en":"Some rules"}},"when":{"pointer":"/use","values":["DWELLING","STORAGE"]}},
               {"code":"other","name":{"zh-CN":"其他","en":"Other"},"min":550.00,"max":550.00,"standard":{"zh-CN":"每件","en":"Each"},
                "basis":{"law":{"zh-CN":"某办法","en":"Some rules"}},"when":{"pointer":"/use","values":["OFFICE"]}},
               {"code":"copies","name":{"zh-CN":"工本费","en":"Copies"},"min":10,"max":10,"standard":{"zh-CN":"每本","en":"Each"},
                "basis":{"law":{"zh-CN":"某办法","en":"Some rules"}},"quantity":"/more/copies"},
               {"code":"survey","name":{"zh-CN":"测绘","en":"Survey"},"min":0.30,"max":0.80,"standard":{"zh-CN":"每平方米","en":"Each m²"},
                "basis":{"law":{"zh-CN":"某办法","en":"Some rules"}},"quantity":"/area","payee":"survey-office",
                "when":{"pointer":"/extras","values":["SURVEY"]}},
               {"code":"photo","name":{"zh-CN":"照相","en":"Photo"},"min":1.00,"max":5.00,"standard":{"zh-CN":"每次","en":"Each"},
                "basis":{"law":{"zh-CN":"某办法","en":"Some rules"}},"payee":"unknown-office","when":{"pointer":"/photo","values":["true"]}}],
             "result":{"name":{"zh-CN":"证书","en":"Certificate"},"kind":"LICENCE"},"materials":[],"questions":[],"themes":[],
             "rules":[],"recorders":{},"verified":false,"source":{"zh-CN":"测试","en":"Test"}}
            """;

    private static JsonNode json(String text) {
        try {
            return CanonicalJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Definition definition(Setting setting) {
        var asFrozen = CanonicalJson.mapper().copy().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        return new Definition(
                "hash",
                asFrozen.convertValue(json(MATTER), Matter.class),
                new Text("不动产", "Real estate"),
                new Organ("land", "11361123MB00000009", new Text("自然资源局", "Land"), List.of(), Organ.Kind.DEPARTMENT),
                json("{}"),
                json("{}"),
                json("{}"),
                setting);
    }

    private static List<BillLine> lines(String form, Setting setting) {
        return Drafting.lines(
                definition(setting),
                json(form),
                id -> id.equals("survey-office") ? new Text("测绘院", "Survey office") : Text.same(id));
    }

    /** Each as {@code fee payee unitPrice x quantity = amount}. */
    private static String told(List<BillLine> lines) {
        return lines.stream()
                .map(line -> line.fee() + " " + line.payee() + " " + line.unitPrice() + " x "
                        + line.quantity().toPlainString() + " = " + line.amount())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | ''",
                "{'use':'DWELLING'} | dwelling land 80.00 x 1 = 80.00",
                "{'use':'STORAGE'} | dwelling land 80.00 x 1 = 80.00",
                "{'use':'OFFICE'} | other land 550.00 x 1 = 550.00",
                "{'use':'INDUSTRIAL'} | ''",
                "{'use':null} | ''",
                "{'use':'OFFICE','more':{'copies':3}} | other land 550.00 x 1 = 550.00; copies land 10.00 x 3 = 30.00",
                "{'more':{'copies':0}} | ''",
                "{'more':{'copies':-2}} | ''",
                "{'more':{'copies':null}} | ''",
                "{'more':{}} | ''",
                "{'more':{'copies':1e2}} | copies land 10.00 x 100 = 1000.00",
                "{'more':{'copies':2.0}} | copies land 10.00 x 2 = 20.00",
                "{'area':118.56} | ''",
                "{'area':118.56,'extras':'SURVEY'} | survey survey-office 0.30 x 118.56 = 35.57",
                "{'area':118.55,'extras':['DRAWING','SURVEY']} | survey survey-office 0.30 x 118.55 = 35.57",
                "{'area':118.54,'extras':['SURVEY']} | survey survey-office 0.30 x 118.54 = 35.56",
                "{'area':118.56,'extras':['DRAWING']} | ''",
                "{'photo':true} | photo unknown-office 1.00 x 1 = 1.00",
                "{'photo':false} | ''"
            })
    void theLowerBoundIsChargedByConditionAndQuantity(String form, String expected) {
        assertEquals(expected, told(lines(form.replace('\'', '"'), null)));
    }

    @Test
    void aLineCarriesItsStandardItsBasisAndItsPayeesName() {
        var lines = lines("{\"use\":\"DWELLING\",\"area\":1,\"extras\":\"SURVEY\",\"photo\":true}", null);
        assertEquals(
                List.of("land", "survey-office", "unknown-office"),
                lines.stream().map(BillLine::payee).toList());
        assertEquals(
                List.of("自然资源局", "测绘院", "unknown-office"),
                lines.stream().map(line -> line.payeeName().zh()).toList());
        assertEquals("transfer", lines.get(0).matter());
        assertEquals("每件", lines.get(0).standard().zh());
        assertEquals("某办法", lines.get(0).basis().law().zh());
        assertNull(lines.get(0).exemption());
    }

    @Test
    void whatTheCentreHasExemptedIsShownWithItsDocumentAndCostsNothing() {
        var setting = new Setting(null, null, null, "玉财〔2026〕12号");
        var lines = lines("{\"use\":\"OFFICE\",\"more\":{\"copies\":2}}", setting);

        assertEquals(2, lines.size());
        assertEquals(new BigDecimal("0.00"), Bill.total(lines));
        lines.forEach(line -> {
            assertEquals("玉财〔2026〕12号", line.exemption().document());
            assertTrue(line.exemption().holdsForTheMatter());
            assertTrue(line.charged().signum() > 0);
        });
    }

    @Test
    void nothingIsChargedByWhatIsNoNumber() {
        assertThrows(IllegalArgumentException.class, () -> lines("{\"more\":{\"copies\":\"two\"}}", null));
    }
}
