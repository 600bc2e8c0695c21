package org.onewindow.cases.materials;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.onewindow.access.Person;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.cases.materials.HeldMaterials.Held;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the centre knows already of somebody who applies, so that it is not asked again (国务院令716号 art. 7, rows 12 and 68).
 * It is offered, not filled in: the applicant says what still holds. Every look-up is recorded. Thread-safe.
 */
@ProviderType
public interface Prefill {
    /**
     * What can be offered. INTAKE for the matter's department is needed.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code matter-unknown}; DENIED
     */
    Offer offer(Question question, Person by);

    /**
     * Who looked whom up, the newest first. SUPERVISE is needed.
     *
     * @param account only those of this account; null for all
     * @param idNumber only those about this person; null for all
     * @param before only smaller ids; null for the first page
     * @param limit 1 to 201
     */
    List<LookUp> lookUps(String account, String idNumber, String before, int limit, Person by);

    /** Who wants to apply for what. */
    record Question(String matter, IdType idType, String idNumber) {
        public Question {
            Objects.requireNonNull(matter, "matter");
            Objects.requireNonNull(idType, "idType");
            Objects.requireNonNull(idNumber, "idNumber");
        }

        @Override
        public String toString() {
            return "Question[" + matter + "]";
        }
    }

    /**
     * What is known. Personal data.
     *
     * @param applicant from the newest case of the person; null when there is none
     * @param form fields that mean the same in an earlier case of the same department
     * @param files that came with earlier cases of the same department, the newest one for each material
     * @param held what the licence library holds and need not be handed in
     */
    record Offer(Known applicant, List<Field> form, List<Reusable> files, List<Holding> held) {
        public Offer {
            form = List.copyOf(form);
            files = List.copyOf(files);
            held = List.copyOf(held);
        }

        @Override
        public String toString() {
            return "Offer[]";
        }
    }

    /** @param on the day on which it was said */
    record Known(PersonKind kind, String name, String phone, LocalDate on) {
        @Override
        public String toString() {
            return "Known[]";
        }
    }

    /**
     * @param pointer JSON pointer into the form
     * @param caseNumber the case in which it was said, on the day {@code on}
     */
    record Field(String pointer, JsonNode value, String caseNumber, LocalDate on) {
        @Override
        public String toString() {
            return "Field[" + pointer + "]";
        }
    }

    /**
     * A licence that stands for a material.
     *
     * @param namedAt JSON pointer to the field of the form that must have its number; null when it stands for it in any case
     */
    record Holding(Held held, String namedAt) {}

    /** A file that {@link Uploads#reuse} can take from an earlier case. */
    record Reusable(String material, String caseNumber, int upload, FileType type, LocalDate on) {}
}
