package org.onewindow.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which kind of environmental impact assessment a project needs: 建设项目环境影响评价分类管理名录（2021年版）, 生态环境部令第16号,
 * in force since 2021-01-01. An excerpt of what a county meets; a category that is not here is for the reviewer to judge.
 */
final class EiaList {
    /** What a project must hand in (环境影响评价法 art. 16). */
    enum Assessment {
        /** 环境影响报告书. */
        REPORT,
        /** 环境影响报告表. */
        FORM,
        /** 环境影响登记表: filed, not approved. */
        REGISTRATION,
        NONE
    }

    /**
     * One line of a category; the first that fits decides.
     *
     * @param from the added scale from which it holds, in the category's unit
     * @param sensitiveOnly whether it holds in sensitive areas only
     * @param growthOnly whether it holds for new projects and expansions only
     */
    record Line(Assessment assessment, BigDecimal from, boolean sensitiveOnly, boolean growthOnly) {
        static Line always(Assessment assessment) {
            return new Line(assessment, BigDecimal.ZERO, false, false);
        }

        static Line from(long scale, Assessment assessment) {
            return new Line(assessment, BigDecimal.valueOf(scale), false, false);
        }

        Line whereSensitive() {
            return new Line(assessment, from, true, growthOnly);
        }

        Line ifGrowing() {
            return new Line(assessment, from, sensitiveOnly, true);
        }

        private boolean fits(BigDecimal scale, boolean sensitive, boolean growing) {
            return scale.compareTo(from) >= 0 && (sensitive || !sensitiveOnly) && (growing || !growthOnly);
        }
    }

    static final List<Edition<Map<String, List<Line>>>> EDITIONS = List.of(new Edition<>(
            LocalDate.of(2021, 1, 1),
            Map.ofEntries(
                    // Item 3, pigs a year.
                    Map.entry(
                            "LIVESTOCK",
                            List.of(
                                    Line.from(5000, Assessment.REPORT),
                                    Line.always(Assessment.REPORT).whereSensitive(),
                                    Line.always(Assessment.REGISTRATION))),
                    // Items 66 and 36, tonnes of solvent-borne paint a year.
                    Map.entry(
                            "METAL_PRODUCTS", List.of(Line.from(10, Assessment.REPORT), Line.always(Assessment.FORM))),
                    Map.entry("FURNITURE", List.of(Line.from(10, Assessment.REPORT), Line.always(Assessment.FORM))),
                    Map.entry("ELECTROPLATING", List.of(Line.always(Assessment.REPORT))),
                    // Item 54.
                    Map.entry("CEMENT", List.of(Line.always(Assessment.REPORT))),
                    Map.entry("CEMENT_GRINDING", List.of(Line.always(Assessment.FORM))),
                    // Items 87, 88 and 90, kW.
                    Map.entry("COAL_POWER", List.of(Line.always(Assessment.REPORT))),
                    Map.entry("GAS_POWER", List.of(Line.always(Assessment.FORM))),
                    Map.entry(
                            "HYDROPOWER",
                            List.of(
                                    Line.from(1000, Assessment.REPORT),
                                    Line.always(Assessment.REPORT).whereSensitive(),
                                    Line.always(Assessment.FORM))),
                    Map.entry(
                            "WIND_POWER",
                            List.of(
                                    Line.from(50_000, Assessment.REPORT).whereSensitive(),
                                    Line.always(Assessment.FORM))),
                    // Item 95, tonnes a day.
                    Map.entry(
                            "SEWAGE",
                            List.of(
                                    Line.from(100_000, Assessment.REPORT).ifGrowing(),
                                    Line.from(500, Assessment.FORM).ifGrowing(),
                                    Line.always(Assessment.REGISTRATION))),
                    Map.entry(
                            "INDUSTRIAL_SEWAGE",
                            List.of(Line.always(Assessment.REPORT).ifGrowing())),
                    // Item 106, tonnes a day.
                    Map.entry("LANDFILL", List.of(Line.always(Assessment.REPORT))),
                    Map.entry(
                            "WASTE_TREATMENT",
                            List.of(
                                    Line.from(50, Assessment.REPORT),
                                    Line.from(10, Assessment.FORM),
                                    Line.always(Assessment.REGISTRATION))),
                    // Item 97.
                    Map.entry(
                            "REAL_ESTATE",
                            List.of(Line.always(Assessment.FORM).whereSensitive(), Line.always(Assessment.NONE))),
                    // Item 108, beds.
                    Map.entry(
                            "HOSPITAL",
                            List.of(
                                    Line.from(500, Assessment.REPORT).ifGrowing(),
                                    Line.from(20, Assessment.FORM),
                                    Line.always(Assessment.REGISTRATION))))));

    private EiaList() {}

    /**
     * What the list in force says.
     *
     * @param scale the added scale in the category's unit
     * @param growing whether the project is new or an expansion
     * @return empty when the category is not in this excerpt, or none of its lines fits
     */
    static Optional<Assessment> assessment(
            LocalDate on, String category, BigDecimal scale, boolean sensitive, boolean growing) {
        return Edition.on(on, EDITIONS).map(list -> list.getOrDefault(category, List.of())).orElse(List.of()).stream()
                .filter(line -> line.fits(scale, sensitive, growing))
                .map(Line::assessment)
                .findFirst();
    }
}
