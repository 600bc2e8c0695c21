package org.onewindow.cases.materials;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.onewindow.cases.Annex;

/**
 * Which materials of a case were not asked for, because the centre's licence library holds them (国务院令716号 art. 7).
 *
 * @param items as it stood when what they stand for was last handed in
 */
public record HeldMaterials(List<Held> items) {
    public static final Annex<HeldMaterials> ANNEX = new Annex<>("heldMaterials", HeldMaterials.class);

    public HeldMaterials {
        items = List.copyOf(items);
    }

    /**
     * A material that the library holds.
     *
     * @param material its code in the matter's definition
     * @param type the type of licence that it is held as
     * @param licence the id, and {@code number} the number, of the licence
     * @param until its last day; null when it has no end
     */
    public record Held(String material, String type, String licence, String number, LocalDate until) {
        public Held {
            Objects.requireNonNull(material, "material");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(licence, "licence");
            Objects.requireNonNull(number, "number");
        }
    }
}
