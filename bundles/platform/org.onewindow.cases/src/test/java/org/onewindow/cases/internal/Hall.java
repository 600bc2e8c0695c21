package org.onewindow.cases.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onewindow.access.CentreHome;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.testing.SettableClock;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.department.Submission;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.Departures;
import org.onewindow.cases.Filing;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.Handovers;
import org.onewindow.cases.Order;
import org.onewindow.cases.Progress;
import org.onewindow.cases.Timekeeping;
import org.onewindow.cases.internal.tracks.GreenDesk;
import org.onewindow.cases.testing.InMemoryCases;
import org.onewindow.cases.tracks.GreenChannels;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Department.Register;
import org.onewindow.catalogue.DepartmentCode;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.Setting;
import org.onewindow.catalogue.json.CanonicalJson;

/**
 * A small hall for tests: one department, one matter, everybody who works there, and a clock that stands still. Working
 * days are all days but weekends.
 */
final class Hall {
    static final Person CLERK = person("clerk", "shop:INTAKE");
    static final Person REVIEWER = person("reviewer", "shop-office:REVIEW");
    static final Person DECIDER = person("decider", "shop-office:DECIDE");
    static final Person ISSUER = person("issuer", "shop-office:ISSUE");
    static final Person HEAD = person("head", "shop-office:HEAD");
    static final Person EVERYTHING = person("everything", "*:INTAKE", "*:REVIEW", "*:DECIDE", "*:ISSUE", "*:HEAD");
    static final Person STRANGER = person("stranger", "other:INTAKE");
    static final Person SUPERVISOR = person("supervisor", "*:SUPERVISE");

    /** Reads definitions as they are frozen: what says nothing is left out. */
    private static final ObjectMapper AS_FROZEN =
            CanonicalJson.mapper().copy().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** A Friday. */
    static final LocalDate TODAY = LocalDate.of(2026, 9, 18);

    final InMemoryCases cases = new InMemoryCases();
    final SettableClock clock = new SettableClock();
    final CatalogueOfOne catalogue = new CatalogueOfOne();
    final Code code = new Code();
    /** What stands against windows and sites, by number and id. */
    final Map<String, Fault> objections = new HashMap<>();

    final WorkingCalendar calendar;
    final JournalKey key;
    final Timekeeping timekeeping;
    final Consequences consequences;
    final StepRules rules;
    final CaseWork work;
    final GreenChannels green;
    final Desk desk;
    final Handovers handovers;
    private int keys;

    Hall(Path home) {
        this(home, new Weekdays());
    }

    Hall(Path home, WorkingCalendar calendar) {
        this(home, calendar, LocalLimits.NONE);
    }

    /** @param limits what the centre has set for its applicants */
    Hall(Path home, LocalLimits limits) {
        this(home, new Weekdays(), limits);
    }

    Hall(Path home, WorkingCalendar calendar, LocalLimits limits) {
        clock.set(TODAY);
        key = new JournalKey(CentreHome.of(Map.of("onewindow.home", home.toString())::get), cases, new SecureRandom());
        this.calendar = calendar;
        timekeeping = ClockRoom.usual(clock, calendar, catalogue, cases);
        consequences = new Consequences(clock, calendar, catalogue);
        rules = new StepRules(calendar, catalogue, cases, cases.licences(), limits, this::objections);
        desk = new Desk(
                clock,
                calendar,
                catalogue,
                code,
                this::objection,
                cases,
                timekeeping,
                key,
                consequences,
                rules,
                "361123");
        work = new CaseWork(clock, catalogue, cases, key, consequences);
        green = new GreenDesk(work, calendar);
        handovers = new HandoverDesk(clock, catalogue, cases, catalogue, key, consequences);
    }

    private List<Fault> objections(String site, String window, Matter matter) {
        return Optional.ofNullable(objections.get(site)).stream().toList();
    }

    private Optional<Fault> objection(String window, Matter matter) {
        return Optional.ofNullable(objections.get(window));
    }

    static Person person(String name, String... grants) {
        var granted = Set.copyOf(List.of(grants).stream().map(Grant::parse).toList());
        return new Person(name, name, granted, false);
    }

