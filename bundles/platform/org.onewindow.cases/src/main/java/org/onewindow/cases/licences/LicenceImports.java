package org.onewindow.cases.licences;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Brings in the licences that were issued before there was a library (source-inventory row 9), from a file in CSV. For
 * administrators; one import at a time. Thread-safe.
 */
@ProviderType
public interface LicenceImports {
    /** The largest file, in bytes. */
    long LARGEST_FILE = 32L * 1024 * 1024;

    /**
     * Looks through a file and begins to import it on a thread of its own. A file that cannot be read as a whole is refused
     * before anything is entered; of one that can, each line is entered or refused. When the same file was begun for the
     * same organ and not brought to its end, that import goes on after its last row.
     *
     * @param by who asks for it
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code import-faulty} with every fault of the file as a
     *     whole; CONFLICT {@code import-running} while another one runs
     */
    Running start(Order order, String by);

    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code import-unknown} */
    Running find(String id);

    /**
     * Waits until an import no longer runs.
     *
     * @param atMost how long
     * @return how far it is then
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code import-unknown}
     */
    Running await(String id, Duration atMost) throws InterruptedException;

    /**
     * Imports, those begun last first.
     *
     * @param before only smaller ids; null for the first page
     * @param limit 1 to 201
     */
    List<Running> list(String before, int limit);

    /** Where the report of an import lies: a file of the centre's home that only its owner can read. */
    Path report(String id);

    /**
     * Writes the report of an import as far as it is: CSV in UTF-8 with the columns {@code line, entered, column, code,
     * message, message_en}, a line for each thing that was found; no personal data.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code import-unknown}; NOT_FOUND {@code
     *     report-missing} when somebody has deleted the file
     */
    void writeReport(String id, OutputStream to) throws IOException;

    /**
     * What is to be imported.
     *
     * @param file on this machine
     * @param temporary whether the file is deleted when the import no longer runs, or was refused
     * @param organ the organ of lines that name none; null when each has to name one
     * @param trial whether to check everything and enter nothing
     */
    record Order(Path file, boolean temporary, String organ, boolean trial) {}

    /** An import and whether it runs. */
    record Running(LicenceImport progress, State state) {}

    /** What becomes of an import. */
    enum State {
        RUNNING,
        /** It stopped before its end, by a failure or with the process; the same file goes on. */
        INTERRUPTED,
        DONE
    }
}
