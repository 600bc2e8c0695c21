package org.onewindow.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarFile;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.internal.content.Reading;
import org.onewindow.catalogue.internal.read.JarFiles;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where a department's started bundle is made ready before anybody can see it, and from where it is put on the shelf. Two
 * bundles of one department may stand here at once; at most one of them is published. A bundle leaves by itself when it
 * stops. Thread-safe.
 */
@ProviderType
public interface Stage {
    /**
     * What became of a started department bundle: completes when it is STAGED, PUBLISHED or REFUSED, and with an {@link
     * IllegalStateException} when it stops before that. A bundle that waits for its code does not complete, nor does one
     * that is not started yet.
     *
     * @param bundle the bundle's number in the framework
     */
    CompletableFuture<Publication> settled(long bundle);

    /**
     * The content of a staged or published bundle.
     *
     * @throws IllegalStateException when the bundle is neither
     */
    Content content(long bundle);

    /**
     * From now on new cases and calls into the department go to this bundle; the one before is STAGED again, and calls
     * that are running in it go on. One step: whoever looks sees one or the other.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code release-refused} with faults when the bundle is
     *     not staged, or brings a matter, an organ or windows that another department has, naming both
     */
    void publish(long bundle);

    /** Takes a department's bundle off the shelf; its open cases keep their definitions. Nothing happens when it is not on. */
    void unpublish(long bundle);

    /**
     * What came of reading a jar: all of its content or all of its faults.
     *
     * @param content present exactly when there are no faults
     * @param faults each with file and line
     */
    record Draft(Optional<Content> content, List<Fault> faults) {
        public Draft {
            faults = List.copyOf(faults);
        }

        /**
         * Reads and lints the definitions of a jar that is not installed. Nothing is kept, none of its code is run, and no
         * centre is needed.
         *
         * @param department the id in its manifest
         * @param version the version in its manifest
         */
        public static Draft of(JarFile jar, String department, String version) {
            var reading = Reading.of(new JarFiles(jar), department, version);
            return new Draft(
                    reading.content().map(read -> new Content(read.department(), read.definitions())),
                    reading.faults());
        }
    }

    /**
     * What a bundle brings.
     *
     * @param department as the bundle declares it
     * @param definitions by the matters' codes, in their order
     */
    record Content(Department department, List<Definition> definitions) {
        public Content {
            definitions = List.copyOf(definitions);
        }
    }
}
