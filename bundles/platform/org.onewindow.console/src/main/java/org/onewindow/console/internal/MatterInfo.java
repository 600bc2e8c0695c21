package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Certificate;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Setting;

/** The whole implementation list entry (实施清单) in the order in which one reads it. */
@Service
@Command(scope = "matter", name = "info", description = "Shows everything that is published about a matter")
public class MatterInfo extends ShowingCommand {
    @Argument(index = 0, name = "code", description = "The matter's code", required = true)
    @Completion(MatterCompleter.class)
    String code;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Reference(optional = true)
    Catalogue catalogue;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var offered = need(catalogue, Catalogue.class);
        var definition = offered.matter(code).orElse(null);
        if (definition == null) {
            throw refuse("matter-unknown", code);
        }
        if (forPeople() && !definition.matter().verified()) {
            say("matter.unverified-banner");
        }
        var report = new Report("matter.");
        identity(report, definition);
        handling(report, definition.matter());
        papers(report, definition.matter());
        offered.department(definition.matter().department())
                .ifPresent(from -> contact(report, definition.settings(), from));
        origin(report, definition);
        show(report);
    }

    private static void identity(Report report, Definition definition) {
        var matter = definition.matter();
        report.value("code", matter.code())
                .value("name", matter.name())
                .value("kind", matter.kind())
                .value("basicCode", matter.basicCode())
                .value("implementationCode", matter.implementationCode())
                .value("department", matter.department())
                .value("departmentName", definition.departmentName())
                .value("organ", matter.organ())
                .value("organName", definition.organ().name())
                .value("organKind", definition.organ().kind())
                .value("organCreditCode", definition.organ().creditCode())
                .value("level", matter.level())
                .value("powerSource", matter.powerSource())
                .value("audience", new TreeSet<>(matter.audience()))
                .table("basis", basis(matter))
                .items("conditions", matter.conditions());
    }

    private static Table basis(Matter matter) {
        var basis = new Table("matter.basis.", "law", "articles");
        matter.basis().forEach(item -> basis.row(item.law(), item.articles()));
        return basis;
    }

    private static void handling(Report report, Matter matter) {
        report.value("handling", matter.handling())
                .value("letterOfAuthority", matter.letterOfAuthority())
                .value("statutory", matter.limits().statutory())
                .value("extension", matter.limits().extension())
                .value("promised", matter.limits().promised())
                .value("clockStart", matter.limits().clockStart())
                .value(
                        "closings",
                        matter.limits().closings().stream()
                                .map(day -> day.toString().substring("--".length()))
                                .toList())
                .table("grounds", grounds(matter))
                .value("greenLimit", matter.greenLimit())
                .value("anySite", matter.anySite())
                .items("procedure", matter.procedure())
                .value("responsible", matter.responsible())
                .value("windows", new TreeSet<>(matter.windows()))
                .value("channels", new TreeSet<>(matter.channels()))
                .value("visits", matter.visits())
                .value("visitsReason", matter.visitsReason())
                .value("postDelivery", matter.postDelivery());
        if (matter.joint() != null) {
            joint(report, matter.joint());
        }
    }

    private static Table grounds(Matter matter) {
        var grounds = new Table("matter.ground.", "code", "name", "basis");
        matter.limits()
                .grounds()
                .forEach(ground -> grounds.row(ground.code(), ground.name(), provision(ground.basis())));
        return grounds;
    }

    private static void joint(Report report, Matter.Joint joint) {
        report.value("jointLimit", joint.limit())
                .value("jointExtension", joint.extension())
                .value("jointOrgans", joint.organs())
                .value("jointEvents", joint.events())
                .value("silenceIsConsent", joint.silenceIsConsent());
    }

    private static void papers(Report report, Matter matter) {
        var materials = new Table(
                "matter.material.",
                "code",
                "name",
                "required",
                "deferrable",
                "origin",
                "heldAs",
                "forms",
                "copies",
                "basis",
                "guidance");
        for (var material : matter.materials()) {
            materials.row(
                    material.code(),
                    material.name(),
                    material.required(),
                    material.deferrable(),
                    material.origin(),
                    held(material.heldAs()),
                    new TreeSet<>(material.forms()),
                    material.copies(),
                    provision(material.basis()),
                    material.guidance());
        }
        var fees = new Table(
                "matter.fee.", "code", "name", "min", "max", "standard", "when", "quantity", "payee", "basis");
        for (var fee : matter.fees()) {
            fees.row(
                    fee.code(),
                    fee.name(),
                    fee.min(),
                    fee.max(),
                    fee.standard(),
                    condition(fee.when()),
                    fee.quantity(),
                    fee.payee() == null ? matter.organ() : fee.payee(),
                    provision(fee.basis()));
        }
        var questions = new Table("matter.question.", "question", "answer");
        matter.questions().forEach(item -> questions.row(item.question(), item.answer()));
        report.table("materials", materials)
                .value("pledgeExclusions", new TreeSet<>(matter.pledgeExclusions()))
                .table("fees", fees)
                .value("result", matter.result().name())
                .value("resultKind", matter.result().kind());
        if (matter.result().certificate() != null) {
            certificate(report, matter.result().certificate());
        }
        report.table("questions", questions);
    }

    private static String held(Material.HeldAs as) {
        if (as == null) {
            return null;
        }
        return as.number() == null ? as.type() : as.type() + ", " + as.number();
    }

    private static String condition(Matter.FeeCondition when) {
        return when == null ? null : when.pointer() + " = " + String.join(", ", new TreeSet<>(when.values()));
    }

    private static void certificate(Report report, Certificate certificate) {
        report.value("certificate", certificate.name())
                .value("certificateType", certificate.type())
                .value("certificateValidity", certificate.validity())
                .value("certificateListed", certificate.listed())
                .items(
                        "certificateShows",
                        certificate.shows().stream()
                                .map(Certificate.Shown::name)
                                .toList());
    }

    private static Text provision(Matter.Basis basis) {
        return basis.articles() == null
                ? basis.law()
                : Wording.TEXTS.text("matter.provision", basis.law(), basis.articles());
    }

    private static void contact(Report report, Setting set, Department department) {
        var usual = department.contact();
        report.value("consultPhone", set.phone() == null ? usual.consultPhone() : set.phone())
                .value("complaintPhone", usual.complaintPhone())
                .value("reviewBody", usual.reviewBody())
                .value("court", usual.court());
    }

    private static void origin(Report report, Definition definition) {
        var matter = definition.matter();
        report.value("themes", new TreeSet<>(matter.themes()))
                .value("rules", new TreeSet<>(matter.rules()))
                .items(
                        "recorders",
                        new TreeMap<>(matter.recorders())
                                .entrySet().stream()
                                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                                        .toList())
                .value("closed", definition.settings().closed())
                .value("feeExemption", definition.settings().feeExemption())
                .value("verified", matter.verified())
                .value("source", matter.source())
                .value("definition", definition.hash());
    }
}
