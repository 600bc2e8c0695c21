package org.onewindow.cases.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onewindow.access.Person;
import org.onewindow.access.testing.SettableClock;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Submission;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Order;
import org.onewindow.cases.testing.InMemoryCases;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.json.CanonicalJson;

/** The small hall, for the tests of the subjects beside. */
public final class SharedHall {
    public static final Person CLERK = Hall.CLERK;
    public static final Person REVIEWER = Hall.REVIEWER;
    public static final Person DECIDER = Hall.DECIDER;
    public static final Person ISSUER = Hall.ISSUER;
    public static final Person HEAD = Hall.HEAD;
    public static final Person STRANGER = Hall.STRANGER;
    public static final Person SUPERVISOR = Hall.SUPERVISOR;

    private final Hall hall;

    public SharedHall(Path home) {
        hall = new Hall(home);
    }

    public static Person person(String name, String... grants) {
        return Hall.person(name, grants);
    }

    public static JsonNode json(String text) {
        return Hall.json(text);
    }

    public InMemoryCases cases() {
        return hall.cases;
    }

    public SettableClock clock() {
        return hall.clock;
    }

    public CaseDesk desk() {
        return hall.desk;
    }

    public CaseWork work() {
        return hall.work;
    }

    public Catalogue catalogue() {
        return hall.catalogue;
    }

    public WorkingCalendar calendar() {
        return hall.calendar;
    }

    /** Offers the matter with something changed in its definition. */
    public void offer(Consumer<ObjectNode> change) {
        hall.catalogue.offerWith(change);
    }

    /** Offers the matter with another form. */
    public void offerAsking(JsonNode schema) {
        var before = hall.catalogue.offered;
        var changed = new Definition(
                CanonicalJson.sha256(schema),
                before.matter(),
                before.departmentName(),
                before.organ(),
                schema,
                before.ui(),
                before.specimen());
        hall.catalogue.ever.add(changed);
        hall.catalogue.offered = changed;
    }

    /** Has the department's code find this in applications. */
    public void rule(Function<Submission, List<Fault>> rule) {
        hall.code.rule = rule;
    }

    /** Has others carry a case on. */
    public void handOver(CaseFile file, String department, String organ) {
        hall.cases.forge(file(file.number())
                .change()
                .carrier(new CaseFile.Carrier(department, organ, false))
                .same());
    }

    public Filing filing() {
        return Hall.filing();
    }

    public CaseFile received() {
        return hall.received();
    }

    public CaseFile accepted() {
        return hall.accepted();
    }

    public CaseFile inReview() {
        return hall.inReview();
    }

    public CaseFile file(Filing filing) {
        return file(hall.desk.file(filing, nextKey(), CLERK).value().number());
    }

    public CaseFile file(String number) {
        return hall.file(number);
    }

    public CaseFile after(CaseFile file, Order order, Person by) {
        return hall.after(file, order, by);
    }

    public String nextKey() {
        return hall.nextKey();
    }

    public List<JournalEntry> journal(String number) {
        return hall.cases.journal(number, 0, 200);
    }

    /** What is wrong with a case's journal. */
    public List<String> breaks(String number) {
        return new JournalCheck(hall.cases, hall.key).verify(number).breaks();
    }
}
