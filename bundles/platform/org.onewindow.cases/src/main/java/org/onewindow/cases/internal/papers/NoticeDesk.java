package org.onewindow.cases.internal.papers;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Answer;
import org.onewindow.cases.WindowDuty;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.intake.Replies;
import org.onewindow.cases.intake.Request;
import org.onewindow.cases.internal.Texts;
import org.onewindow.cases.internal.licences.SortedId;
import org.onewindow.cases.papers.NoticeHandover;
import org.onewindow.cases.papers.NoticeLog;
import org.onewindow.cases.papers.NoticeRepository;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Matter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes down which notices were handed over. */
@Component
public final class NoticeDesk implements NoticeLog {
    private static final long VERSION = 1;

    private final Clock clock;
    private final Catalogue catalogue;
    private final NoticeRepository notices;
    private final WindowDuty windows;
    private final Replies replies;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public NoticeDesk(
            @Reference Clock clock,
            @Reference Catalogue catalogue,
            @Reference NoticeRepository notices,
            @Reference WindowDuty windows) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.notices = notices;
        this.windows = windows;
        this.replies = new Replies(notices::reply);
    }

    @Override
    public NoticeHandover handOver(Handing handing, String idempotencyKey, Person by) {
        var request = Request.of(by, idempotencyKey, "hand-over-notice", handing);
        return replies.once(request, NoticeHandover.class, () -> {
                    var definition = catalogue
                            .matter(handing.matter())
                            .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "matter-unknown", handing.matter()));
                    var matter = definition.matter();
                    by.require(Role.INTAKE, matter.department());
                    requireWindow(handing.window(), matter);
                    var at = Moment.of(clock).at();
                    var handover = new NoticeHandover(
                            SortedId.next(at, random),
                            at,
                            by.name(),
                            matter.department(),
                            matter.code(),
                            definition.hash(),
                            handing.window());
                    notices.add(handover, request.reply(handover, VERSION));
                    return new Answer<>(handover, VERSION);
                })
                .value();
    }

    private void requireWindow(String window, Matter matter) {
        if (window == null) {
            return;
        }
        windows.objection(window, matter).ifPresent(fault -> {
            throw Texts.invalid("notice-faulty", List.of(fault));
        });
    }

    @Override
    public List<NoticeHandover> list(String matter, String account, String before, int limit, Person by) {
        by.require(Role.SUPERVISE, Grant.EVERYWHERE);
        return notices.list(matter, account, before, limit);
    }
}
