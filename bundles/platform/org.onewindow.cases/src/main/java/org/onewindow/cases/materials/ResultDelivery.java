package org.onewindow.cases.materials;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.cases.Annex;
import org.onewindow.cases.CaseFile;

/**
 * How the result of a case reaches the applicant (送达, 行政许可法 art. 44; rows 17 and 20). Immutable. Personal data.
 *
 * @param sendings every time that it was sent off, in order; the last one may be on its way
 * @param received null until it was delivered
 */
public record ResultDelivery(DeliveryWish wish, List<Sending> sendings, Received received) {
    public static final Annex<ResultDelivery> ANNEX = new Annex<>("delivery", ResultDelivery.class);

    public ResultDelivery {
        Objects.requireNonNull(wish, "wish");
        sendings = List.copyOf(sendings);
    }

    /** What holds when nothing was said. */
    public static ResultDelivery of(CaseFile file) {
        return file.annex(ANNEX).orElseGet(() -> wished(DeliveryWish.COLLECT));
    }

    /** As wished, and nothing done. */
    public static ResultDelivery wished(DeliveryWish wish) {
        return new ResultDelivery(wish, List.of(), null);
    }

    /**
     * That it was sent off.
     *
     * @param by the account that sent it
     * @param carrier who carries it; by post only
     * @param trackingNumber the carrier's number; by post only
     * @param wish to whom and where, as it was then
     * @param returned null unless it came back
     */
    public record Sending(
            Instant at, String by, String carrier, String trackingNumber, DeliveryWish wish, Returned returned) {
        public Sending {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(wish, "wish");
        }
    }

    /** That it came back to the centre (退回). */
    public record Returned(Instant at, String by, String reason) {
        public Returned {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * That it was delivered.
     *
     * @param on the legal day
     * @param at when it was entered
     * @param by the account that entered it; {@code applicant} for who opened it with the receipt code
     * @param to who took it; null for the applicant who opened it
     * @param site the site, and {@code window} the number of the window, at which it was handed out; null otherwise
     */
    public record Received(
            DeliveryMode mode, LocalDate on, Instant at, String by, String to, String site, String window) {
        public Received {
            Objects.requireNonNull(mode, "mode");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public String toString() {
            return "Received[" + mode + " " + on + "]";
        }
    }

    /** What is on its way; empty when nothing is. */
    public Optional<Sending> underWay() {
        if (received != null || sendings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sendings.get(sendings.size() - 1)).filter(sending -> sending.returned() == null);
    }

    public boolean isDelivered() {
        return received != null;
    }

    /** How far it is. */
    public Stage stage() {
        if (isDelivered()) {
            return Stage.DELIVERED;
        }
        if (underWay().isPresent()) {
            return Stage.UNDER_WAY;
        }
        return sendings.isEmpty() ? Stage.WAITING : Stage.RETURNED;
    }

    /** How far a delivery is. */
    public enum Stage {
        /** Nothing was done. */
        WAITING,
        UNDER_WAY,
        /** It came back and is with the centre. */
        RETURNED,
        DELIVERED
    }

    public ResultDelivery wishing(DeliveryWish other) {
        return new ResultDelivery(other, sendings, received);
    }

    public ResultDelivery sent(Sending sending) {
        var more = new ArrayList<>(sendings);
        more.add(sending);
        return new ResultDelivery(wish, more, received);
    }

    /** What was on its way has come back. */
    public ResultDelivery cameBack(Returned how) {
        var all = new ArrayList<>(sendings);
        var last = all.remove(all.size() - 1);
        all.add(new Sending(last.at(), last.by(), last.carrier(), last.trackingNumber(), last.wish(), how));
        return new ResultDelivery(wish, all, received);
    }

    public ResultDelivery delivered(Received how) {
        return new ResultDelivery(wish, sendings, how);
    }

    @Override
    public String toString() {
        return "ResultDelivery[" + stage() + "]";
    }
}
