package org.onewindow.rest.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.cases.papers.NoticeHandover;
import org.onewindow.cases.papers.NoticeLog;

/** Two notices that were handed over, and what was asked of them. */
final class FakeNotices implements NoticeLog {
    final List<Object> asked = new ArrayList<>();

    @Override
    public NoticeHandover handOver(Handing handing, String idempotencyKey, Person by) {
        by.require(Role.INTAKE, "commerce");
        asked.add(handing);
        return handover("01KM", handing.window());
    }

    @Override
    public List<NoticeHandover> list(String matter, String account, String before, int limit, Person by) {
        by.require(Role.SUPERVISE, Grant.EVERYWHERE);
        asked.add(matter + " " + account + " " + before + " " + limit);
        return List.of(handover("01KN", null), handover("01KM", "A01"));
    }

    private static NoticeHandover handover(String id, String window) {
        return new NoticeHandover(
                id,
                Instant.parse("2026-03-02T01:30:00Z"),
                "clerk",
                "commerce",
                "seal-filing",
                "0123456789abcdef",
                window);
    }
}
