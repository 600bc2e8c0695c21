package org.onewindow.catalogue.internal.lint;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.onewindow.catalogue.Matter.Limits;
import org.onewindow.catalogue.Matter.MatterKind;
import org.onewindow.catalogue.internal.read.Faults;

/**
 * What must hold for one matter by itself, in one place of its file. The table is the specification.
 *
 * @param code the fault's code
 * @param pointer where the fault is shown
 * @param broken whether a matter breaks the rule
 * @param arguments for the fault's sentence
 */
record MatterRule(String code, String pointer, Predicate<MatterFile> broken, Function<MatterFile, Object[]> arguments) {

    private static final int LICENCE_STEPS = 5;
    private static final String CLOSINGS = "/limits/closings";

    static final List<MatterRule> ALL = List.of(
            // What the law wants published (行政许可法 art. 30) and the seven-step method checks (row 115).
            // The person responsible is a text: see NeededTexts. The specimen is a file: see Lint.
            new MatterRule("public-window", "/windows", m -> m.texts("/windows").isEmpty()),
            new MatterRule(
                    "public-procedure", "/procedure", m -> m.texts("/procedure").isEmpty()),
            new MatterRule("public-limit", "/limits", m -> !m.has("/limits")),
            new MatterRule("public-fee-standard", "/fees", m -> !m.has("/fees")),
            new MatterRule("public-result", "/result", m -> !m.has("/result")),
            new MatterRule("public-materials", "/materials", m -> !m.has("/materials")),

            // One matter, one file.
            new MatterRule("file-name", "/code", m -> !m.source().name().equals("matters/" + m.code() + ".yaml"), m ->
                    new Object[] {m.code()}),

            // Limits (rules.md: 即办 <=> promised 0, everything else is 承诺件).
            new MatterRule(
                    "promised-beyond-statutory",
                    "/limits/promised",
                    m -> isLonger(m, "/limits/promised", m.has("/joint") ? "/joint/limit" : "/limits/statutory")),
            new MatterRule(
                    "green-beyond-promised",
                    "/greenChannel/limit",
                    m -> isLonger(m, "/greenChannel/limit", "/limits/promised")),
            new MatterRule(
                    "spot-takes-time",
                    "/limits/promised",
                    m -> m.text("/handling").equals("ON_THE_SPOT") && m.number("/limits/promised/length") > 0),
            new MatterRule(
                    "committed-takes-none",
                    "/limits/promised",
                    m -> m.text("/handling").equals("COMMITTED")
                            && m.has("/limits")
                            && m.number("/limits/promised/length") == 0),

            // Receipt closes on days of the year exactly when the clock starts with one.
            new MatterRule("closings-missing", "/limits/clockStart", m -> startsOnClosing(m) && !m.has(CLOSINGS)),
            new MatterRule("closings-unused", CLOSINGS, m -> !startsOnClosing(m) && m.has(CLOSINGS)),

            // The licence library has every licence that is issued (row 9); a number comes from whoever records the
            // result.
            new MatterRule(
                    "certificate-missing",
                    "/result",
                    m -> m.isLicence()
                            && Set.of("LICENCE", "CERTIFICATE").contains(m.text("/result/kind"))
                            && !m.has("/result/certificate")),
            recorded("numberFrom"),
            recorded("untilFrom"),
            new MatterRule(
                    "two-ends",
                    "/result/certificate/untilFrom",
                    m -> m.has("/result/certificate/untilFrom") && m.has("/result/certificate/validity")),

            // Whoever need not come must have another way (rules.md, provincial checker).
            new MatterRule(
                    "no-way-without-visit",
                    "/visits",
                    m -> m.number("/visits") == 0
                            && !m.texts("/channels").contains("ONLINE")
                            && !m.at("/postDelivery").asBoolean()),

            // 基本编码: digits 3 and 4 are the kind (rules.md, Codes).
            new MatterRule(
                    "basic-code-kind",
                    "/basicCode",
                    m -> m.has("/basicCode") && !m.text("/basicCode").startsWith(digits(m), 2),
                    m -> new Object[] {digits(m)}),

            // Licences are told in detail (rules.md, provincial checker).
            new MatterRule(
                    "licence-questions",
                    "/questions",
                    m -> m.isLicence() && m.texts("/questions").isEmpty()),
            new MatterRule(
                    "licence-procedure",
                    "/procedure",
                    m -> m.isLicence()
                            && !m.texts("/procedure").isEmpty()
                            && m.texts("/procedure").size() < LICENCE_STEPS,
                    m -> new Object[] {LICENCE_STEPS}));

    /** @param member of a certificate, which names a field of the result */
    private static MatterRule recorded(String member) {
        String pointer = "/result/certificate/" + member;
        return new MatterRule(
                "certificate-field", pointer, m -> m.has(pointer) && !m.isRecorded(), m -> new Object[] {member});
    }

    MatterRule(String code, String pointer, Predicate<MatterFile> broken) {
        this(code, pointer, broken, m -> new Object[0]);
    }

    void check(MatterFile matter, Faults faults) {
        if (broken.test(matter)) {
            faults.add(matter.source(), pointer, code, arguments.apply(matter));
        }
    }

    private static boolean isLonger(MatterFile matter, String period, String other) {
        return matter.has(period) && matter.has(other) && Limits.isLonger(matter.period(period), matter.period(other));
    }

    private static boolean startsOnClosing(MatterFile matter) {
        return matter.text("/limits/clockStart").equals("CLOSING_DATE");
    }

    private static String digits(MatterFile matter) {
        return MatterKind.valueOf(matter.text("/kind")).digits();
    }
}
