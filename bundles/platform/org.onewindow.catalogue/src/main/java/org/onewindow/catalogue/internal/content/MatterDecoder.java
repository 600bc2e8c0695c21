package org.onewindow.catalogue.internal.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Certificate;
import org.onewindow.catalogue.Certificate.Holder;
import org.onewindow.catalogue.Certificate.Shown;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Material.HeldAs;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.catalogue.Material.Origin;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Matter.Basis;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.catalogue.Matter.ClockStart;
import org.onewindow.catalogue.Matter.Fee;
import org.onewindow.catalogue.Matter.FeeCondition;
import org.onewindow.catalogue.Matter.Ground;
import org.onewindow.catalogue.Matter.Handling;
import org.onewindow.catalogue.Matter.Joint;
import org.onewindow.catalogue.Matter.JointEvent;
import org.onewindow.catalogue.Matter.Level;
import org.onewindow.catalogue.Matter.Limits;
import org.onewindow.catalogue.Matter.MatterKind;
import org.onewindow.catalogue.Matter.PledgeExclusion;
import org.onewindow.catalogue.Matter.PowerSource;
import org.onewindow.catalogue.Matter.Question;
import org.onewindow.catalogue.Matter.Result;
import org.onewindow.catalogue.Matter.ResultKind;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.WindowKind;
import org.onewindow.catalogue.internal.read.Items;
import org.onewindow.catalogue.internal.read.TextKeys;
import org.onewindow.catalogue.internal.read.Texts;

/** Turns one matter's file, which lint has passed, into a {@link Matter}. */
final class MatterDecoder {
    private final JsonNode root;
    private final Texts texts;
    private final String code;

    MatterDecoder(JsonNode root, Texts texts) {
        this.root = root;
        this.texts = texts;
        this.code = root.get("code").asText();
    }

    Matter decode(String department, Organ organ) {
        Level level = Level.valueOf(text("level"));
        String basicCode = text("basicCode");
        int visits = root.get("visits").asInt();
        return new Matter(
                code,
                department,
                organ.id(),
                own("name"),
                MatterKind.valueOf(text("kind")),
                basicCode,
                basicCode == null ? null : organ.creditCode() + level.digit() + basicCode,
                level,
                PowerSource.valueOf(text("powerSource")),
                set("audience", PersonKind::valueOf),
                Handling.valueOf(text("handling")),
                text("letterOfAuthority"),
                limits(root.get("limits")),
                Items.list(root.get("basis"), this::basis),
                Items.list(root.get("conditions"), id -> own("condition." + id.asText())),
                Items.list(root.get("procedure"), id -> texts.text(TextKeys.procedure(id.asText()))),
                own("responsible"),
                set("windows", WindowKind::valueOf),
                set("channels", Channel::valueOf),
                visits,
                visits == 0 ? null : own("visitsReason"),
                root.get("postDelivery").asBoolean(),
                Items.list(root.get("fees"), this::fee),
                new Result(
                        own("result"),
                        ResultKind.valueOf(root.at("/result/kind").asText()),
                        optional(root.at("/result/certificate"), this::certificate)),
                Items.list(root.get("materials"), this::material),
                Items.list(
                        root.path("questions"),
                        id -> new Question(own("question." + id.asText()), own("answer." + id.asText()))),
                set("themes", Function.identity()),
                set("rules", Function.identity()),
                recorders(),
                set("pledgeExclusions", PledgeExclusion::valueOf),
                optional(root.at("/greenChannel/limit"), MatterDecoder::period),
                root.path("anySite").asBoolean(),
                optional(root.path("joint"), MatterDecoder::joint),
                root.path("verified").asBoolean(),
                own("source"));
    }

    private Limits limits(JsonNode limits) {
        return new Limits(
                period(limits.get("statutory")),
                optional(limits.path("extension"), MatterDecoder::period),
                period(limits.get("promised")),
                ClockStart.valueOf(limits.get("clockStart").asText()),
                Items.list(limits.path("grounds"), this::ground),
                Items.list(limits.path("closings"), day -> MonthDay.parse("--" + day.asText())));
    }

