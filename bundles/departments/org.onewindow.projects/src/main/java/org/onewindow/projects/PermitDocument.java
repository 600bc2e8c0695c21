package org.onewindow.projects;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;

/**
 * What the register keeps of a permit: its number and project, and the figures by which later permits are measured. No
 * person. All values are strings. Pure functions.
 */
final class PermitDocument {
    private static final List<String> CONDITIONS = List.of("plotRatioMax", "densityMax", "greenRatioMin", "heightMax");
    private static final List<String> FLOOR_AREAS = List.of("/above", "/below");

    /** Construction begins within three months of its permit (建筑法 art. 9). */
    private static final int MONTHS_TO_BEGIN = 3;

    /** A project begun more than five years after its assessment is assessed again (环境影响评价法 art. 24). */
    private static final int YEARS_OF_ASSESSMENT = 5;

    /** A conservation plan whose project begins three years later is reviewed again (水利部令第53号 art. 18). */
    private static final int YEARS_OF_PLAN = 3;

    private PermitDocument() {}

    static Map<String, Object> of(PermitKind kind, Step step, String number) {
        var document = new LinkedHashMap<String, Object>();
        document.put("number", number);
        document.put("matter", kind.matter());
        document.put("projectCode", step.form().text("/projectCode").orElseThrow());
        document.put("issuedOn", step.on().toString());
        document.put("caseNumber", step.caseNumber());
        document.putAll(until(kind, step));
        document.putAll(figures(kind, step.form()));
        return document;
    }

    /** The legal dates that a permit sets; they stand in the case's result too. */
    static Map<String, String> until(PermitKind kind, Step step) {
        return switch (kind) {
            case CONSTRUCTION ->
                Map.of("beginBy", step.on().plusMonths(MONTHS_TO_BEGIN).toString());
            case EIA_FORM, EIA_REPORT ->
                Map.of("validUntil", step.on().plusYears(YEARS_OF_ASSESSMENT).toString());
            case SOIL_WATER ->
                Map.of("validUntil", step.on().plusYears(YEARS_OF_PLAN).toString());
            default -> Map.of();
        };
    }

    private static Map<String, String> figures(PermitKind kind, Form form) {
        var figures = new LinkedHashMap<String, String>();
        if (kind == PermitKind.LAND_USE) {
            put(figures, "area", form.number("/parcel/area"));
            CONDITIONS.forEach(name -> put(figures, name, form.number("/conditions/" + name)));
        } else if (kind == PermitKind.WORKS) {
            put(figures, "buildingArea", form.part("/floorArea").map(areas -> Amounts.sum(areas, FLOOR_AREAS)));
            put(
                    figures,
                    "height",
                    form.items("/buildings").stream()
                            .flatMap(building -> building.number("/height").stream())
                            .max(Comparator.naturalOrder()));
        }
        return figures;
    }

    private static void put(Map<String, String> figures, String name, Optional<BigDecimal> value) {
        value.ifPresent(number -> figures.put(name, Amounts.plain(number)));
    }
}
