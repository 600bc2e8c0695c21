package org.onewindow.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * What must have come before what: a table. An earlier paper is of an earlier day than the application that rests on it
 * (城乡规划法 art. 38; 建筑法 art. 8); construction begins after its permit (建筑法 art. 7); joint acceptance follows the
 * developer's own (建设工程质量管理条例 art. 16, 49). The same day is in order.
 */
@Component
@RuleName("dates-in-order")
public final class DatesInOrder implements CaseRule {
    private static final String RECEIPT = "";

    private static final List<Order> ORDERS = List.of(
            Order.fault("/plannedStart", "/plannedEnd", "end-before-start"),
            Order.fault("/filedElsewhere/registeredOn", RECEIPT, "registered-after-receipt"),
            Order.fault("/contract/signedOn", RECEIPT, "signed-after-receipt"),
            Order.fault("/allocation/decidedOn", RECEIPT, "allocated-after-receipt"),
            Order.fault("/landUsePermit/issuedOn", RECEIPT, "issued-after-receipt"),
            Order.fault("/worksPermit/issuedOn", RECEIPT, "issued-after-receipt"),
            Order.fault("/constructionPermit/issuedOn", RECEIPT, "issued-after-receipt"),
            Order.warning("/constructionPermit/issuedOn", "/actualStart", "started-before-permit"),
            Order.fault("/actualStart", "/completedOn", "completed-before-start"),
            Order.fault("/completedOn", "/acceptedOn", "accepted-before-completion"),
            Order.fault("/acceptedOn", RECEIPT, "accepted-after-receipt"));

    private record Order(String earlier, String later, String code, boolean overridable) {
        static Order fault(String earlier, String later, String code) {
            return new Order(earlier, later, code, false);
        }

        static Order warning(String earlier, String later, String code) {
            return new Order(earlier, later, code, true);
        }

        Optional<Finding> check(Submission submission) {
            Form form = submission.form();
            Optional<LocalDate> end = later.equals(RECEIPT) ? Optional.of(submission.receivedOn()) : form.date(later);
            String shown = form.pointer(later.equals(RECEIPT) ? earlier : later);
            return form.date(earlier)
                    .filter(start -> end.filter(start::isAfter).isPresent())
                    .map(start -> new Finding(shown, code, overridable, List.of()));
        }
    }

    @Override
    public List<Finding> check(Submission submission) {
        return ORDERS.stream()
                .flatMap(order -> order.check(submission).stream())
                .toList();
    }
}
