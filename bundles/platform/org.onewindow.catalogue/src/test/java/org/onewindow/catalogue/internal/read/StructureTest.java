package org.onewindow.catalogue.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.department.Applicant;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.WindowKind;
import org.onewindow.catalogue.json.CanonicalJson;

/** What the schemas of a department's files allow is what the values can hold. */
class StructureTest {
    @Test
    void everyListOfNamesIsThatOfTheType() throws IOException {
        same(Organ.Kind.class, "department", "/properties/organs/items/properties/kind/enum");
        same(WindowKind.class, "windows", "/properties/windows/items/properties/kind/enum");
        same(WindowKind.class, "matter", "/properties/windows/items/enum");
        same(Matter.MatterKind.class, "matter", "/properties/kind/enum");
        same(Matter.Level.class, "matter", "/properties/level/enum");
        same(Matter.PowerSource.class, "matter", "/properties/powerSource/enum");
        same(Matter.Handling.class, "matter", "/properties/handling/enum");
        same(Matter.ClockStart.class, "matter", "/properties/limits/properties/clockStart/enum");
        same(Matter.Channel.class, "matter", "/properties/channels/items/enum");
        same(Matter.ResultKind.class, "matter", "/properties/result/properties/kind/enum");
        same(Material.Origin.class, "matter", "/properties/materials/items/properties/origin/enum");
        same(Material.MaterialForm.class, "matter", "/properties/materials/items/properties/forms/items/enum");
        same(Matter.PledgeExclusion.class, "matter", "/properties/pledgeExclusions/items/enum");
        same(Matter.JointEvent.class, "matter", "/properties/joint/properties/events/items/enum");
        same(PeriodUnit.class, "chain", "/$defs/period/properties/unit/enum");
        same(Applicant.PersonKind.class, "chain-specimen", "/properties/applicant/properties/kind/enum");
        same(Applicant.IdType.class, "chain-specimen", "/properties/applicant/properties/idType/enum");
        same(Matter.Channel.class, "chain-specimen", "/properties/channel/enum");
        same(Material.MaterialForm.class, "chain-specimen", "/properties/materials/items/properties/kind/enum");
        same(PeriodUnit.class, "matter", "/$defs/period/properties/unit/enum");
        same(Applicant.PersonKind.class, "matter", "/properties/audience/items/enum");
        same(Applicant.PersonKind.class, "specimen", "/properties/applicant/properties/kind/enum");
        same(Applicant.IdType.class, "specimen", "/properties/applicant/properties/idType/enum");
        same(Matter.Channel.class, "specimen", "/properties/channel/enum");
        same(Material.MaterialForm.class, "specimen", "/properties/materials/items/properties/kind/enum");
    }

    @ParameterizedTest
    @CsvSource({"department, 1", "windows, 1", "matter, 13", "specimen, 4", "chain, 1", "chain-specimen, 4"})
    void noListOfNamesIsForgottenAbove(String file, int lists) throws IOException {
        int zones = file.equals("department") ? 1 : 0;

        assertEquals(
                lists + zones + (file.equals("matter") ? 1 : 0),
                schema(file).findValues("enum").size());
    }

    private static void same(Class<? extends Enum<?>> type, String file, String pointer) throws IOException {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> names.add(constant.name()));
        Set<String> allowed = new TreeSet<>();
        schema(file).at(pointer).forEach(name -> allowed.add(name.asText()));

        assertEquals(names, allowed, file + pointer);
    }

    private static JsonNode schema(String file) throws IOException {
        try (InputStream in = Structure.class.getResourceAsStream(file + ".schema.json")) {
            return CanonicalJson.mapper().readTree(in);
        }
    }
}
