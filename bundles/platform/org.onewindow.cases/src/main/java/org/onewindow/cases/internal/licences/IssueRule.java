package org.onewindow.cases.internal.licences;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.identity.CreditCode;
import org.onewindow.api.identity.ResidentId;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.Order;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.StepRule;
import org.onewindow.cases.internal.licences.LicenceNumbers.Numbered;
import org.onewindow.cases.licences.IssuedLicence;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.licences.VerificationCode;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Certificate;
import org.onewindow.catalogue.Organ;

/**
 * A case of a matter that issues certificates is issued together with its entry in the library, or not at all
 * (source-inventory row 9).
 */
public final class IssueRule implements StepRule {
    /** What a result says of a licence without an end. */
    private static final String LONG_TERM = "LONG_TERM";

    private final WorkingCalendar calendar;
    private final Catalogue catalogue;
    private final LicenceRepository licences;
    private final LicenceNumbers numbers;
    private final SecureRandom random = new SecureRandom();

    public IssueRule(WorkingCalendar calendar, Catalogue catalogue, LicenceRepository licences) {
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.licences = licences;
        this.numbers = new LicenceNumbers(licences);
    }

    @Override
    public CaseFile taken(Situation before, Order order, CaseFile taken) {
        var certificate = before.matter().result().certificate();
        if (order.action() != Action.ISSUE || certificate == null) {
            return taken;
        }
        var today = before.moment().day();
        var said = Said.of(taken);
        var holder = holder(certificate, said, taken);
        var numbered = number(certificate, taken, today);
        var former = licences.find(certificate.type(), numbered.number());
        former.ifPresent(one -> requireSame(one, holder, taken));
        var issued = new IssuedLicence(
                SortedId.next(before.moment().at(), random),
                new Licence.Type(certificate.type(), certificate.name()),
                numbered.number(),
                numbered.serial(),
                holder,
                organ(before, taken),
                new Licence.Validity(today, today, until(today, certificate, taken)),
                VerificationCode.next(random),
                certificate.listed(),
                Face.of(certificate.shows(), before.definition().schema(), said),
                former.map(Licence::id).orElse(null));
        return taken.change().annex(IssuedLicence.ANNEX, issued).same();
    }

    @Override
    public void write(Situation before, Order order, CaseFile after, Transaction tx) {
        if (order.action() != Action.ISSUE) {
            return;
        }
        after.annex(IssuedLicence.ANNEX).ifPresent(issued -> {
            if (issued.replaces() != null) {
                var former = licences.find(issued.replaces()).orElseThrow();
                requireSame(former, issued.holder(), after);
                tx.replace(former.replacedBy(issued.id()));
            }
            tx.enter(licence(before, issued, after));
        });
    }

    private static Licence licence(Situation before, IssuedLicence issued, CaseFile after) {
        var carrier = after.carrier();
        return new Licence(
                issued.id(),
                issued.type(),
                issued.number(),
                issued.serial(),
                issued.holder(),
                new Licence.Issuer(carrier.organ(), issued.organ(), carrier.department()),
                Licence.Source.issued(
                        after.origin().matter(),
                        after.number(),
                        before.moment().at(),
                        before.by().name()),
                issued.validity(),
                null,
                null,
                null,
                after.result(),
                issued.face(),
                issued.verificationCode(),
                issued.listed(),
                Told.NOTHING,
                1);
    }

    private Numbered number(Certificate certificate, CaseFile taken, LocalDate today) {
        var from = certificate.numberFrom();
        if (from == null) {
            return numbers.next(certificate.type(), today.getYear());
        }
        var number = taken.result().getOrDefault(from, "").strip();
        if (number.isEmpty() || number.codePointCount(0, number.length()) > Licence.LONGEST_NUMBER) {
            throw Texts.problem(Kind.CONFLICT, "licence-number-missing", from, Licence.LONGEST_NUMBER);
        }
        return new Numbered(number, 0);
    }