    private Ground ground(JsonNode ground) {
        String groundCode = ground.get("code").asText();
        return new Ground(groundCode, own("ground." + groundCode), basis(ground.get("basis")));
    }

    private Certificate certificate(JsonNode certificate) {
        String type = certificate.get("type").asText();
        return new Certificate(
                type,
                texts.text(TextKeys.certificate(type)),
                certificate.path("numberFrom").asText(null),
                optional(certificate.path("holder"), MatterDecoder::holder),
                optional(certificate.path("validity"), MatterDecoder::period),
                certificate.path("untilFrom").asText(null),
                certificate.path("listed").asBoolean(true),
                Items.list(certificate.path("shows"), shown -> shown(type, shown)));
    }

    private static Holder holder(JsonNode holder) {
        return new Holder(
                holder.get("name").asText(),
                holder.get("idNumber").asText(),
                holder.path("idType").asText(null),
                holder.path("phone").asText(null));
    }

    private Shown shown(String type, JsonNode shown) {
        String shownCode = shown.get("code").asText();
        return new Shown(
                shownCode,
                texts.text(TextKeys.shown(type, shownCode)),
                shown.get("from").asText(),
                shown.path("labels").asText(null));
    }

    private static Joint joint(JsonNode joint) {
        return new Joint(
                period(joint.get("limit")),
                optional(joint.path("extension"), MatterDecoder::period),
                Items.list(joint.get("organs"), JsonNode::asText),
                Items.list(joint.path("events"), event -> JointEvent.valueOf(event.asText())),
                joint.path("silenceIsConsent").asBoolean());
    }

    private static Period period(JsonNode period) {
        return new Period(
                period.get("length").asInt(),
                PeriodUnit.valueOf(period.get("unit").asText()));
    }

    private Basis basis(JsonNode basis) {
        return new Basis(
                texts.text(TextKeys.law(basis.get("law").asText())),
                basis.path("articles").asText(null));
    }

    private Fee fee(JsonNode fee) {
        String name = "fee." + fee.get("code").asText();
        return new Fee(
                fee.get("code").asText(),
                own(name),
                new BigDecimal(fee.get("min").asText()),
                new BigDecimal(fee.get("max").asText()),
                own(name + ".standard"),
                basis(fee.get("basis")),
                fee.path("payee").asText(null),
                fee.path("quantity").asText(null),
                optional(fee.path("when"), MatterDecoder::condition));
    }

    private static FeeCondition condition(JsonNode when) {
        return new FeeCondition(when.get("pointer").asText(), set(when.get("values"), Function.identity()));
    }

    private Material material(JsonNode material) {
        String name = "material." + material.get("code").asText();
        return new Material(
                material.get("code").asText(),
                own(name),
                material.get("required").asBoolean(),
                Origin.valueOf(material.get("origin").asText()),
                set(material.get("forms"), MaterialForm::valueOf),
                material.get("copies").asInt(),
                basis(material.get("basis")),
                material.path("guidance").asBoolean() ? own(name + ".guidance") : null,
                material.path("deferrable").asBoolean(),
                heldAs(material.path("heldAs")));
    }

    private static HeldAs heldAs(JsonNode heldAs) {
        return heldAs.isMissingNode()
                ? null
                : new HeldAs(heldAs.get("type").asText(), heldAs.path("number").asText(null));
    }

    private Map<String, String> recorders() {
        var recorders = new HashMap<String, String>();
        root.path("recorders")
                .properties()
                .forEach(recorder ->
                        recorders.put(recorder.getKey(), recorder.getValue().asText()));
        return recorders;
    }

    private Text own(String part) {
        return texts.text(TextKeys.matter(code, part));
    }

    private String text(String field) {
        return root.path(field).asText(null);
    }

    private static <T> T optional(JsonNode value, Function<JsonNode, T> decode) {
        return value.isMissingNode() ? null : decode.apply(value);
    }

    private <T> Set<T> set(String field, Function<String, T> decode) {
        return set(root.path(field), decode);
    }

    private static <T> Set<T> set(JsonNode items, Function<String, T> decode) {
        return Items.list(items, item -> decode.apply(item.asText())).stream().collect(Collectors.toSet());
    }
}
