package org.onewindow.rest.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.Balance;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.Relief;
import org.onewindow.cases.fees.Repayment;

/** Remembers what was wished with bills. */
final class FakeBills implements Bills {
    final List<Object> asked = new ArrayList<>();

    @Override
    public Answer<Progress> settle(String number, Payment payment, long version, String idempotencyKey, Person by) {
        return asked(number, payment, version);
    }

    @Override
    public Answer<Progress> exempt(String number, Relief relief, long version, String idempotencyKey, Person by) {
        return asked(number, relief, version);
    }

    @Override
    public Answer<Progress> refund(String number, Repayment repayment, long version, String idempotencyKey, Person by) {
        return asked(number, repayment, version);
    }

    @Override
    public Balance balance(String number, String receiptCode) {
        return number.equals(Samples.BILLED) ? Balance.of(Samples.billed()) : Balance.NOTHING;
    }

    private Answer<Progress> asked(String number, Object wish, long version) {
        asked.add(wish);
        return new Answer<>(Progress.of(Samples.file(number, State.ACCEPTED, version + 1)), version + 1);
    }
}
