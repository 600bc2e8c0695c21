package org.onewindow.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.access.Role;
import org.onewindow.api.text.Text;
import org.onewindow.cases.internal.Texts;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Matter.Basis;
import org.onewindow.catalogue.Matter.MatterKind;

/**
 * What the law says about the clocks of a kind of matter. 行政许可法 binds licences; for every other kind a definition's own
 * law holds (rules.md, Scope of the rules).
 *
 * @param grounds for which what they take is left out of the limit
 * @param extension who extends a limit; by how much, the definition says
 */
public record ClockLaw(List<Ground> grounds, Extension extension) {
    private static final Map<MatterKind, ClockLaw> ROWS = rows();

    public ClockLaw {
        grounds = List.copyOf(grounds);
    }

    /**
     * A ground on which the clocks stop.
     *
     * @param code such as {@code HEARING}; in lower case when the matter's own law names it, such as {@code on-site-survey}
     */
    public record Ground(String code, Text name, Basis basis) {}

    /**
     * Who may extend.
     *
     * @param basis null when it is the law that the definition names
     */
    public record Extension(Role by, Basis basis) {}

    /** The law for a matter: that of its kind, and the grounds of its own law that its definition names. */
    public static ClockLaw of(Matter matter) {
        var law = ROWS.get(matter.kind());
        var grounds = new ArrayList<>(law.grounds);
        matter.limits().grounds().forEach(own -> grounds.add(new Ground(own.code(), own.name(), own.basis())));
        return new ClockLaw(grounds, matter.joint() == null ? law.extension : joint(matter));
    }

    /** What several organs handle together is extended by the government above them (行政许可法 art. 42(2)). */
    private static Extension joint(Matter matter) {
        return new Extension(Role.GOVERNMENT_HEAD, matter.kind() == MatterKind.LICENCE ? licensing("42(2)") : null);
    }

    public Optional<Ground> ground(String code) {
        return grounds.stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    private static Map<MatterKind, ClockLaw> rows() {
        var rows = new EnumMap<MatterKind, ClockLaw>(MatterKind.class);
        for (MatterKind kind : MatterKind.values()) {
            rows.put(kind, new ClockLaw(List.of(), new Extension(Role.HEAD, null)));
        }
        rows.put(
                MatterKind.LICENCE,
                new ClockLaw(
                        grounds(
                                licensing("45"),
                                "HEARING",
                                "TENDER",
                                "AUCTION",
                                "INSPECTION",
                                "TESTING",
                                "QUARANTINE",
                                "APPRAISAL",
                                "EXPERT_REVIEW"),
                        new Extension(Role.HEAD, licensing("42(1)"))));
        return rows;
    }

    private static List<Ground> grounds(Basis basis, String... codes) {
        return List.of(codes).stream()
                .map(code -> new Ground(code, Texts.text("ground." + code), basis))
                .toList();
    }

    private static Basis licensing(String articles) {
        return new Basis(Texts.text("law.licensing"), articles);
    }
}
