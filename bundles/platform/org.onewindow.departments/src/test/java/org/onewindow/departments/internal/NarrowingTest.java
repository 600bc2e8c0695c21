package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'number'} | {'type':'integer'}",
                "{'type':['string','null']} | {'type':'string'}",
                "{} | {'type':'string'}",
                "{'enum':['a','b']} | {'enum':['a']}",
                "{'type':'string'} | {'type':'string','enum':['a']}",
                "{'minLength':1} | {'minLength':2}",
                "{} | {'minimum':0}",
                "{'maxLength':20} | {'maxLength':19}",
                "{} | {'maxItems':100}",
                "{'pattern':'a'} | {'pattern':'b'}",
                "{} | {'format':'date'}",
            })
    void whatTakesLessIsNarrower(String before, String after) throws Exception {
        assertTrue(isNarrower(before, after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'string'} | {'type':'string','title':'x'}",
                "{'type':'integer'} | {'type':'number'}",
                "{'type':'string'} | {'type':['string','null']}",
                "{'enum':['a']} | {'enum':['b','a']}",
                "{'enum':['a']} | {}",
                "{'minLength':2} | {'minLength':1}",
                "{'minLength':2} | {}",
                "{'maxLength':20} | {'maxLength':21}",
                "{'pattern':'a'} | {}",
                "{'pattern':'a'} | {'pattern':'a'}",
            })
    void whatTakesAsMuchOrMoreIsNot(String before, String after) throws Exception {
        assertFalse(isNarrower(before, after));
    }

    private static boolean isNarrower(String before, String after) throws JsonProcessingException {
        var mapper = new ObjectMapper();
        return Narrowing.of(mapper.readTree(before.replace('\'', '"')), mapper.readTree(after.replace('\'', '"')));
    }
}
