package org.onewindow.catalogue.internal.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.catalogue.internal.json.Pointers;
import org.onewindow.catalogue.internal.read.Source;

/** A matter's file of the right shape, as lint looks at it. */
record MatterFile(Source source) {
    String code() {
        return text("/code");
    }

    boolean has(String pointer) {
        return !source.at(pointer).isMissingNode();
    }

    /** A text; empty when it is not there. */
    String text(String pointer) {
        return source.at(pointer).asText("");
    }

    boolean isLicence() {
        return text("/kind").equals("LICENCE");
    }

    /** Whether somebody fills fields of the result by the time it is issued. */
    boolean isRecorded() {
        return has("/recorders/ISSUE") || has("/recorders/GRANT");
    }

    /** A period that is there. */
    Period period(String pointer) {
        return new Period(number(pointer + "/length"), PeriodUnit.valueOf(text(pointer + "/unit")));
    }

    int number(String pointer) {
        return source.at(pointer).asInt();
    }

    List<String> texts(String pointer) {
        var texts = new ArrayList<String>();
        source.at(pointer).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** The pointers of a list's items. */
    List<String> items(String pointer) {
        var items = new ArrayList<String>();
        for (int i = 0; i < source.at(pointer).size(); i++) {
            items.add(Pointers.item(pointer, i));
        }
        return items;
    }

    JsonNode at(String pointer) {
        return source.at(pointer);
    }

    /** The path of the file of its form. */
    String form() {
        return "forms/" + (has("/form") ? text("/form") : code());
    }
}
