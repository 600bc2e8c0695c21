package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.department.Applicant;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.outbox.Recipient;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.WindowKind;
import org.onewindow.chains.ChainPayment;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepState;
import org.onewindow.departments.Plan;
import org.onewindow.departments.Release;
import org.onewindow.hall.Presence;

class WordingTest {
    private final Wording english = new Wording(Locale.ENGLISH);
    private final Wording chinese = new Wording(Locale.forLanguageTag("zh-CN"));

    static Stream<Enum<?>> everythingThatIsShown() {
        return Stream.<Class<? extends Enum<?>>>of(
                        State.class,
                        Publication.Status.class,
                        Matter.MatterKind.class,
                        Matter.Level.class,
                        Matter.PowerSource.class,
                        Matter.Handling.class,
                        Matter.ClockStart.class,
                        Matter.PledgeExclusion.class,
                        Matter.JointEvent.class,
                        Matter.Channel.class,
                        Material.Origin.class,
                        Material.MaterialForm.class,
                        Matter.ResultKind.class,
                        WindowKind.class,
                        Organ.Kind.class,
                        Applicant.PersonKind.class,
                        Applicant.IdType.class,
                        Release.State.class,
                        Plan.Step.class,
                        Plan.Change.Kind.class,
                        Presence.Kind.class,
                        Queued.State.class,
                        Message.Kind.class,
                        ChainState.class,
                        StepState.class,
                        ChainPayment.ShareState.class,
                        PaymentMethod.class,
                        Recipient.Type.class,
                        DayOfWeek.class)
                .flatMap(type -> Stream.<Enum<?>>of(type.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("everythingThatIsShown")
    void everyConstantHasANameForPeople(Enum<?> constant) {
        assertFalse(chinese.show(constant).isBlank());
    }

    @Test
    void twoKindsOfStatesWithTheSameNameAreToldApart() {
        assertEquals("已撤回", chinese.show(State.WITHDRAWN));
        assertEquals("已撤出", chinese.show(Release.State.WITHDRAWN));
    }

    @Test
    void nothingIsADash() {
        assertEquals("-", english.show(null));
        assertEquals("-", english.show(List.of()));
    }

    @Test
    void periodsAreSpoken() {
        assertEquals("on the spot", english.show(new Period(0, PeriodUnit.MONTH)));
        assertEquals("5个工作日", chinese.show(Period.workingDays(5)));
        assertEquals("2 month(s)", english.show(new Period(2, PeriodUnit.MONTH)));
    }

    @Test
    void aPlainValueStaysOnItsLine() {
        assertEquals("a b c", english.plain("a\tb\r\nc"));
    }

    @Test
    void theConsoleSpeaksChineseWhereTheMachineDoesAndElseEnglish() {
        assertEquals(Locale.forLanguageTag("zh-CN"), Language.of(Locale.TAIWAN));
        assertEquals(Locale.ENGLISH, Language.of(Locale.FRENCH));
    }
}
