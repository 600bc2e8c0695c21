package org.onewindow.catalogue;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the centre offers at this moment, with what it has itself set over its departments' definitions. A department whose
 * bundle stopped by itself a moment ago, as in an update in place, is still told of for some seconds; its code answers
 * {@code department-away}. Thread-safe; answers from memory.
 */
@ProviderType
public interface Catalogue {
    /** The manifest header by which a bundle says that it is a department; its value is the department's id. */
    String DEPARTMENT_HEADER = "OneWindow-Department";

    /** The departments that are published, by id. */
    List<Department> departments();

    Optional<Department> department(String id);

    /** The published matters, by code. */
    List<Definition> matters();

    /**
     * The published definition of a matter with the centre's settings of today, frozen under the hash of both; empty when
     * no department in the hall brings it now.
     */
    Optional<Definition> matter(String code);

    /** What a new case of a matter is filed under; empty when no department in the hall brings the matter now. */
    Optional<Edition> edition(String code);

    /** The published chains, by code. */
    List<Chain> chains();

    /** A published chain; empty when no department in the hall brings it now. */
    Optional<Chain> chain(String code);

    /**
     * A chain something was filed under, whether or not its department is still there.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND when no chain was ever frozen here under this hash
     */
    Chain frozenChain(String hash);

    /**
     * A definition some case was filed under, whether or not its department is still there.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND when it was never frozen here
     */
    Definition frozen(String hash);

    /** What became of every department bundle in the framework, published or refused, by id. */
    List<Publication> publications();
}
