package org.onewindow.rest.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.DepartmentDoors;
import org.onewindow.rest.internal.gate.Passages;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The OpenAPI document: what the build made from the resources, the schemas that bodies are really checked by, and the
 * parts that department bundles bring as {@code department/openapi.json}. Thread-safe.
 */
@Component(service = ApiDocument.class)
public final class ApiDocument {
    private static final Logger LOG = LoggerFactory.getLogger(ApiDocument.class);
    private static final String PART = "department/openapi.json";
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("Filing", "filing"),
            Map.entry("Order", "order"),
            Map.entry("Supply", "supply"),
            Map.entry("PledgeCheck", "pledgecheck"),
            Map.entry("GreenChannelOpening", "greenchannel"),
            Map.entry("ClosureFinding", "closurecheck"),
            Map.entry("Mandate", "mandate"),
            Map.entry("Ending", "ending"),
            Map.entry("Payment", "payment"),
            Map.entry("FeeRelief", "relief"),
            Map.entry("FeeRefund", "repayment"),
            Map.entry("HandOver", "handover"),
            Map.entry("DeliveryWish", "deliverywish"),
            Map.entry("Dispatch", "dispatch"),
            Map.entry("Delivered", "delivered"),
            Map.entry("NewVisit", "visit"),
            Map.entry("Reuse", "reuse"),
            Map.entry("Papers", "papers"),
            Map.entry("PaperItems", "paperitems"),
            Map.entry("PaperHanding", "paperhanding"),
            Map.entry("PaperReason", "paperreason"),
            Map.entry("PaperReturn", "paperreturn"),
            Map.entry("ChainFiling", "chain-filing"),
            Map.entry("StepCorrection", "step-correction"),
            Map.entry("NewNoticeHandover", "notice-handover"),
            Map.entry("NewHearing", "hearing"),
            Map.entry("HearingReply", "hearing-reply"),
            Map.entry("HearingCall", "hearing-call"),
            Map.entry("HearingMinutes", "hearing-minutes"),
            Map.entry("Opinion", "opinion"),
            Map.entry("NewJointEvent", "joint-event"),
            Map.entry("Minutes", "minutes"),
            Map.entry("Absence", "absence"),
            Map.entry("Login", "session"),
            Map.entry("NewPassword", "password"),
            Map.entry("NewAccount", "account"),
            Map.entry("Grants", "grants"),
            Map.entry("Delivery", "delivery"),
            Map.entry("Rollback", "rollback"),
            Map.entry("Reason", "reason"),
            Map.entry("NewWindow", "window"),
            Map.entry("Named", "named"),
            Map.entry("NewSite", "site"),
            Map.entry("NewEntrant", "entrant"),
            Map.entry("NewExemption", "exemption"),
            Map.entry("NewSetting", "setting"));

    private final DepartmentDoors departments;
    private final ObjectNode core;

    @Activate
    public ApiDocument(@Reference DepartmentDoors departments) {
        this.departments = departments;
        core = core();
    }

    /** The document as it is at this moment. */
    public ObjectNode now() {
        ObjectNode document = core.deepCopy();
        departments.bundles().forEach((department, bundle) -> {
            ObjectNode part = part(department, bundle);
            if (part != null) {
                DepartmentPart.of(department, part).mergeInto(document);
            }
        });
        return document;
    }

    static ObjectNode core() {
        ObjectNode document = read(ApiDocument.class.getResource("generated.json"));
        JsonNode generated = document.get("paths");
        UsualResponses.addTo((ObjectNode) generated);
        ObjectNode paths = document.putObject("paths");
        generated.properties().forEach(path -> paths.set(Passages.CORE + path.getKey(), path.getValue()));
        Nullable.inPlainSchema(document);
        ObjectNode schemas = document.withObject("/components/schemas");
        schemas.setAll(read(ApiDocument.class.getResource("schemas.json")));
        BODIES.forEach((name, file) -> {
            ObjectNode schema = CheckedBody.schema(file).deepCopy();
            schema.remove("$schema");
            schemas.set(name, schema);
        });
        return document;
    }

    private static ObjectNode part(String department, Bundle bundle) {
        URL entry = bundle.getEntry(PART);
        if (entry == null) {
            return null;
        }
        try {
            ObjectNode part = read(entry);
            Nullable.inPlainSchema(part);
            return part;
        } catch (UncheckedIOException | ClassCastException unreadable) {
            LOG.warn(
                    "The OpenAPI part of {} can't be read: {}",
                    department,
                    unreadable.getClass().getName());
            return null;
        }
    }

    private static ObjectNode read(URL url) {
        try (InputStream in = url.openStream()) {
            return (ObjectNode) CanonicalJson.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
