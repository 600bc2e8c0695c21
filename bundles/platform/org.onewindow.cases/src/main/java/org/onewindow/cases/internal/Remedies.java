package org.onewindow.cases.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.catalogue.Catalogue;

/**
 * What an applicant who is refused can do about it, as it is told with the refusal (行政许可法 art. 38, from memory: rules.md).
 *
 * @param reviewBody who reviews the refusal on application (复议机关)
 * @param court where a lawsuit is brought
 */
record Remedies(Text reviewBody, Text court) {
    private static final Set<Action> REFUSALS = EnumSet.of(Action.REJECT, Action.DENY, Action.RETURN);

    /**
     * What is told with an action, as the department that carries the case has it now.
     *
     * @return empty when the action refuses nothing, or when that department is gone
     */
    static Optional<Remedies> against(Action action, CaseFile file, Catalogue catalogue) {
        if (!REFUSALS.contains(action)) {
            return Optional.empty();
        }
        return catalogue
                .department(file.carrier().department())
                .map(department -> new Remedies(
                        department.contact().reviewBody(), department.contact().court()));
    }
}
