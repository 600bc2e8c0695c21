package org.onewindow.store.internal.outbox;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.onewindow.cases.timers.Timer;
import org.onewindow.store.internal.Instants;

/** A row of OW_TIMER. */
@Entity
@Table(name = "OW_TIMER")
public class TimerEntity {
    @Id
    @Column(name = "timer_key")
    private String key;

    @Column(name = "case_number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Timer.Kind kind;

    @Column(name = "about_day")
    private LocalDate day;

    @Column(name = "due_ns")
    private long due;

    /** 0 before it has fired. */
    @Column(name = "fired_ns")
    private long fired;

    protected TimerEntity() {}

    TimerEntity(Timer timer) {
        key = timer.key();
        number = timer.caseNumber();
        kind = timer.kind();
        day = timer.day();
        due = Instants.nanos(timer.dueAt());
    }

    Timer timer() {
        return new Timer(number, kind, day, Instants.of(due), fired == 0 ? null : Instants.of(fired));
    }
}
