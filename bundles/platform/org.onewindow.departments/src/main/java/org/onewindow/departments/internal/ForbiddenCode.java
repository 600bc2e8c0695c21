package org.onewindow.departments.internal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What of the JDK reaches past a department: by its name in class files, the code of the fault. Names are {@code
 * java.lang.System.exit} for a method and {@code java.sql.Connection} for a type.
 */
final class ForbiddenCode {
    private static final Map<String, Pattern> BY_CODE = Map.of(
            "jdk-exit", Pattern.compile("java\\.lang\\.(System\\.exit|Runtime\\.(exit|halt))"),
            "jdk-process", Pattern.compile("java\\.lang\\.(ProcessBuilder|ProcessHandle|Runtime\\.exec)"),
            "jdk-database", Pattern.compile("javax?\\.sql\\..+"),
            "jdk-native",
                    Pattern.compile("sun\\.misc\\.Unsafe|jdk\\.internal\\..+|java\\.lang\\.instrument\\..+"
                            + "|java\\.lang\\.(System|Runtime)\\.load(Library)?"),
            "jdk-thread", Pattern.compile("java\\.lang\\.Thread(Group)?\\.(stop|suspend|resume)"),
            "jdk-reflection",
                    Pattern.compile("java\\.lang\\.reflect\\.(AccessibleObject|Field|Method|Constructor)"
                            + "\\.(try)?[sS]etAccessible"),
            "jdk-global",
                    Pattern.compile("java\\.lang\\.System\\.(set(SecurityManager|Property|Properties|In|Out|Err)"
                            + "|clearProperty)"
                            + "|java\\.lang\\.Thread\\.setDefaultUncaughtExceptionHandler"
                            + "|java\\.lang\\.Runtime\\.addShutdownHook"
                            + "|java\\.util\\.(Locale|TimeZone)\\.setDefault"));

    private ForbiddenCode() {}

    /** The code of the fault; empty when the name may be used. */
    static Optional<String> code(String name) {
        return BY_CODE.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
