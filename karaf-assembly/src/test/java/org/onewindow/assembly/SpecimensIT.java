package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onewindow.karaftest.Centre;
import org.onewindow.karaftest.InKaraf;

/** Every published specimen (示范文本, row 91), posted unchanged, becomes a case that can be carried to its result. */
@InKaraf(probe = false)
class SpecimensIT {
    private static CentreClient nobody;
    private static CentreClient intake;
    private static CentreClient office;

    @BeforeAll
    static void everybodyIsAtTheirPost(Centre centre) {
        nobody = CentreClient.nobody(centre.url());
        var administrator = CentreClient.administrator(centre.url(), centre.home());
        intake = administrator.employ("intake", "*:INTAKE");
        office = administrator.employ("office", "*:REVIEW", "*:DECIDE", "*:ISSUE");
    }

    @TestFactory
    Stream<DynamicTest> everySpecimenBecomesACaseWithAResult() {
        var matters = matters();
        assertTrue(matters.size() >= 7, "the first department alone brings seven: " + matters);
        return matters.stream().map(matter -> DynamicTest.dynamicTest(matter, () -> carry(matter)));
    }

    private static List<String> matters() {
        var codes = new ArrayList<String>();
        for (JsonNode item :
                nobody.get("api/v1/matters?limit=200").expect(200).json().get("items")) {
            codes.add(item.get("code").asText());
        }
        return codes;
    }

    private static void carry(String matter) {
        var specimen =
                nobody.get("api/v1/matters/" + matter + "/specimen").expect(200).json();
        var number = intake.file(specimen).expect(201).text("/number");
        intake.handInFiles(number);
        intake.act(number, "ACCEPT").expect(200);
        office.act(number, "START_REVIEW").expect(200);
        office.agree(number);
        office.act(number, "GRANT").expect(200);
        intake.pay(number);
        assertEquals("ISSUED", office.act(number, "ISSUE").expect(200).text("/state"));
    }
}
