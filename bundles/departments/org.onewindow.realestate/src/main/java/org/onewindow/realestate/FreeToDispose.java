package org.onewindow.realestate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Nothing in the register stops a disposal. Under a seizure nothing is registered (城市房地产管理法 art. 38, 民法典 art.
 * 399(5)). An objection stops it until the parties pledge in writing to know of it and to bear the risk (细则 art. 84). A
 * priority notice in favour of somebody else stops it without that person's written consent (民法典 art. 221, 细则 art. 85).
 */
@Component
@RuleName("free-to-dispose")
public final class FreeToDispose implements CaseRule {
    private static final String RISK_PLEDGE = "risk-pledge";
    private static final String NOTICE_CONSENT = "notice-holder-consent";

    private final Encumbrances encumbrances;

    @Activate
    public FreeToDispose(@Reference Registers registers, @Reference WorkingCalendar calendar) {
        this.encumbrances = new Encumbrances(registers, calendar);
    }

    @Override
    public List<Finding> check(Submission submission) {
        String unit = submission.form().text("/unitNumber").orElse("");
        return encumbrances.inForce(unit, submission.receivedOn()).stream()
                .flatMap(one -> against(one, submission).stream())
                .toList();
    }

    private static Optional<Finding> against(Encumbrance one, Submission submission) {
        String pointer = submission.form().pointer("/unitNumber");
        Set<String> brought = submission.materials();
        return switch (one.kind()) {
            case MORTGAGE -> Optional.empty();
            case SEIZURE ->
                Optional.of(Finding.fault(
                        pointer,
                        "unit-seized",
                        one.registeredOn().map(String::valueOf).orElse("")));
            case OBJECTION ->
                brought.contains(RISK_PLEDGE)
                        ? Optional.empty()
                        : Optional.of(Finding.fault(pointer, "objection-in-force", one.number()));
            case PRIORITY_NOTICE ->
                brought.contains(NOTICE_CONSENT) || isTheirs(one, Parties.of(submission.form()))
                        ? Optional.empty()
                        : Optional.of(Finding.fault(pointer, "priority-notice-in-force", one.number()));
        };
    }

    /** Its beneficiaries apply too; or it is the lender's, and the borrower now gets the house that it waits for. */
    private static boolean isTheirs(Encumbrance notice, Parties parties) {
        boolean borrowersHouse = notice.document()
                        .text("/noticeKind")
                        .filter("PRESALE_MORTGAGE"::equals)
                        .isPresent()
                && Parties.ids(parties.acquirers())
                        .containsAll(Parties.ids(notice.document().items("/obligors")));
        return borrowersHouse || parties.allIds().containsAll(Parties.ids(notice.holders()));
    }
}
