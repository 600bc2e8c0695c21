package org.onewindow.catalogue;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;
import java.util.Set;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Matter.Basis;

/**
 * Something to hand in (申请材料).
 *
 * @param code kebab-case, unique in the matter
 * @param required whether the case cannot be accepted without it
 * @param origin where it comes from (来源渠道)
 * @param forms the forms in which it is accepted
 * @param copies at least 1
 * @param basis every material names its basis (行政许可法 art. 31)
 * @param guidance what a filler should know (填报须知); null when nothing
 * @param deferrable whether a required material that is secondary may be promised by a date (容缺受理)
 * @param heldAs how the centre's licence library may hold it already, so that it is not asked for again (国务院令716号 art. 7);
 *     null when it never does
 */
public record Material(
        String code,
        Text name,
        boolean required,
        Origin origin,
        Set<MaterialForm> forms,
        int copies,
        Basis basis,
        Text guidance,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean deferrable,
        HeldAs heldAs) {
    public Material {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(origin, "origin");
        forms = Set.copyOf(forms);
        Objects.requireNonNull(basis, "basis");
    }

    /** Where a material comes from. */
    public enum Origin {
        APPLICANT,
        GOVERNMENT,
        OTHER
    }

    /** The form in which a material is handed in. */
    public enum MaterialForm {
        ORIGINAL,
        COPY,
        ELECTRONIC,
        PLEDGED
    }

    /**
     * As which certificate of the applicant's a material may be held.
     *
     * @param type of the certificate
     * @param number JSON pointer to the field of the form that names the one certificate that is meant, as where a certain home
     *     is sold; null when any that the applicant holds will do
     */
    public record HeldAs(String type, String number) {
        public HeldAs {
            Objects.requireNonNull(type, "type");
        }
    }
}
