package org.onewindow.testkit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.testing.SettableClock;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.register.Registers;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.joint.JointReviews;
import org.onewindow.cases.testing.InMemoryDesk;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.testing.InMemoryDefinitions;
import org.onewindow.catalogue.testing.SoleDepartment;
import org.onewindow.testkit.internal.BuiltBundle;
import org.onewindow.testkit.internal.ComponentDescription;
import org.onewindow.testkit.internal.Components;

/**
 * A centre in memory with one department in it: the one whose tests run. Its files are read and linted, its components
 * made, and its cases carried by the same code as in a real centre; only what keeps things is in memory. Everything it
 * needs lies in the department's {@code target/classes} once Maven has built them.
 *
 * <p>It stands at Monday, 2 March 2026 until it is told another day, and counts by the calendar that ships with the
 * product. For one test, on one thread.
 */
public final class TestCentre {
    private static final WorkingCalendar ANNOUNCED = new InMemoryCalendarRepository().calendar();
    private static final Person CLERK = person("clerk", "*:INTAKE");
    private static final Person OFFICER = person("officer", "*:REVIEW", "*:DECIDE", "*:ISSUE");

    private final BuiltBundle bundle;
    private final Map<Class<?>, Object> replaced = new LinkedHashMap<>();
    private final SettableClock clock = new SettableClock();
    private final Components components;
    private InMemoryDesk desk;
    private int keys;

    /** With the department on the class path. */
    public TestCentre() {
        this(BuiltBundle.onTheClassPath());
    }

    private TestCentre(BuiltBundle bundle) {
        this.bundle = bundle;
        this.components = new Components(bundle);
        components.offer(WorkingCalendar.class, ANNOUNCED);
        components.offer(Clock.class, clock);
        components.offer(Registers.class, new LateRegisters(this::registers));
    }

    /** With the department whose bundle is built in this folder, as in {@code target/classes}. */
    public static TestCentre of(Path classes) {
        return new TestCentre(BuiltBundle.in(classes));
    }

    /** The same department in a centre where nothing has happened yet. */
    TestCentre anew() {
        var centre = new TestCentre(bundle);
        replaced.forEach((type, service) -> centre.replace(type, service));
        return centre;
    }

    /**
     * Gives the department's components this service instead of the one it would get: a calendar with a holiday of the
     * test's own, or a component with other settings.
     *
     * @throws IllegalStateException when a component has been made already
     */
    public <T> TestCentre with(Class<T> type, T service) {
        replace(type, service);
        return this;
    }

    private <T> void replace(Class<T> type, Object service) {
        components.offer(type, type.cast(service));
        replaced.put(type, service);
    }

    /** Goes to a day. */
    public TestCentre on(String day) {
        clock.set(LocalDate.parse(day));
        return this;
    }

    /** The centre's clock; it stands still until it is set. */
    public SettableClock clock() {
        return clock;
    }

    /** The calendar that the department counts by. */
    public WorkingCalendar calendar() {
        return (WorkingCalendar) replaced.getOrDefault(WorkingCalendar.class, ANNOUNCED);
    }

    /** The department as its files declare it. */
    public Department department() {
        return bundle.department().department();
    }

    /** The codes of its matters, in order. */
    public List<String> matters() {
        return bundle.department().definitions().stream()
                .map(definition -> definition.matter().code())
                .sorted()
                .toList();
    }

    /** A matter as its files describe it. */
    public Matter matter(String code) {
        return definition(code).matter();
    }

    /** A matter with its form's schema and layout. */
    public Definition definition(String matter) {
        return bundle.department().definitions().stream()
                .filter(definition -> definition.matter().code().equals(matter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no matter " + matter + " among " + matters()));
    }

    /** The department's component of this class: a rule, a recorder, its JAX-RS application, or what these refer to. */
    public <T> T component(Class<T> type) {
        return components.of(type);
    }

    /** The department's registers, to arrange and to look at. */
    public TestRegisters registers() {
        return new TestRegisters(department(), started());
    }

    /** The specimen of a matter, to be changed and handed in. */
    public Specimen specimen(String matter) {
        return new Specimen(this, definition(matter));
    }

    /** A chain as its files describe it. */
    public Chain chain(String code) {
        return bundle.department().chains().stream()
                .filter(chain -> chain.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no chain " + code));
    }

    /**
     * A step of a chain, by one of this department's matters, as the chain's specimen hands it in.
     *
     * @param chain perhaps another department's
     * @param results what earlier steps have brought, by step
     */
    public Specimen specimen(Chain chain, String step, Map<String, Map<String, String>> results) {
        var found = chain.step(step).orElseThrow(() -> new IllegalArgumentException("no step " + step));
        return new Specimen(this, definition(found.matter())).of(chain, step, results);
    }

    /**
     * Hands in an application at a window.
     *
     * @return the case, or the faults for which there is none
     * @throws ProblemException when it is refused for anything but its faults, such as a rule that fails
     */
    public Filed file(Specimen application) {
        application.day().ifPresent(day -> on(day.toString()));
        try {
            var receipt = desk().file(application.filing(), nextKey(), CLERK).value();
            return Filed.under(receipt.number(), this);
        } catch (ProblemException refused) {
            if (!refused.problem().code().equals("application-faulty")) {
                throw refused;
            }
            return Filed.refused(refused.problem(), this);
        }
    }

    /** What can be said about the department as a whole. */
    public Inspection inspection() {
        return new Inspection(this, bundle);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    CaseDesk desk() {
        return started().desk();
    }

    void handInFiles(String number) {
        started().handInFiles(number, CLERK);
    }

    Bills bills() {
        return started().bills();
    }

    JointReviews jointReviews() {
        return started().jointReviews();
    }

    Person clerk() {
        return CLERK;
    }

    Person officer() {
        return OFFICER;
    }

    String nextKey() {
        return "key-" + ++keys;
    }

    /** What a rule found, in the words of the tests; it has a sentence, and no place of it is left open. */
    String told(Finding finding) {
        var sentence = bundle.department()
                .sentence(finding)
                .orElseThrow(() -> new AssertionError("there is no text finding." + finding.code()));
        if (Stream.of(sentence.zh(), sentence.en()).anyMatch(text -> text.matches("(?s).*\\{\\d.*"))) {
            throw new AssertionError("an argument is missing: " + sentence);
        }
        return Told.of(finding.pointer(), finding.code(), finding.overridable());
    }

    Object made(ComponentDescription description) {
        return components.of(description);
    }

    private synchronized InMemoryDesk started() {
        if (desk == null) {
            var sole = new SoleDepartment(
                    bundle.department(),
                    code(bundle.rules(), CaseRule.class::cast),
                    code(bundle.recorders(), Recorder.class::cast),
                    new InMemoryDefinitions());
            desk = new InMemoryDesk(clock, calendar(), sole, sole);
        }
        return desk;
    }

    private <T> Map<String, Callable<T>> code(
            SortedMap<String, ComponentDescription> described, Function<Object, T> cast) {
        var code = new TreeMap<String, Callable<T>>();
        described.forEach((name, description) -> code.put(name, () -> cast.apply(made(description))));
        return code;
    }

    private static Person person(String name, String... grants) {
        return new Person(name, name, Stream.of(grants).map(Grant::parse).collect(Collectors.toSet()), false);
    }
}
