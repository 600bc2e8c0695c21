package org.onewindow.rest.internal.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.WindowKind;

/**
 * Everything about a matter that the law wants public (实施清单, 行政许可法 art. 30, row 115), with the form to fill in. The
 * names of rules and recorders are the department's own affair and are left out.
 *
 * @param definition the hash under which the definition is frozen
 * @param contact where to ask and to complain; null while the department is not in the hall
 * @param closed why nobody may apply for it now; null when it is open
 * @param feeExemption the number of the document by which no fee is charged; null when there is none
 * @param schema JSON Schema 2020-12 of the form
 * @param ui layout hints for the form
 */
public record MatterView(
        String code,
        Text name,
        String definition,
        String department,
        Text departmentName,
        Organ organ,
        Department.Contact contact,
        Matter.MatterKind kind,
        String basicCode,
        String implementationCode,
        Matter.Level level,
        Matter.PowerSource powerSource,
        Set<PersonKind> audience,
        Matter.Handling handling,
        String letterOfAuthority,
        Matter.Limits limits,

        @Schema(description = "by how much the promise is shorter than the law, in percent (压缩比)")
        int compression,

        List<Matter.Basis> basis,
        List<Text> conditions,
        List<Text> procedure,
        Text responsible,
        Set<WindowKind> windows,
        Set<Matter.Channel> channels,
        int visits,
        Text visitsReason,
        boolean postDelivery,
        List<Matter.Fee> fees,
        @Schema(nullable = true) String feeExemption,
        @Schema(nullable = true) String closed,
        Matter.Result result,
        List<Material> materials,
        List<Matter.Question> questions,
        Set<String> themes,

        @Schema(description = "the fields in which no pledge may stand for a proof and to which the matter belongs")
        Set<Matter.PledgeExclusion> pledgeExclusions,

        @Schema(nullable = true, description = "the promised limit in the green channel; null when it has none")
        Period greenLimit,

        @Schema(description = "whether any site of the city takes it in")
        boolean anySite,

        @Schema(nullable = true, description = "how several organs handle it together; null when one does")
        Matter.Joint joint,

        @Schema(description = "whether a centre has confirmed the definition against its own list")
        boolean verified,

        @Schema(description = "where the facts come from; to be shown beside them")
        Text source,

        @Schema(implementation = Object.class, description = "JSON Schema 2020-12 of the form")
        JsonNode schema,

        @Schema(implementation = Object.class, description = "layout hints for the form")
        JsonNode ui) {

    /** @param department the department that brings it now; null when it is away */
    public static MatterView of(Definition definition, Department department) {
        var matter = definition.matter();
        return new MatterView(
                matter.code(),
                matter.name(),
                definition.hash(),
                matter.department(),
                definition.departmentName(),
                definition.organ(),
                contact(definition, department),
                matter.kind(),
                matter.basicCode(),
                matter.implementationCode(),
                matter.level(),
                matter.powerSource(),
                matter.audience(),
                matter.handling(),
                matter.letterOfAuthority(),
                matter.limits(),
                matter.limits().compression(),
                matter.basis(),
                matter.conditions(),
                matter.procedure(),
                matter.responsible(),
                matter.windows(),
                matter.channels(),
                matter.visits(),
                matter.visitsReason(),
                matter.postDelivery(),
                matter.fees(),
                definition.settings().feeExemption(),
                definition.settings().closed(),
                matter.result(),
                matter.materials(),
                matter.questions(),
                matter.themes(),
                matter.pledgeExclusions(),
                matter.greenLimit(),
                matter.anySite(),
                matter.joint(),
                matter.verified(),
                matter.source(),
                definition.schema(),
                definition.ui());
    }

    private static Department.Contact contact(Definition definition, Department department) {
        String phone = definition.settings().phone();
        if (department == null || phone == null) {
            return department == null ? null : department.contact();
        }
        var usual = department.contact();
        return new Department.Contact(phone, usual.complaintPhone(), usual.reviewBody(), usual.court());
    }
}
