package org.onewindow.cases.internal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.onewindow.cases.internal.SharedHall.json;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormFieldsTest {
    @Test
    void fieldsHaveTheirPointersAndListsAreOneField() {
        var fields = FormFields.of(json("""
                {"type":"object","properties":{
                  "name":{"type":"object","properties":{"trade/name":{"type":"string"}}},
                  "owners":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"}}}},
                  "area":{"type":"number","minimum":1}}}"""));
        assertEquals(List.of("/name/trade~1name", "/owners", "/area"), List.copyOf(fields.keySet()));
    }

    @Test
    void declarationsAreMadeAnewEachTime() {
        var fields = FormFields.of(json("""
                {"properties":{"agreed":{"type":"boolean"},"kind":{"const":"new"},"other":{"enum":["a","b"]},
                  "only":{"enum":["a"]},"choice":{"oneOf":[{"const":"a"}]},"choices":{"oneOf":[{"const":"a"},{"const":"b"}]},
                  "owners":{"type":"array","items":{"$ref":"#/$defs/owner"}},
                  "names":{"type":"array","items":{"type":"string"}},
                  "pledges":{"type":"array","items":{"type":"boolean"}}},
                 "$defs":{"owner":{"type":"object","properties":{
                   "name":{"type":"string"},"home":{"type":"object","properties":{"only":{"type":"boolean"}}}}}}}"""));
        assertEquals(List.of("/other", "/choices", "/names"), List.copyOf(fields.keySet()));
    }

    @Test
    void theSameQuestionInOtherWordsIsTheSame() {
        var one = FormFields.of(json("""
                {"properties":{"phone":{"title":"a.phone","description":"x","type":"string","maxLength":20}}}"""));
        var other = FormFields.of(json("""
                {"properties":{"phone":{"$ref":"#/$defs/phone"}},
                 "$defs":{"phone":{"type":"string","maxLength":20,"title":"b.phone"}}}"""));
        var longer = FormFields.of(json("""
                {"properties":{"phone":{"type":"string","maxLength":40}}}"""));
        assertEquals(one, other);
        assertNotEquals(one, longer);
    }

    @Test
    void whatRefersToItselfOrToNothingEnds() {
        assertEquals(0, FormFields.of(json("""
                        {"properties":{"a":{"$ref":"#/$defs/a"},"b":{"$ref":"#/$defs/none"},"c":{"$ref":"other.json"}},
                         "$defs":{"a":{"$ref":"#/$defs/a"}}}""")).size());
        var tree = FormFields.of(json("""
                {"properties":{"tree":{"type":"array","items":{"$ref":"#/$defs/node"}}},
                 "$defs":{"node":{"type":"array","items":{"$ref":"#/$defs/node"}}}}"""));
        assertEquals(List.of("/tree"), List.copyOf(tree.keySet()));
    }
}
