package org.onewindow.cases.internal.licences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.text.Text;
import org.onewindow.cases.licences.Licence.Shown;
import org.onewindow.catalogue.Certificate;
import org.onewindow.catalogue.json.CanonicalJson;

/** What stands on a certificate (row 9): the case's own words, named as the definition names them. */
class FaceTest {
    private static final JsonNode SCHEMA = json("""
            {"type":"object","properties":{
              "use":{"oneOf":[{"const":"DWELLING","title":"住宅","x-title":{"zh-CN":"住宅","en":"dwelling"}},
                              {"const":"OFFICE","title":"办公","x-title":{"zh-CN":"办公","en":"office"}}]},
              "area":{"type":"number"},"built":{"type":"string","format":"date"},"garden":{"type":"boolean"},
              "note":{"type":"string"},
              "owners":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"share":{"type":"string"},
                "kind":{"oneOf":[{"const":"P","title":"自然人","x-title":{"zh-CN":"自然人","en":"person"}}]}}}}}}
            """);
    private static final JsonNode FORM = json("""
            {"use":"DWELLING","area":118.50,"built":"2024-03-01","garden":true,"note":" ",
             "owners":[{"name":"陈志远","share":"50%","kind":"P"},{"name":"周立新","share":"50%","kind":"P"},{"name":"吴一"}]}
            """);

    @Test
    void aChoiceIsToldByItsNameADayAndAYesInBothLanguages() {
        assertEquals(
                List.of(
                        new Shown(Text.same("use"), new Text("住宅", "dwelling")),
                        new Shown(Text.same("built"), new Text("2024年3月1日", "2024-03-01")),
                        new Shown(Text.same("garden"), new Text("是", "yes")),
                        new Shown(Text.same("area"), Text.same("118.50"))),
                face("/form/use", "/form/built", "/form/garden", "/form/area"));
    }

    @Test
    void everyItemOfAListIsTold() {
        assertEquals(
                List.of(
                        new Shown(Text.same("name"), new Text("陈志远、周立新、吴一", "陈志远, 周立新, 吴一")),
                        new Shown(Text.same("share"), new Text("50%、50%", "50%, 50%")),
                        new Shown(Text.same("kind"), new Text("自然人", "person"))),
                face("/form/owners/*/name", "/form/owners/*/share", "/form/owners/*/kind"));
    }

    @Test
    void anItemOfAListIsToldByItsPlace() {
        assertEquals(
                List.of(new Shown(Text.same("name"), Text.same("周立新"))),
                face("/form/owners/1/name", "/form/owners/7/name"));
    }

    @Test
    void aValueOfTheResultHasTheWordsOfAFieldOfTheForm() {
        var shown = new Certificate.Shown("use", Text.same("use"), "/result/use", "/use");
        assertEquals(
                List.of(new Shown(Text.same("use"), new Text("住宅", "dwelling"))),
                Face.of(List.of(shown), SCHEMA, new Said(FORM, Map.of("use", "DWELLING"))));
    }

    @Test
    void whatTheRecorderSaidIsToldAndWhatIsNotThereIsLeftOut() {
        assertEquals(
                List.of(
                        new Shown(Text.same("number"), Text.same("赣（2026）第1号")),
                        new Shown(Text.same("day"), new Text("2026年3月2日", "2026-03-02"))),
                face("/result/number", "/result/day", "/result/none", "/form/note", "/form/none"));
    }

    private static List<Shown> face(String... from) {
        var shows = List.of(from).stream()
                .map(pointer -> new Certificate.Shown(
                        "x", Text.same(pointer.substring(pointer.lastIndexOf('/') + 1)), pointer, null))
                .toList();
        return Face.of(shows, SCHEMA, new Said(FORM, Map.of("number", "赣（2026）第1号", "day", "2026-03-02")));
    }

    private static JsonNode json(String text) {
        try {
            return CanonicalJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
