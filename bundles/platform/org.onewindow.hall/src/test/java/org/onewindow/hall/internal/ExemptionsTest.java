package org.onewindow.hall.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onewindow.access.testing.Refusals.assertRefused;
import static org.onewindow.access.testing.Refusals.faults;
import static org.onewindow.hall.internal.Town.ADMINISTRATOR;
import static org.onewindow.hall.internal.Town.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.text.Text;
import org.onewindow.hall.Exemption;
import org.onewindow.hall.Exemption.Approval;
import org.onewindow.hall.Exemptions.Wish;
import org.onewindow.hall.Site;

class ExemptionsTest {
    private final Town town = new Town();
    private KeptHall hall;
    private KeptExemptions exemptions;

    @BeforeEach
    void open() {
        var commerce = Town.department("commerce", "C", "11361123MB0000019N");
        town.departments.add(commerce);
        town.brings(commerce, "permit", "COMMITTED", 5, "[]");
        town.brings(commerce, "other", "COMMITTED", 5, "[]");
        restart();
    }

    @Test
    void theListBeginsWithWhatTheSourceLeavesOutside() {
        assertEquals(List.of("残疾人服务", "婚姻登记", "交警车管"), names());
        assertEquals("县政府常务会议", exemptions.inForce().get(0).approval().approver());
    }

    @Test
    void aMatterIsPresentInTheMainHallUntilItIsExemptAndAgainAfterwards() {
        hall.put(site("binghu", Set.of("permit")), ADMINISTRATOR);
        assertEquals(List.of("main PRESENT", "binghu PRESENT"), presence("permit"));
        assertEquals(List.of("main PRESENT", "binghu ABSENT"), presence("other"));

        var exempt = exemptions.exempt(wish("permit", null, null), ADMINISTRATOR);
        restart();

        assertEquals(List.of("main EXEMPT", "binghu PRESENT"), presence("permit"));
        assertEquals(exempt, exemptions.presence("permit").get(0).exemption());
        assertEquals("某许可", names().get(3));
        exemptions.revoke(exempt.number(), "wang", "已进驻");
        assertEquals(List.of("main PRESENT", "binghu PRESENT"), presence("permit"));
        assertEquals(3, names().size());
        assertRefused(
                Kind.NOT_FOUND, "exemption-unknown", () -> exemptions.revoke(exempt.number(), ADMINISTRATOR, "再次"));
        assertRefused(Kind.NOT_FOUND, "matter-unknown", () -> exemptions.presence("nothing"));
    }

    @Test
    void whatIsRevokedStaysKeptAndItsNumberIsNotGivenAgain() {
        var first = exemptions.exempt(wish("permit", null, null), ADMINISTRATOR);
        exemptions.revoke(first.number(), ADMINISTRATOR, "已进驻");

        assertEquals(
                first.number() + 1,
                exemptions.exempt(wish("permit", null, null), ADMINISTRATOR).number());
    }

    @Test
    void theSameIsNotExemptTwiceAtOneSite() {
        hall.put(site("binghu", Set.of("permit")), ADMINISTRATOR);
        exemptions.exempt(wish("permit", null, null), ADMINISTRATOR);

        exemptions.exempt(wish("permit", "binghu", null), ADMINISTRATOR);
        exemptions.exempt(wish("other", null, "commerce-bureau"), ADMINISTRATOR);

        assertRefused(
                Kind.CONFLICT, "exempt-already", () -> exemptions.exempt(wish("permit", "main", null), ADMINISTRATOR));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var approval = new Approval("文号", "县政府常务会议", TODAY.plusDays(1), "理由");

        var refused = assertRefused(
                Kind.INVALID,
                "exemption-faulty",
                () -> exemptions.exempt(new Wish("nothing", null, "nobody", "nowhere", approval), ADMINISTRATOR));

        assertEquals(
                List.of(
                        "/matter matter-unknown",
                        "/site site-unknown",
                        "/organ entrant-unknown",
                        "/approval/date approval-ahead"),
                faults(refused));
        var nameless = assertRefused(
                Kind.INVALID, "exemption-faulty", () -> exemptions.exempt(wish(null, null, null), ADMINISTRATOR));
        assertEquals(List.of("/name exemption-nameless"), faults(nameless));
    }

    private void restart() {
        hall = new KeptHall(town.kept, town);
        exemptions = new KeptExemptions(town.kept, hall, town, town.clock);
    }

    private List<String> names() {
        return exemptions.inForce().stream().map(Exemption::name).map(Text::zh).toList();
    }

    private List<String> presence(String matter) {
        return exemptions.presence(matter).stream()
                .map(one -> one.site().code() + " " + one.kind())
                .toList();
    }

    private static Wish wish(String matter, String site, String organ) {
        return new Wish(
                matter, null, organ, site, new Approval("玉府常纪〔2026〕2号", "县政府常务会议", LocalDate.of(2026, 2, 1), "需专用场地"));
    }

    private static Site site(String code, Set<String> matters) {
        return new Site(code, Text.same(code), null, null, false, matters);
    }
}
