package org.onewindow.rest.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.materials.Deliveries;
import org.onewindow.cases.materials.DeliveryMode;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.cases.materials.ResultDelivery;
import org.onewindow.cases.materials.ResultDelivery.Received;
import org.onewindow.cases.materials.ResultDelivery.Returned;
import org.onewindow.cases.materials.ResultDelivery.Sending;

/** One result that was sent twice, and what was wished for it. */
final class FakeDeliveries implements Deliveries {
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");
    private static final DeliveryWish WISH = new DeliveryWish(DeliveryMode.POST, "张三", "13800000000", "测试路1号");

    final List<Object> asked = new ArrayList<>();

    @Override
    public Report read(String number, Person by) {
        var sent = ResultDelivery.wished(WISH)
                .sent(new Sending(AT, "issuer", "中国邮政", "EX000000000CN", WISH, null))
                .cameBack(new Returned(AT, "issuer", "查无此人"))
                .sent(new Sending(AT, "issuer", "中国邮政", "EX000000001CN", WISH, null));
        return new Report(sent, LocalDate.of(2026, 3, 16));
    }

    @Override
    public Report read(String number, String receiptCode) {
        if (!receiptCode.equals("RECEIPT1")) {
            throw new ProblemException(Kind.NOT_FOUND, "case-unknown", Text.same("unknown"));
        }
        return read(number, (Person) null);
    }

    @Override
    public Answer<Progress> arrange(String number, DeliveryWish wish, long version, String key, Person by) {
        return answer(number, version, wish.address());
    }

    @Override
    public Answer<Progress> dispatch(String number, Dispatch dispatch, long version, String key, Person by) {
        return answer(number, version, dispatch);
    }

    @Override
    public Answer<Progress> cameBack(String number, String reason, long version, String key, Person by) {
        return answer(number, version, reason);
    }

    @Override
    public Answer<Progress> deliver(String number, Delivered delivered, long version, String key, Person by) {
        return answer(number, version, delivered.to() + " " + delivered.on() + " " + delivered.signed());
    }

    @Override
    public Report open(String number, String receiptCode) {
        var report = read(number, receiptCode);
        asked.add("opened");
        var opened = new Received(DeliveryMode.ELECTRONIC, LocalDate.of(2026, 3, 2), AT, "applicant", null, null, null);
        return new Report(report.delivery().delivered(opened), null);
    }

    private Answer<Progress> answer(String number, long version, Object what) {
        asked.add(what);
        return new Answer<>(Progress.of(Samples.file(number, State.ISSUED, version + 1)), version + 1);
    }
}
