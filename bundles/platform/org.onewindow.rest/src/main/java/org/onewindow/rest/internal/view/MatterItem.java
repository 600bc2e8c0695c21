package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Matter.Handling;
import org.onewindow.catalogue.Matter.MatterKind;

/** A matter in a list. */
public record MatterItem(
        String code,
        Text name,
        MatterKind kind,
        String department,
        Text departmentName,
        String organ,
        Text organName,
        Handling handling,
        Period promised,

        @Schema(description = "whether a centre has confirmed the definition against its own list")
        boolean verified) {
    public static MatterItem of(Definition definition) {
        var matter = definition.matter();
        return new MatterItem(
                matter.code(),
                matter.name(),
                matter.kind(),
                matter.department(),
                definition.departmentName(),
                matter.organ(),
                definition.organ().name(),
                matter.handling(),
                matter.limits().promised(),
                matter.verified());
    }
}
