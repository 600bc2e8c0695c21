package org.onewindow.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.api.text.Text;

/**
 * A department as its bundle declares it in {@code department.yaml} and {@code windows.yaml}.
 *
 * @param id the bundle id, such as {@code commerce}
 * @param version the bundle's version
 * @param zone the letter of its zone in the hall, A to G
 * @param registers its registers by name
 */
public record Department(
        String id,
        String version,
        Text name,
        String zone,
        Contact contact,
        List<Organ> organs,
        List<WindowGroup> windows,
        Map<String, Register> registers) {
    public Department {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(contact, "contact");
        organs = List.copyOf(organs);
        windows = List.copyOf(windows);
        registers = Map.copyOf(registers);
    }

    /**
     * Where to ask and where to complain; a provincial checker demands that the two differ.
     *
     * @param reviewBody who reviews decisions on application (复议部门)
     * @param court where a lawsuit is brought (诉讼法院)
     */
    public record Contact(String consultPhone, String complaintPhone, Text reviewBody, Text court) {
        public Contact {
            Objects.requireNonNull(consultPhone, "consultPhone");
            Objects.requireNonNull(complaintPhone, "complaintPhone");
            Objects.requireNonNull(reviewBody, "reviewBody");
            Objects.requireNonNull(court, "court");
        }
    }

    /**
     * Windows of one kind.
     *
     * @param floor the floor of the hall, from 1
     * @param count 1 to 120
     */
    public record WindowGroup(WindowKind kind, int floor, int count) {
        public WindowGroup {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * A register of the department's own records.
     *
     * @param indexes by name: which field of the documents, and whether its value is unique
     */
    public record Register(Map<String, Index> indexes) {
        public Register {
            indexes = Map.copyOf(indexes);
        }
    }

    /**
     * @param field JSON pointer into the document
     * @param unique whether two entries may not share a value; kept by a database constraint
     */
    public record Index(String field, boolean unique) {
        public Index {
            Objects.requireNonNull(field, "field");
        }
    }
}
