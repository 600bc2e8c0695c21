package org.onewindow.api.department;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A check that data cannot say: across several fields, or against a register. Registered as a Declarative Services
 * component with {@link RuleName}; a matter names its rules in its definition. Called by several threads at once, for at
 * most two seconds, never inside a database transaction, and once with the matter's specimen when the definition is
 * linted: then every register is empty.
 */
@ConsumerType
public interface CaseRule {
    /** Everything that is wrong, all at once; empty when nothing is. */
    List<Finding> check(Submission submission);
}
