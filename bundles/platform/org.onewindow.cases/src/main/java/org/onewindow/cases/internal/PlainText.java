package org.onewindow.cases.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onewindow.api.problem.Fault;

/**
 * What people may write: any character of any script, the rarest included, but neither markup nor control characters,
 * half surrogates or marks that turn the direction of reading.
 */
public final class PlainText {
    private static final Pattern MARKUP = Pattern.compile("<[/!?\\p{L}]|&(#\\w+|\\w+);");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}\\x{FFFE}\\x{FFFF}]|\\p{Cs}");

    private PlainText() {}

    /** Faults in every text of some JSON; names of members are left to the schema. */
    public static List<Fault> faults(String pointer, JsonNode value) {
        var faults = new ArrayList<Fault>();
        collect(pointer, value, faults);
        return faults;
    }

    public static List<Fault> faults(String pointer, String text) {
        if (text == null) {
            return List.of();
        }
        if (FORBIDDEN.matcher(text).find()) {
            return List.of(Texts.fault(pointer, "character-not-allowed"));
        }
        return MARKUP.matcher(text).find() ? List.of(Texts.fault(pointer, "markup-not-allowed")) : List.of();
    }

    private static void collect(String pointer, JsonNode value, List<Fault> faults) {
        if (value.isTextual()) {
            faults.addAll(faults(pointer, value.textValue()));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(pointer + "/" + i, value.get(i), faults);
            }
        } else if (value.isObject()) {
            value.fields()
                    .forEachRemaining(member -> collect(
                            pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                            member.getValue(),
                            faults));
        }
    }
}
