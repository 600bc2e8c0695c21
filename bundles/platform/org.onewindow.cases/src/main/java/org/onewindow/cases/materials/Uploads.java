package org.onewindow.cases.materials;

import java.io.InputStream;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.osgi.annotation.versioning.ProviderType;

/** The files of cases: handed in, listed, opened, withdrawn (电子材料的提交、查阅与撤回). Thread-safe. */
@ProviderType
public interface Uploads {
    /**
     * Hands in a file for a material, until the decision. INTAKE for the case's department is needed. What is
     * acknowledged is on the disk; it can be opened when a scanner has found it clean.
     *
     * @param content read to its end, at most the configured size
     * @param version the version of the case that the person has seen
     * @param key the Idempotency-Key, as with {@link org.onewindow.cases.CaseDesk#file}
     * @throws org.onewindow.api.problem.ProblemException as {@link org.onewindow.cases.CaseDesk#act}; TOO_LARGE {@code
     *     file-too-large} or {@code case-files-too-large}; CONFLICT {@code too-many-files} or {@code file-there-already};
     *     INVALID {@code upload-faulty} with every fault
     */
    Answer<Handed> handIn(
            String caseNumber, NewUpload upload, InputStream content, long version, String key, Person by);

    /**
     * Takes a file over that the same person handed in for the same material of an earlier case of the same department, so
     * that it is not asked for again (国务院令716号 art. 7). INTAKE for both cases' department is needed.
     *
     * @throws org.onewindow.api.problem.ProblemException as {@link #handIn}; NOT_FOUND {@code upload-unknown}; CONFLICT
     *     {@code upload-withdrawn} or {@code upload-infected}
     */
    Answer<Handed> reuse(String caseNumber, Reuse reuse, long version, String key, Person by);

    /** All that were handed in with a case the person may see, the withdrawn ones included. */
    Listing list(String caseNumber, Person by);

    /**
     * The content of a file of a case the person may see; to be closed by the caller.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code upload-unknown}; CONFLICT {@code
     *     upload-withdrawn}, {@code upload-infected}, or {@code upload-unscanned} when nobody scans and the centre does
     *     not let anybody open what was not scanned; UNAVAILABLE {@code upload-in-quarantine} while the scanner has not
     *     answered
     */
    Opened open(String caseNumber, int upload, Person by);

    /**
     * Takes a wrong file out of a case that has not been accepted; its content is deleted later when no other case needs
     * it. INTAKE for the case's department is needed.
     *
     * @throws org.onewindow.api.problem.ProblemException as {@link #handIn}; NOT_FOUND {@code upload-unknown}; CONFLICT
     *     {@code upload-withdrawn}
     */
    Answer<Handed> withdraw(String caseNumber, int upload, String reason, long version, String key, Person by);

    /** How the scanning goes. */
    Scanning scanning();

    /**
     * A file to be handed in.
     *
     * @param material the material's code
     * @param name the file's name; its ending fits its content
     * @param mediaType as the sender has it; {@code application/octet-stream} says nothing
     */
    record NewUpload(String material, String name, String mediaType) {
        /** Without the file's name. */
        @Override
        public String toString() {
            return "NewUpload[" + material + ", " + mediaType + "]";
        }
    }

    /**
     * A file of an earlier case.
     *
     * @param material the material's code, the same in both cases
     */
    record Reuse(String material, String fromCase, int upload) {}

    /**
     * What is acknowledged of a file, without personal data.
     *
     * @param upload its number within the case
     */
    record Handed(String caseNumber, int upload, String material, FileType type, long size, String sha256) {}

    /**
     * The files of a case.
     *
     * @param missing the materials that were handed in electronically, and of which there is no file
     */
    record Listing(List<Listed> items, List<String> missing) {
        public Listing {
            items = List.copyOf(items);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A file as it stands.
     *
     * @param scan null when it was withdrawn
     * @param readable whether it may be opened now
     */
    record Listed(Upload upload, Scan scan, boolean readable) {}

    /** A file that may be read. */
    record Opened(Upload upload, InputStream content) {}

    /**
     * How the scanning goes.
     *
     * @param scanner the name of the one that is asked; {@code none} when nobody is
     * @param there whether it is there at the moment
     * @param waiting how many files nobody has scanned
     */
    record Scanning(String scanner, boolean there, long waiting) {
        /** Whether nobody scans. */
        public boolean isNobody() {
            return scanner.equals("none");
        }
    }
}
