package org.onewindow.cases.materials;

import java.util.Objects;

/**
 * How the applicant wants to have the result. Personal data.
 *
 * @param recipient who is to have it; by post always, null otherwise when it is the applicant
 * @param phone by which the recipient can be reached; by post always
 * @param address where it is sent; by post always and only
 */
public record DeliveryWish(DeliveryMode mode, String recipient, String phone, String address) {
    public DeliveryWish {
        Objects.requireNonNull(mode, "mode");
    }

    /** What holds as long as nobody says otherwise: the applicant collects it. */
    public static final DeliveryWish COLLECT = new DeliveryWish(DeliveryMode.WINDOW, null, null, null);

    @Override
    public String toString() {
        return "DeliveryWish[" + mode + "]";
    }
}
