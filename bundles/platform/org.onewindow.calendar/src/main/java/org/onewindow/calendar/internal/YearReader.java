package org.onewindow.calendar.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.calendar.CalendarYear;

/** Reads one file of the import format and collects everything that is wrong in it. For one use by one thread. */
public final class YearReader {
    private static final Messages MESSAGES = Messages.of(YearReader.class);
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonPointer ROOT = JsonPointer.empty();
    private static final Set<String> FIELDS = Set.of("year", "source", "holidays", "workdays");

    private final byte[] bytes;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<LocalDate, String> daysOff = new TreeMap<>();
    private final Set<LocalDate> makeUpDays = new TreeSet<>();

    public YearReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws ProblemException see {@link org.onewindow.calendar.CalendarFile} */
    public CalendarYear read() throws IOException {
        JsonNode root = tree();
        if (!root.isObject()) {
            fault(ROOT, "not-an-object");
            throw invalid();
        }
        root.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                fault(ROOT.appendProperty(name), "unknown-field");
            }
        });
        int year = year(root.path("year"));
        String source = label(root.path("source"), ROOT.appendProperty("source"), CalendarYear.MAX_SOURCE);
        holidays(root.path("holidays"), year);
        workdays(root.path("workdays"), year);
        if (!faults.isEmpty()) {
            throw invalid();
        }
        return new CalendarYear(year, source, daysOff, makeUpDays);
    }

    private JsonNode tree() throws IOException {
        String text = text();
        try (JsonParser parser = JSON.createParser(text)) {
            try {
                // A tree keeps only the last of two equal keys, so they have to be noticed before it is built.
                Set<String> seen = new HashSet<>();
                for (JsonToken token; (token = parser.nextToken()) != null; ) {
                    if (token == JsonToken.FIELD_NAME) {
                        JsonPointer here = parser.getParsingContext().pathAsPointer();
                        if (!seen.add(here.toString())) {
                            fault(here, "duplicate");
                        }
                    }
                }
                return JSON.readTree(text);
            } catch (JsonProcessingException broken) {
                var at = parser.currentLocation();
                throw malformed(
                        parser.getParsingContext().pathAsPointer(), "not-json", at.getLineNr(), at.getColumnNr());
            }
        }
    }

    /** Strict: a file in GBK must be refused and not read with wrong names. */
    private String text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw malformed(ROOT, "not-utf-8");
        }
    }

    /** The year, or 0 when there is none to compare dates with. */
    private int year(JsonNode node) {
        JsonPointer pointer = ROOT.appendProperty("year");
        if (node.isMissingNode()) {
            fault(pointer, "missing-field");
        } else if (!node.isIntegralNumber()) {
            fault(pointer, "not-a-year");
        } else if (!node.canConvertToInt()
                || node.intValue() < CalendarYear.FIRST
                || node.intValue() > CalendarYear.LAST) {
            fault(pointer, "year-out-of-range", CalendarYear.FIRST, CalendarYear.LAST);
        } else {
            return node.intValue();
        }
        return 0;
    }

    private String label(JsonNode node, JsonPointer pointer, int longest) {
        if (node.isMissingNode()) {
            fault(pointer, "missing-field");
        } else if (!node.isTextual()) {
            fault(pointer, "not-a-text");
        } else if (!CalendarYear.isLabel(node.textValue(), longest)) {
            fault(pointer, "not-a-label", longest);
        }
        return node.textValue();
    }

    private void holidays(JsonNode node, int year) {
        JsonPointer pointer = ROOT.appendProperty("holidays");
        if (node.isMissingNode()) {
            fault(pointer, "missing-field");
        } else if (!node.isObject()) {
            fault(pointer, "not-a-table");
        } else if (node.isEmpty()) {
            fault(pointer, "no-holidays");
        }
        node.properties().forEach(entry -> {
            JsonPointer place = pointer.appendProperty(entry.getKey());
            String name = label(entry.getValue(), place, CalendarYear.MAX_NAME);
            LocalDate day = date(entry.getKey(), place, year);
            if (day != null) {
                daysOff.put(day, name);
            }
        });
    }

    private void workdays(JsonNode node, int year) {
        JsonPointer pointer = ROOT.appendProperty("workdays");
        if (node.isMissingNode()) {
            fault(pointer, "missing-field");
            return;
        }
        if (!node.isArray()) {
            fault(pointer, "not-a-list");
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            workday(node.get(i), pointer.appendIndex(i), year);
        }
    }

    private void workday(JsonNode node, JsonPointer place, int year) {
        if (!node.isTextual()) {
            fault(place, "not-a-text");
            return;
        }
        LocalDate day = date(node.textValue(), place, year);
        if (day == null) {
            return;
        }
        if (!makeUpDays.add(day)) {
            fault(place, "duplicate");
        }
        if (daysOff.containsKey(day)) {
            fault(place, "off-and-worked", day);
        }
        if (!CalendarYear.isWeekend(day)) {
            fault(place, "not-a-weekend", day);
        }
    }

    /** The date of this year, or null when it is none and the fault is noted. */
    private LocalDate date(String text, JsonPointer place, int year) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (year != 0 && day.getYear() != year) {
                fault(place, "other-year", day, year);
                return null;
            }
            return day;
        } catch (DateTimeParseException impossible) {
            fault(place, "impossible-date");
            return null;
        }
    }

    private void fault(JsonPointer place, String code, Object... arguments) {
        faults.add(new Fault(place.toString(), code, MESSAGES.text("fault." + code, arguments)));
    }

    private ProblemException invalid() {
        String code = "calendar-file-invalid";
        return new ProblemException(
                new Problem(Kind.INVALID, code, MESSAGES.text(code, faults.size()), faults, Map.of()));
    }

    private static ProblemException malformed(JsonPointer place, String faultCode, Object... arguments) {
        String code = "calendar-file-malformed";
        var fault = new Fault(place.toString(), faultCode, MESSAGES.text("fault." + faultCode, arguments));
        return new ProblemException(new Problem(Kind.MALFORMED, code, MESSAGES.text(code), List.of(fault), Map.of()));
    }
}
