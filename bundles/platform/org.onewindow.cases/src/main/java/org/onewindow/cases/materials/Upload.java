package org.onewindow.cases.materials;

import java.time.Instant;
import java.util.Objects;

/**
 * A file that was handed in for a material of a case (电子材料). May tell personal data by its name.
 *
 * @param number counts the files of the case, from 1
 * @param material the material's code in the matter's definition
 * @param name as the applicant calls the file
 * @param type what its content is
 * @param size in bytes
 * @param sha256 of its content, lower-case hex
 * @param by the account that handed it in
 * @param reusedFrom the case it was first handed in with; null when it came with this one
 * @param withdrawal null while it is part of the case
 */
public record Upload(
        int number,
        String material,
        String name,
        FileType type,
        long size,
        String sha256,
        Instant at,
        String by,
        String reusedFrom,
        Withdrawal withdrawal) {
    public Upload {
        Objects.requireNonNull(material, "material");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
    }

    /** That it was taken out of the case, because it was a wrong one. */
    public record Withdrawal(Instant at, String by, String reason) {
        public Withdrawal {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Whether it is part of the case. */
    public boolean counts() {
        return withdrawal == null;
    }

    /** The same file, taken out of the case. */
    public Upload withdrawn(Withdrawal how) {
        return new Upload(number, material, name, type, size, sha256, at, by, reusedFrom, how);
    }

    /** Without its name. */
    @Override
    public String toString() {
        return "Upload[" + number + ", " + material + ", " + type + ", " + sha256 + "]";
    }
}
