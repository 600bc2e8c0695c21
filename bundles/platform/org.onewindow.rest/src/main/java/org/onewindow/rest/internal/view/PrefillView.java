package org.onewindow.rest.internal.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.cases.materials.FileType;
import org.onewindow.cases.materials.HeldMaterials.Held;
import org.onewindow.cases.materials.Prefill.Holding;
import org.onewindow.cases.materials.Prefill.Known;
import org.onewindow.cases.materials.Prefill.Offer;

/** What the centre knows already of somebody who applies. */
public record PrefillView(
        @Schema(description = "from the newest case of the person; null when there is none", nullable = true)
        KnownView applicant,

        @Schema(description = "what was said to the same question in a case of the same department")
        List<FieldView> form,

        @Schema(description = "what came with such a case, the newest for each material: see reuse")
        List<FileView> files,

        @Schema(description = "what the licence library holds, and need not be handed in")
        List<HoldingView> held) {
    public static PrefillView of(Offer offer) {
        return new PrefillView(
                offer.applicant() == null ? null : KnownView.of(offer.applicant()),
                offer.form().stream()
                        .map(field -> new FieldView(field.pointer(), field.value(), field.caseNumber(), field.on()))
                        .toList(),
                offer.files().stream()
                        .map(file ->
                                new FileView(file.material(), file.caseNumber(), file.upload(), file.type(), file.on()))
                        .toList(),
                offer.held().stream().map(HoldingView::of).toList());
    }

    /** The applicant. */
    public record KnownView(PersonKind kind, String name, String phone, LocalDate on) {
        static KnownView of(Known known) {
            return new KnownView(known.kind(), known.name(), known.phone(), known.on());
        }

        @Override
        public String toString() {
            return "KnownView[]";
        }
    }

    /** A field of the form. */
    public record FieldView(
            @Schema(description = "JSON pointer into the form")
            String pointer,

            @Schema(implementation = Object.class) JsonNode value,
            String caseNumber,
            LocalDate on) {
        @Override
        public String toString() {
            return "FieldView[" + pointer + "]";
        }
    }

    /** A file. */
    public record FileView(String material, String caseNumber, int upload, FileType type, LocalDate on) {}

    /** A certificate of the licence library that may stand for a material. */
    public record HoldingView(
            @JsonUnwrapped HeldView held,

            @Schema(
                    description =
                            "JSON pointer to the field of the form that must have its number; null when it stands for"
                                    + " the material in any case",
                    nullable = true)
            String namedAt) {
        static HoldingView of(Holding holding) {
            return new HoldingView(HeldView.of(holding.held()), holding.namedAt());
        }
    }

    /** A certificate of the licence library. */
    public record HeldView(
            String material,
            String type,
            String licence,
            String number,

            @Schema(description = "its last day; null when it has no end", nullable = true)
            LocalDate until) {
        public static HeldView of(Held held) {
            return new HeldView(held.material(), held.type(), held.licence(), held.number(), held.until());
        }
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "PrefillView[]";
    }
}
