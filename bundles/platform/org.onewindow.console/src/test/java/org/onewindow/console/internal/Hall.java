package org.onewindow.console.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Certificate;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.WindowKind;

/** A hall with the department {@code commerce}, its organ {@code amr} and two matters, one of them verified. */
final class Hall implements Catalogue {
    static final Organ ORGAN = new Organ(
            "amr", "11000000000000000X", new Text("市场监督管理局", "Market Regulation"), List.of(), Organ.Kind.DEPARTMENT);
    static final Department COMMERCE = new Department(
            "commerce",
            "1.2.0",
            new Text("商务登记区", "Commerce"),
            "B",
            new Department.Contact(
                    "0793-5550100", "0793-5550101", new Text("县人民政府", "County Government"), new Text("县人民法院", "Court")),
            List.of(ORGAN),
            List.of(),
            Map.of());

    final List<Publication> publications = new ArrayList<>(
            List.of(new Publication("commerce", "1.2.0", 77, Publication.Status.PUBLISHED, List.of(), List.of())));

    @Override
    public List<Department> departments() {
        return List.of(COMMERCE);
    }

    @Override
    public Optional<Department> department(String id) {
        return departments().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    @Override
    public List<Definition> matters() {
        return List.of(definition("company-establishment", "公司设立登记", false), definition("seal-filing", "印章刻制备案", true));
    }

    @Override
    public Optional<Definition> matter(String code) {
        return matters().stream().filter(d -> d.matter().code().equals(code)).findFirst();
    }

    @Override
    public Optional<Edition> edition(String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Definition frozen(String hash) {
        return matters().get(0);
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
        return publications;
    }

    private static Definition definition(String code, String name, boolean verified) {
        var basis = new Matter.Basis(Text.same("《中华人民共和国公司法》"), "29, 30");
        var nodes = JsonNodeFactory.instance;
        var matter = new Matter(
                code,
                "commerce",
                "amr",
                new Text(name, "The matter " + code),
                Matter.MatterKind.CONFIRMATION,
                null,
                null,
                Matter.Level.COUNTY,
                Matter.PowerSource.STATUTORY,
                Set.of(PersonKind.NATURAL_PERSON, PersonKind.LEGAL_PERSON),
                Matter.Handling.COMMITTED,
                null,
                new Matter.Limits(
                        new Period(15, PeriodUnit.CALENDAR_DAY),
                        null,
                        Period.workingDays(1),
                        Matter.ClockStart.CLOSING_DATE,
                        List.of(new Matter.Ground("on-site-survey", new Text("实地踏勘", "On-site survey"), basis)),
                        List.of(MonthDay.of(6, 30), MonthDay.of(12, 31))),
                List.of(basis),
                List.of(new Text("有符合要求的公司名称", "The company has a lawful name")),
                List.of(new Text("收件", "Receive"), new Text("审查", "Review")),
                new Text("登记岗", "Registrar"),
                Set.of(WindowKind.COMPREHENSIVE),
                Set.of(Matter.Channel.WINDOW, Matter.Channel.ONLINE),
                0,
                null,
                true,
                List.of(new Matter.Fee(
                        "seal",
                        new Text("刻章", "Seal"),
                        new BigDecimal("50.00"),
                        new BigDecimal("80.00"),
                        new Text("每枚", "each"),
                        basis,
                        "seal-maker",
                        "/seals",
                        new Matter.FeeCondition("/material", Set.of("WOOD", "STONE")))),
                new Matter.Result(
                        new Text("营业执照", "Business licence"),
                        Matter.ResultKind.LICENCE,
                        new Certificate(
                                "business-licence",
                                new Text("营业执照（正副本）", "Licence and copy"),
                                null,
                                null,
                                new Period(60, PeriodUnit.MONTH),
                                null,
                                true,
                                List.of(new Certificate.Shown(
                                        "premises", new Text("住所", "Premises"), "/form/domicile", null)))),
                List.of(new Material(
                        "articles",
                        new Text("公司章程", "Articles"),
                        true,
                        Material.Origin.APPLICANT,
                        Set.of(Material.MaterialForm.ORIGINAL),
                        1,
                        basis,
                        null,
                        true,
                        new Material.HeldAs("articles-of-association", "/articles/number"))),
                List.of(new Matter.Question(new Text("要来几次？", "How many visits?"), new Text("不用来。", "None."))),
                Set.of("enterprise"),
                Set.of("company-name"),
                Map.of("ISSUE", "enterprise"),
                Set.of(Matter.PledgeExclusion.FINANCE),
                Period.workingDays(1),
                true,
                new Matter.Joint(
                        Period.workingDays(12),
                        Period.workingDays(3),
                        List.of("fire-brigade"),
                        List.of(Matter.JointEvent.SURVEY),
                        false),
                verified,
                new Text("省级清单", "the provincial list"));
        return new Definition(
                "ab12", matter, COMMERCE.name(), ORGAN, nodes.objectNode(), nodes.objectNode(), nodes.objectNode());
    }
}
