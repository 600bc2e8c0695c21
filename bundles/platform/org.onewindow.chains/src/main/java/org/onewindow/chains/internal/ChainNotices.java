package org.onewindow.chains.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.onewindow.access.Role;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Message.Kind;
import org.onewindow.cases.outbox.Recipient;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.chains.ChainEntry;
import org.onewindow.chains.ChainFile;

/** What a chain's application tells whom. What happens to its cases, these tell themselves. */
final class ChainNotices {
    private ChainNotices() {}

    /** To the applicant, with the code that opens the progress. */
    static Message receipt(ChainFile file) {
        var sealed = applicant(file);
        sealed.put("receiptCode", file.origin().receiptCode());
        return message(file, Kind.CHAIN_RECEIPT, Recipient.applicant(), sealed);
    }

    /** What is told when it comes to stand as it does. */
    static List<Message> of(ChainFile file) {
        return switch (file.state()) {
            case RUNNING -> List.of();
            case NEEDS_ATTENTION ->
                List.of(message(
                        file,
                        Kind.CHAIN_ATTENTION,
                        Recipient.role(Role.INTAKE.name(), file.origin().department()),
                        null));
            case DONE, ENDED -> List.of(message(file, Kind.CHAIN_CLOSED, Recipient.applicant(), applicant(file)));
        };
    }

    /** What is told of its limit: whoever took it is reminded, and the head of the organ that leads answers for it. */
    static Optional<Message> of(ChainFile file, ChainEntry entry) {
        var origin = file.origin();
        return switch (entry.action()) {
            case Limit.NEAR ->
                Optional.of(message(
                        file, Kind.CHAIN_REMINDER, Recipient.role(Role.INTAKE.name(), origin.department()), null));
            case Limit.PASSED ->
                Optional.of(message(file, Kind.CHAIN_OVERDUE, Recipient.role(Role.HEAD.name(), origin.lead()), null));
            default -> Optional.empty();
        };
    }

    private static Message message(ChainFile file, Kind kind, Recipient recipient, ObjectNode sealed) {
        var facts = CanonicalJson.mapper().createObjectNode();
        facts.put("chain", file.origin().chain());
        facts.put("state", file.state().name());
        var steps = facts.putArray("steps");
        file.steps().forEach(step -> {
            var one = steps.addObject();
            one.put("id", step.id());
            one.put("state", step.state().name());
            if (step.caseNumber() != null) {
                one.put("case", step.caseNumber());
            }
        });
        return new Message(
                file.number(),
                file.journal().size(),
                kind,
                recipient,
                CanonicalJson.text(facts),
                sealed == null ? null : CanonicalJson.text(sealed));
    }

    private static ObjectNode applicant(ChainFile file) {
        var sealed = CanonicalJson.mapper().createObjectNode();
        sealed.put("name", file.content().applicant().name());
        sealed.put("phone", file.content().applicant().phone());
        return sealed;
    }
}
