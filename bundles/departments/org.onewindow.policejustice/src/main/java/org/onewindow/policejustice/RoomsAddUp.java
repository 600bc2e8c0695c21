package org.onewindow.policejustice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** The rooms and beds that a licence is for are those of the floors surveyed (旅馆业治安管理办法 art. 4). */
@Component
@RuleName("rooms-add-up")
public final class RoomsAddUp implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return Stream.of(compare(form, "/rooms", "rooms-differ"), compare(form, "/beds", "beds-differ"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> compare(Form form, String field, String finding) {
        int sum = form.items("/floors").stream()
                .flatMap(floor -> floor.number(field).stream())
                .mapToInt(Number::intValue)
                .sum();
        return form.number(field)
                .map(Number::intValue)
                .filter(total -> total != sum)
                .map(total -> Finding.fault(form.pointer(field), finding, sum, total));
    }
}
