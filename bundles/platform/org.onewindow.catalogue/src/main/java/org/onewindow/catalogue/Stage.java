package org.onewindow.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.internal.content.Reading;
import org.onewindow.catalogue.internal.read.JarFiles;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where a department's started bundle is made ready before anybody can see it, and from where it is put on the shelf.
 * Several bundles of one department may stand here at once; at most one of them is published, others may be finishing. A
 * bundle leaves by itself when it stops; when it was published, its department is expected back for 15 seconds.
 * Thread-safe.
 */
@ProviderType
public interface Stage {
    /**
     * What became of a started department bundle: completes when it is STAGED, PUBLISHED, FINISHING or REFUSED, and with an {@link
     * IllegalStateException} when it stops before that. A bundle that waits for its code does not complete, nor does one
     * that is not started yet.
     *
     * @param bundle the bundle's number in the framework
     */
    CompletableFuture<Publication> settled(long bundle);

    /**
     * The content of a staged, published or finishing bundle.
     *
     * @throws IllegalStateException when the bundle is none of these
     */
    Content content(long bundle);

    /**
     * From now on new cases and calls into the department go to this bundle; the one before is FINISHING, and calls that
     * are running in it go on. One step: whoever looks sees one or the other, and no case is without code in between.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code release-refused} with faults when the bundle is
     *     not settled, or brings a matter, an organ or windows that another department has, naming both
     */
    void publish(long bundle);

    /**
     * From now on this bundle only carries on open cases of its major number that are not newer than it and that the
     * published one cannot carry on; when several could, the newest does. Nothing happens when it does so already.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code release-refused} when the bundle is not settled
     */
    void finish(long bundle);

    /**
     * From now on nothing goes to this bundle: one that was published or finishing is STAGED again. Its open cases keep
     * their definitions. Nothing happens when it is neither.
     */
    void unpublish(long bundle);

    /** A department whose published bundle has stopped is not expected back any more: its matters are gone at once. */
    void forget(String department);

    /**
     * Says for which releases of a department no code will come: cases that were filed under them are told {@code
     * code-gone} unless some bundle here carries them on after all. Takes the place of what was said before.
     *
     * @param versions of the releases; empty when there is hope for all
     */
    void abandon(String department, Set<String> versions);

    /**
     * Tells a listener when the code of a started bundle keeps failing and is not asked for a while; again each time it
     * is tried and still fails. Told on the thread of the call that failed: a listener returns at once.
     */
    void onBreakdown(Consumer<Breakdown> listener);

    /** A listener is told no more. */
    void forget(Consumer<Breakdown> listener);

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
                    reading.content().map(read -> new Content(read.department(), read.definitions(), read.chains())),
                    reading.faults());
        }
    }

    /**
     * What a bundle brings.
     *
     * @param department as the bundle declares it
     * @param definitions by the matters' codes, in their order
     * @param chains by their codes, in their order
     */
    record Content(Department department, List<Definition> definitions, List<Chain> chains) {
        public Content {
            definitions = List.copyOf(definitions);
            chains = List.copyOf(chains);
        }
    }
}
