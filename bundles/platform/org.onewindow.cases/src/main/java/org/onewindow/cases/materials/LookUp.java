package org.onewindow.cases.materials;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.onewindow.api.department.Applicant.IdType;

/**
 * That somebody looked up what is known of a person. Personal data.
 *
 * @param id sorts by the moment
 * @param by the account
 * @param department the department for which it was done, and {@code matter} its matter
 * @param cases the cases from which something was shown
 * @param licences the ids of the licences that were shown
 */
public record LookUp(
        String id,
        Instant at,
        String by,
        String department,
        String matter,
        IdType idType,
        String idNumber,
        List<String> cases,
        List<String> licences) {
    public LookUp {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(idType, "idType");
        Objects.requireNonNull(idNumber, "idNumber");
        cases = List.copyOf(cases);
        licences = List.copyOf(licences);
    }

    @Override
    public String toString() {
        return "LookUp[" + id + " by " + by + "]";
    }
}
