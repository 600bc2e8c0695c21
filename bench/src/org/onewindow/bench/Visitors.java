package org.onewindow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.onewindow.bench.Client.Answer;
import org.onewindow.bench.Load.Begin;
import org.onewindow.bench.Load.Errand;

/** Who comes to a centre: for every department its endpoint, its matters and its cases, and for the core what it tells. */
final class Visitors {
    private static final String ELSEWHERE = "elsewhere";
    private static final Map<String, Desk> DESKS = new TreeMap<>(Map.of(
            "commerce", new Desk("names/%E4%BA%91%E5%B8%86", "company-establishment"),
            "policejustice", new Desk("identity-card/validity?birthDate=2000-01-01", "no-criminal-record"),
            "projects", new Desk("projects?name=x", "project-filing"),
            "realestate", new Desk("units/361123001002GB00031F00020001/encumbrances", "real-estate-record-search"),
            "socialservices", new Desk("unemployment-benefit/duration?years=3", "senior-card"),
            "taxation", new Desk("deed-tax?price=500000&home=ONLY&area=90&on=2026-01-05", "invoice-types"),
            "undifferentiated", new Desk("road-occupation/fee?area=10&days=3", "association-registration")));
    // Of a hundred requests; a case is four.
    private static final double ENDPOINTS = 50;
    private static final double MATTERS = 20;
    private static final double CORE = 18;
    private static final double CASES = 12 / 4.0;

    private final Client clerk;
    private final Client reviewer;
    private final String turning;

    /** @param turning the department that is updated meanwhile */
    Visitors(Client administrator, String turning) {
        clerk = administrator.employ("INTAKE");
        reviewer = administrator.employ("REVIEW");
        this.turning = turning;
    }

    /**
     * @param endpoint of its own, with a request that its code answers
     * @param matter one whose specimen may be filed again and again, as long as no case of it is decided
     */
    private record Desk(String endpoint, String matter) {}

    /** A matter of the department that tells the department's name. */
    static String matter(String department) {
        return "api/v1/matters/" + DESKS.get(department).matter();
    }

    static boolean isElsewhere(String kind) {
        return !kind.startsWith("its ");
    }

    List<Errand> errands(double rate) {
        var errands = new ArrayList<Errand>();
        double share = rate / 100 / DESKS.size();
        DESKS.forEach((department, desk) -> {
            var whose = department.equals(turning) ? "its own " : "";
            var where = whose.isEmpty() ? ", " + ELSEWHERE : "";
            var endpoint = "departments/" + department + "/" + desk.endpoint();
            errands.add(new Errand(ENDPOINTS * share, asks(whose + "endpoint" + where, endpoint)));
            errands.add(new Errand(MATTERS * share, asks(whose + "matters" + where, matter(department))));
            var specimen =
                    clerk.get(matter(department) + "/specimen").expect(200).body();
            errands.add(new Errand(CASES * share, files(whose, where, specimen)));
        });
        errands.add(new Errand(CORE / 3 * rate / 100, asks("core: health", "api/v1/health")));
        errands.add(new Errand(
                CORE / 3 * rate / 100,
                asks("core: calendar", "api/v1/calendar/due?from=2026-01-05&days=20&unit=WORKING_DAY")));
        errands.add(new Errand(CORE / 3 * rate / 100, asks("core: list of matters", "api/v1/matters?limit=10")));
        return errands;
    }

    private Begin asks(String kind, String path) {
        return (due, load) -> load.timed(kind, due, clerk.ask(path));
    }

    /** Filed, accepted, taken into review; and looked at once. */
    private Begin files(String whose, String where, String specimen) {
        var filing = whose + "cases, filing" + where;
        var acting = whose + "cases, acting" + where;
        var reading = whose + "cases, reading" + where;
        return (due, load) -> load.timed(filing, due, clerk.file(specimen)).thenAccept(filed -> load.timed(
                        acting, System.nanoTime(), clerk.act(filed, "ACCEPT"))
                .thenAccept(accepted -> load.timed(acting, System.nanoTime(), reviewer.act(accepted, "START_REVIEW"))
                        .thenAccept(reviewed -> load.timed(reading, System.nanoTime(), reads(reviewed)))));
    }

    private CompletableFuture<Answer> reads(Answer told) {
        return clerk.ask("api/v1/cases/" + told.field("number"));
    }
}