    static JsonNode json(String text) {
        try {
            return CanonicalJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Filing filing() {
        return filing(json("{\"shop\":\"𠮷祥小卖部\",\"area\":30.5}"));
    }

    /** As part of a chain. */
    static Filing filing(ChainPart part) {
        var plain = filing();
        return new Filing(
                plain.matter(),
                plain.channel(),
                null,
                plain.applicant(),
                plain.form(),
                plain.materials(),
                null,
                null,
                null,
                null,
                null,
                part);
    }

    static Filing filing(JsonNode form) {
        return new Filing(
                "shop-permit",
                Channel.WINDOW,
                new Applicant(PersonKind.NATURAL_PERSON, "张三", IdType.RESIDENT_ID, "11010519491231002X", "13800000000"),
                form,
                List.of(new HandedIn("application-form", 1, MaterialForm.ORIGINAL)),
                null);
    }

    /** A case in its first state, filed by the clerk. */
    CaseFile received() {
        return file(desk.file(filing(), nextKey(), CLERK).value().number());
    }

    CaseFile accepted() {
        return after(received(), Order.of(Action.ACCEPT), CLERK);
    }

    CaseFile inReview() {
        return after(accepted(), Order.of(Action.START_REVIEW), REVIEWER);
    }

    CaseFile after(CaseFile file, Order order, Person by) {
        act(file, order, by);
        return file(file.number());
    }

    Answer<Progress> act(CaseFile file, Order order, Person by) {
        return desk.act(file.number(), order, file.version(), nextKey(), by);
    }

    CaseFile file(String number) {
        return cases.find(number).orElseThrow();
    }

    String nextKey() {
        return "key-" + ++keys;
    }

    private static final class Weekdays implements WorkingCalendar {
        @Override
        public boolean isWorkingDay(LocalDate date) {
            return date.getDayOfWeek().getValue() < 6;
        }

        @Override
        public DueDate due(LocalDate event, Period period) {
            var date = event;
            for (int left = period.length(); left > 0; ) {
                date = date.plusDays(1);
                left -= isWorkingDay(date) ? 1 : 0;
            }
            return new DueDate(date, false);
        }

        @Override
        public int workingDaysBetween(LocalDate event, LocalDate until) {
            return (int) event.plusDays(1)
                    .datesUntil(until.isAfter(event) ? until.plusDays(1) : event.plusDays(1))
                    .filter(this::isWorkingDay)
                    .count();
        }
    }

    /** Department code that finds and records what a test tells it to. */
    static final class Code implements DepartmentCode {
        Function<Submission, List<Fault>> rule = submission -> List.of();
        Function<Step, Recording> recorder = step -> Recording.NOTHING;
        Problem absence;

        @Override
        public List<Fault> check(Edition edition, Submission submission) {
            answerIfThere(!edition.definition().matter().rules().isEmpty());
            return rule.apply(submission);
        }

        @Override
        public Recorded record(Edition edition, Step step) {
            answerIfThere(edition.definition().matter().recorders().containsKey(step.action()));
            return new Recorded(recorder.apply(step), REGISTERS);
        }

        void isGone() {
            absence = new Problem(Kind.CONFLICT, "code-gone", Text.same("gone"), List.of(), Map.of());
        }

        void isAway() {
            absence = new Problem(Kind.UNAVAILABLE, "department-away", Text.same("away"), List.of(), Map.of());
        }

        private void answerIfThere(boolean named) {
            if (named && absence != null) {
                throw new ProblemException(absence);
            }
        }
    }

    /** One matter; a test may change it and it may leave. Next door, a department without matters. */
    static final class CatalogueOfOne implements Catalogue, Departures {
        final List<Definition> ever = new ArrayList<>();
        Definition offered;
        boolean suspended;

        CatalogueOfOne() {
            offer("COMMITTED", null);
        }

        void offer(String handling, String letterOfAuthority) {
            offer(SHOP_PERMIT.formatted(
                    handling, letterOfAuthority == null ? "null" : "\"" + letterOfAuthority + "\""));
        }

        /** @param limits as in a definition */
        void offerWithin(JsonNode limits) {
            offerWith(matter -> matter.set("limits", limits));
        }

        /** @param kind such as {@code CONFIRMATION} */
        void offerAs(String kind) {
            offerWith(matter -> matter.put("kind", kind));
        }

        /** The shop permit with something changed in its definition. */
        void offerWith(Consumer<ObjectNode> change) {
            var matter = (ObjectNode) json(SHOP_PERMIT.formatted("COMMITTED", "null"));
            change.accept(matter);
            offer(matter.toString());
        }

        private void offer(String matter) {
            var schema = json("""
                    {"type":"object","additionalProperties":false,"required":["shop","area"],
                     "properties":{"shop":{"type":"string","maxLength":20},"area":{"type":"number","minimum":1}}}
                    """);
            offered = new Definition(
                    CanonicalJson.sha256(json(matter)),
                    AS_FROZEN.convertValue(json(matter), Matter.class),
                    new Text("商店局", "Shop department"),
                    organ("shop-office"),
                    schema,
                    json("{}"),
                    json("{}"));
            ever.add(offered);
        }

        /** The centre sets something over the matter. */
        void set(Setting setting) {
            offered = new Definition(
                    "set-over-" + offered.hash(),
                    setting.promised() == null
                            ? offered.matter()
                            : offered.matter().promising(setting.promised()),
                    offered.departmentName(),
                    offered.organ(),
                    offered.schema(),
                    offered.ui(),
                    offered.specimen(),
                    setting);
            ever.add(offered);
        }

        void leave() {
            offered = null;
        }

        private static Organ organ(String id) {
            return new Organ(
                    id, "11361123MB00000009", new Text("商店管理所", "Shop office"), List.of(), Organ.Kind.DEPARTMENT);
        }

        @Override
        public boolean hasLeft(String department) {
            return department.equals("shop") && offered == null && !suspended;
        }

        @Override
        public List<Department> departments() {
            return Stream.of("shop", "market")
                    .flatMap(id -> department(id).stream())
                    .toList();
        }

        @Override
        public Optional<Department> department(String id) {
            return switch (id) {
                case "shop" -> offered == null ? Optional.empty() : Optional.of(department(id, organ("shop-office")));
                case "market" -> Optional.of(department(id, organ("market-office")));
                default -> Optional.empty();
            };
        }

        private static Department department(String id, Organ organ) {
            return new Department(
                    id,
                    "1.2.3",
                    Text.same(id),
                    "D",
                    new Department.Contact("0793-5550100", "0793-5550109", Text.same("县政府"), Text.same("县法院")),
                    List.of(organ),
                    List.of(),
                    REGISTERS);
        }

        @Override
        public List<Definition> matters() {
            return offered == null ? List.of() : List.of(offered);
        }

        @Override
        public Optional<Definition> matter(String code) {
            return matters().stream()
                    .filter(found -> found.matter().code().equals(code))
                    .findFirst();
        }

        @Override
        public Optional<Edition> edition(String code) {
            return matter(code).map(found -> new Edition(found, "1.2.3"));
        }

        @Override
        public Definition frozen(String hash) {
            return ever.stream()
                    .filter(found -> found.hash().equals(hash))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public List<Chain> chains() {
            return List.of();
        }

        @Override
        public Optional<Chain> chain(String code) {
            return Optional.empty();
        }

        @Override
        public Chain frozenChain(String hash) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Publication> publications() {
            return List.of();
        }
    }

    private static final Map<String, Register> REGISTERS =
            Map.of("shops", new Register(Map.of("name", new Department.Index("/name", true))));

    private static final String SHOP_PERMIT = """
            {"code":"shop-permit","department":"shop","organ":"shop-office","name":{"zh-CN":"开店许可","en":"Shop permit"},
             "kind":"LICENCE","level":"COUNTY","powerSource":"STATUTORY","audience":["NATURAL_PERSON"],
             "handling":"%s","letterOfAuthority":%s,
             "limits":{"statutory":{"length":20,"unit":"WORKING_DAY"},"promised":{"length":5,"unit":"WORKING_DAY"},
                       "clockStart":"ACCEPTANCE"},
             "basis":[],"conditions":[],"procedure":[],"responsible":{"zh-CN":"科长","en":"Section head"},
             "windows":["COMPREHENSIVE"],"channels":["WINDOW","MOBILE"],"visits":0,"postDelivery":true,"fees":[],
             "result":{"name":{"zh-CN":"许可证","en":"Permit"},"kind":"LICENCE"},
             "materials":[{"code":"application-form","name":{"zh-CN":"申请书","en":"Application form"},"required":true,
               "origin":"APPLICANT","forms":["ORIGINAL"],"copies":1,"basis":{"law":{"zh-CN":"某法","en":"Some law"}}}],
             "questions":[],"themes":[],"rules":["name-is-free"],"recorders":{"ISSUE":"permit"},"verified":false,
             "source":{"zh-CN":"测试","en":"Test"}}
            """;
}
