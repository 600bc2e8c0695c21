package org.onewindow.assembly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.api.identity.ResidentId;

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

    /**
     * The number of somebody who would be older than anybody is, and whom no other test knows.
     *
     * @param sex 1 for a man, 2 for a woman
     */
    static String residentId(int sex) {
        var random = ThreadLocalRandom.current();
        var digits = "361123190%d%02d%02d%02d%d"
                .formatted(
                        random.nextInt(1, 5), random.nextInt(1, 13), random.nextInt(1, 29), random.nextInt(100), sex);
        return Stream.of("0123456789X".split(""))
                .map(digits::concat)
                .filter(ResidentId::isValid)
                .findFirst()
                .orElseThrow();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A trade name (字号) that nobody has yet. */
    static String tradeName() {
        return ThreadLocalRandom.current()
                .ints(6, 0, SYLLABLES.length())
                .mapToObj(i -> SYLLABLES.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
