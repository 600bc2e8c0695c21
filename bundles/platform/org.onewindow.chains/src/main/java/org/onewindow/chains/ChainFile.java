package org.onewindow.chains;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.department.Applicant;
import org.onewindow.calendar.LegalClock;
import org.onewindow.cases.Filing.Agent;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.catalogue.Matter.Channel;

/**
 * A chain's application as it is kept. Immutable: whatever is done makes a new one.
 *
 * @param number see {@link ChainNumber}
 * @param clock the one limit over all steps, from the day of receipt, which is not counted
 * @param closedOn null while something is still to be expected
 * @param steps those that the application takes, in the order of the chain
 * @param payments usually one: see {@link ChainDesk#settle}
 * @param journal what was done, in order
 * @param version 1 for a new one; the ETag
 */
public record ChainFile(
        String number,
        Origin origin,
        Content content,
        ChainState state,
        LegalClock clock,
        LocalDate closedOn,
        List<StepFile> steps,
        List<ChainPayment> payments,
        List<ChainEntry> journal,
        long version) {
    public ChainFile {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(clock, "clock");
        steps = List.copyOf(steps);
        payments = List.copyOf(payments);
        journal = List.copyOf(journal);
    }

    /**
     * Where it comes from; never changes.
     *
     * @param serial of its day, from 1
     * @param definition the hash of the chain as it was then
     * @param department the id of the bundle that brings the chain
     * @param lead the organ that leads (牵头部门)
     * @param site where it was handed in; null at the main hall
     * @param receivedBy the account that took it
     * @param receiptCode with the number it opens the public progress
     * @param due the last day of the one limit, as it was said on receipt
     * @param materials what was handed in then
     */
    public record Origin(
            int serial,
            String chain,
            String definition,
            String department,
            String lead,
            Channel channel,
            String site,
            Instant receivedAt,
            LocalDate receivedOn,
            String receivedBy,
            String receiptCode,
            DueDate due,
            List<HandedIn> materials) {
        public Origin {
            Objects.requireNonNull(chain, "chain");
            Objects.requireNonNull(definition, "definition");
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(lead, "lead");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(receivedAt, "receivedAt");
            Objects.requireNonNull(receivedOn, "receivedOn");
            Objects.requireNonNull(receivedBy, "receivedBy");
            Objects.requireNonNull(receiptCode, "receiptCode");
            Objects.requireNonNull(due, "due");
            materials = List.copyOf(materials);
        }
    }

    /**
     * What the applicant handed in, as it stands now. Personal data.
     *
     * @param form the merged one: {@code shared}, and {@code steps} by their ids
     * @param materials each once, by the chain's codes
     * @param agent who acts for the applicant; null when nobody does
     * @param delivery how the applicant wants to have the results; what cannot be had by post is collected at a window. Null
     *     when nothing was said
     */
    public record Content(
            Applicant applicant, JsonNode form, List<HandedIn> materials, Agent agent, DeliveryWish delivery) {
        public Content {
            Objects.requireNonNull(applicant, "applicant");
            Objects.requireNonNull(form, "form");
            materials = List.copyOf(materials);
        }

        @Override
        public String toString() {
            return "Content[]";
        }
    }

    public Optional<StepFile> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The next version of it, with another content. */
    public ChainFile with(Content other) {
        return new ChainFile(number, origin, other, state, clock, closedOn, steps, payments, journal, version);
    }

    public ChainFile with(List<StepFile> others) {
        return new ChainFile(number, origin, content, state, clock, closedOn, others, payments, journal, version);
    }

    /** With one of its steps changed. */
    public ChainFile with(String step, UnaryOperator<StepFile> change) {
        return with(steps.stream()
                .map(one -> one.id().equals(step) ? change.apply(one) : one)
                .toList());
    }

    public ChainFile paying(List<ChainPayment> others) {
        return new ChainFile(number, origin, content, state, clock, closedOn, steps, others, journal, version);
    }

    /** In another state, with its clock as that leaves it. */
    public ChainFile standing(ChainState other, LegalClock otherClock, LocalDate closed) {
        return new ChainFile(number, origin, content, other, otherClock, closed, steps, payments, journal, version);
    }

    public ChainFile telling(List<ChainEntry> entries) {
        return new ChainFile(number, origin, content, state, clock, closedOn, steps, payments, entries, version);
    }

    /** The next version. */
    public ChainFile next() {
        return new ChainFile(number, origin, content, state, clock, closedOn, steps, payments, journal, version + 1);
    }
}