    /**
     * A number stays when the same organ changes or renews what the same holder holds; it is nobody else's, and nothing comes
     * back that a decision has ended.
     */
    private static void requireSame(Licence former, Licence.Holder holder, CaseFile taken) {
        boolean ended = former.revocation() != null || former.cancellation() != null || former.replacedBy() != null;
        boolean same = former.issuer().organ().equals(taken.carrier().organ())
                && former.holder().idType() == holder.idType()
                && former.holder().idNumber().equals(holder.idNumber());
        if (ended || !same) {
            throw Texts.problem(Kind.CONFLICT, "licence-number-taken");
        }
    }

    /** The applicant, unless the definition says who else: a company is not there when it is applied for. */
    private static Licence.Holder holder(Certificate certificate, Said said, CaseFile taken) {
        var applicant = taken.content().applicant();
        var other = Optional.ofNullable(certificate.holder());
        var name = other.flatMap(holder -> said.textAt(holder.name())).orElse(null);
        var number = other.flatMap(holder -> said.textAt(holder.idNumber())).orElse(null);
        var phoneAt = other.map(Certificate.Holder::phone);
        var phone = phoneAt.isPresent() ? said.textAt(phoneAt.get()).orElse(null) : applicant.phone();
        if (name == null || number == null) {
            return new Licence.Holder(
                    applicant.kind(), applicant.name(), applicant.idType(), applicant.idNumber(), applicant.phone());
        }
        var idType = idType(certificate.holder(), number, said);
        var kind = idType == IdType.CREDIT_CODE ? PersonKind.LEGAL_PERSON : PersonKind.NATURAL_PERSON;
        return new Licence.Holder(kind, name, idType, number, phone);
    }

    /** What the case says, or else the number's shape: 18 digits of a resident have the shape of a credit code as well. */
    private static IdType idType(Certificate.Holder holder, String number, Said said) {
        var stated = Optional.ofNullable(holder.idType()).flatMap(said::textAt);
        if (stated.isPresent()) {
            return Stream.of(IdType.values())
                    .filter(type -> type.name().equals(stated.get()))
                    .findFirst()
                    .orElse(IdType.OTHER);
        }
        if (ResidentId.isValid(number)) {
            return IdType.RESIDENT_ID;
        }
        return CreditCode.isWellFormed(number) ? IdType.CREDIT_CODE : IdType.OTHER;
    }

    /** Of a case that was handed over, the organ that decides now. */
    private Text organ(Situation before, CaseFile taken) {
        var carrier = taken.carrier();
        var own = before.definition().organ();
        if (own.id().equals(carrier.organ())) {
            return own.name();
        }
        return catalogue.department(carrier.department()).stream()
                .flatMap(department -> department.organs().stream())
                .filter(organ -> organ.id().equals(carrier.organ()))
                .map(Organ::name)
                .findFirst()
                .orElseGet(() -> Text.same(carrier.organ()));
    }

    /** Its last day: what the result says, or the end of the period that the definition gives; null for no end. */
    private LocalDate until(LocalDate from, Certificate certificate, CaseFile taken) {
        if (certificate.untilFrom() != null) {
            return said(certificate.untilFrom(), from, taken);
        }
        return Optional.ofNullable(certificate.validity())
                .map(period -> end(from, period))
                .map(until -> until.isBefore(from) ? from : until)
                .orElse(null);
    }

    private static LocalDate said(String field, LocalDate from, CaseFile taken) {
        var text = taken.result().getOrDefault(field, "").strip();
        if (text.equals(LONG_TERM)) {
            return null;
        }
        return day(text)
                .filter(until -> !until.isBefore(from))
                .orElseThrow(() -> Texts.problem(Kind.CONFLICT, "licence-end-malformed", field, text));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The last day of a period whose first day counts, as certificates tell it. */
    private LocalDate end(LocalDate from, Period period) {
        return switch (period.unit()) {
            case MONTH -> from.plusMonths(period.length()).minusDays(1);
            case CALENDAR_DAY -> from.plusDays(period.length() - 1L);
            case WORKING_DAY -> calendar.due(from, period).date();
        };
    }
}
