package org.onewindow.assembly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Lawful applications made from the published specimens. */
final class Applications {
    private static final String SYLLABLES = "云山江川林泉松石兰竹梅月星海天明德和瑞祥福安泰康宁达通远志诚信义仁礼";

    private Applications() {}

    /** The specimen of a new company under a name that nobody has yet. */
    static ObjectNode ofANewCompany(CentreClient anybody) {
        var filing = (ObjectNode) anybody.get("api/v1/matters/company-establishment/specimen")
                .expect(200)
                .json();
        ((ObjectNode) filing.at("/form/name")).put("tradeName", tradeName());
        return filing;
    }

    static String companyName(ObjectNode filing) {
        var name = filing.at("/form/name");
        return name.get("region").asText()
                + name.get("tradeName").asText()
                + name.get("industry").asText()
                + name.get("organisationForm").asText();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String tradeName() {
        return ThreadLocalRandom.current()
                .ints(6, 0, SYLLABLES.length())
                .mapToObj(i -> SYLLABLES.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
