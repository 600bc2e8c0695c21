package org.onewindow.commerce;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** Who sells nothing but pre-packaged food needs no licence: a filing is enough (食品安全法 art. 35). */
@Component
@RuleName("food-items")
public final class FoodItems implements CaseRule {
    private static final String PRE_PACKAGED = "PRE_PACKAGED_SALE";

    @Override
    public List<Finding> check(Submission submission) {
        List<Form> items = submission.form().items("/items");
        boolean onlyPrePackaged = !items.isEmpty()
                && items.stream()
                        .allMatch(item ->
                                item.text("").filter(PRE_PACKAGED::equals).isPresent());
        return onlyPrePackaged
                ? List.of(Finding.warning(submission.form().pointer("/items"), "food-filing-suffices"))
                : List.of();
    }
}
