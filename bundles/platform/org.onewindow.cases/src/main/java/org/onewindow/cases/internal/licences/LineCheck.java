package org.onewindow.cases.internal.licences;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.identity.CreditCode;
import org.onewindow.api.identity.ResidentId;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Text;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.PlainText;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.licences.VerificationCode;

/** Makes licences of rows, and says everything that is wrong with a row. Used by one thread. */
final class LineCheck {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_FIELD = 1000;
    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

    private final Heading heading;
    private final Issuers issuers;
    private final String organ;
    private final String importId;
    private final String by;
    private final RandomGenerator random;

    /**
     * @param organ of rows that name none; null when each has to name one
     * @param by who asked for the import
     */
    LineCheck(Heading heading, Issuers issuers, String organ, String importId, String by, RandomGenerator random) {
        this.heading = heading;
        this.issuers = issuers;
        this.organ = organ;
        this.importId = importId;
        this.by = by;
        this.random = random;
    }

    /**
     * What came of a row.
     *
     * @param licence null when it is refused
     */
    record Checked(Row row, Licence licence, List<Finding> findings) {
        /** The same row, refused. */
        Checked refused(Finding finding) {
            return new Checked(row, null, List.of(finding));
        }
    }

    Checked check(Row row, Moment moment) {
        if (row.cells().size() != heading.width()) {
            return new Checked(
                    row,
                    null,
                    List.of(Finding.refusal(
                            row, "", "cells-wrong", heading.width(), row.cells().size())));
        }
        return new Line(row, moment).check();
    }

    /** One row while it is looked at. */
    private final class Line {
        private final Row row;
        private final Moment moment;
        private final List<Finding> findings = new ArrayList<>();

        Line(Row row, Moment moment) {
            this.row = row;
            this.moment = moment;
        }

        Checked check() {
            var type = type();
            var number = text(Column.NUMBER, Licence.LONGEST_NUMBER, true);
            var holder = holder();
            var issuer = issuer();
            var validity = validity();
            var fields = fields();
            boolean listed = listed(type);
            if (findings.stream().anyMatch(Finding::refuses)) {
                return new Checked(row, null, findings);
            }
            var until = validity.until();
            // Of what ended before it came here nobody needs to be told.
            var told = until != null && until.isBefore(moment.day()) ? Told.HAS_ENDED : Told.NOTHING;
            var licence = new Licence(
                    SortedId.next(moment.at(), random),
                    type,
                    number,
                    0,
                    holder,
                    issuer,
                    Licence.Source.imported(importId, moment.at(), by),
                    validity,
                    null,
                    null,
                    null,
                    fields,
                    List.of(),
                    VerificationCode.next(random),
                    listed,
                    told,
                    1);
            return new Checked(row, licence, findings);
        }

        private Licence.Type type() {
            var code = row.cell(heading, Column.TYPE);
            if (!Licence.Type.isCode(code)) {
                refuse(Column.TYPE, code.isEmpty() ? "cell-missing" : "type-malformed");
                return null;
            }
            var zh = text(Column.TYPE_NAME, LONGEST_NAME, false);
            var en = text(Column.TYPE_NAME_EN, LONGEST_NAME, false);
            if (!zh.isEmpty()) {
                return new Licence.Type(code, new Text(zh, en.isEmpty() ? zh : en));
            }
            var known = issuers.typeName(code);
            if (known.isEmpty()) {
                refuse(Column.TYPE_NAME, "type-name-missing");
            }
            return known.map(name -> new Licence.Type(code, name)).orElse(null);
        }

        private Licence.Holder holder() {
            var kind = choice(Column.HOLDER_KIND, PersonKind.class);
            var name = text(Column.HOLDER_NAME, LONGEST_NAME, true);
            var idType = choice(Column.ID_TYPE, IdType.class);
            var idNumber = text(Column.ID_NUMBER, Licence.LONGEST_NUMBER, true);
            if (idType != null && !idNumber.isEmpty()) {
                idNumber = idNumber(idType, idNumber);
            }
            var phone = text(Column.PHONE, LONGEST_PHONE, false);
            return kind == null || idType == null
                    ? null
                    : new Licence.Holder(kind, name, idType, idNumber, phone.isEmpty() ? null : phone);
        }

        private String idNumber(IdType type, String written) {
            var number = type == IdType.RESIDENT_ID || type == IdType.CREDIT_CODE
                    ? written.toUpperCase(Locale.ROOT)
                    : written;
            if (type == IdType.RESIDENT_ID && !ResidentId.isValid(number)) {
                refuse(Column.ID_NUMBER, "resident-id-wrong");
            }
            if (type == IdType.CREDIT_CODE && !CreditCode.isWellFormed(number)) {
                refuse(Column.ID_NUMBER, "credit-code-malformed");
            } else if (type == IdType.CREDIT_CODE && !CreditCode.hasValidCheck(number)) {
                // Early real codes fail it (rules.md, Codes).
                findings.add(Finding.warning(row, Column.ID_NUMBER.code(), "credit-code-check"));
            }
            return number;
        }

        private Licence.Issuer issuer() {
            var named = text(Column.ORGAN, LONGEST_NAME, organ == null);
            var issuer = issuers.find(named.isEmpty() && organ != null ? organ : named);
            if (issuer.isEmpty() && !named.isEmpty()) {
                refuse(Column.ORGAN, "organ-unknown");
            }
            return issuer.orElse(null);
        }

        private Licence.Validity validity() {
            var issuedOn = date(Column.ISSUED_ON);
            if (issuedOn == null && row.cell(heading, Column.ISSUED_ON).isEmpty()) {
                refuse(Column.ISSUED_ON, "cell-missing");
            }
            if (issuedOn != null && issuedOn.isAfter(moment.day())) {
                refuse(Column.ISSUED_ON, "issued-in-future");
            }
            var from = Optional.ofNullable(date(Column.VALID_FROM)).orElse(issuedOn);
            var endless = Texts.text("no-end").zh().equals(row.cell(heading, Column.VALID_UNTIL));
            var until = endless ? null : date(Column.VALID_UNTIL);
            if (from != null && until != null && until.isBefore(from)) {
                refuse(Column.VALID_UNTIL, "ends-before-it-begins");
                return null;
            }
            return issuedOn == null ? null : new Licence.Validity(issuedOn, from, until);
        }

        private boolean listed(Licence.Type type) {
            var written = row.cell(heading, Column.LISTED);
            boolean yes = written.isEmpty()
                    || written.equals("true")
                    || written.equals(Texts.text("yes").zh());
            boolean no =
                    written.equals("false") || written.equals(Texts.text("no").zh());
            if (!yes && !no) {
                refuse(Column.LISTED, "choice-unknown", "true, false");
            }
            return yes && type != null && issuers.mayBeListed(type.code());
        }

        private Map<String, String> fields() {
            var fields = new HashMap<String, String>();
            heading.fields().forEach((name, at) -> {
                var value = row.cells().get(at).strip();
                checkText(Column.FIELD + name, value, LONGEST_FIELD);
                if (!value.isEmpty()) {
                    fields.put(name, value);
                }
            });
            return fields;
        }

        private LocalDate date(Column column) {
            var written = row.cell(heading, column);
            if (written.isEmpty()) {
                return null;
            }
            var parts = DATE.matcher(written);
            try {
                if (parts.matches()) {
                    return LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3)));
                }
            } catch (DateTimeException noSuchDay) {
                // Refused below, like what is no date at all.
            }
            refuse(column, "date-malformed");
            return null;
        }

        private <E extends Enum<E>> E choice(Column column, Class<E> type) {
            var written = row.cell(heading, column);
            if (written.isEmpty()) {
                refuse(column, "cell-missing");
                return null;
            }
            for (E known : type.getEnumConstants()) {
                if (known.name().equals(written)
                        || Texts.text(column.code() + "." + known).zh().equals(written)) {
                    return known;
                }
            }
            var names = new ArrayList<String>();
            for (E known : type.getEnumConstants()) {
                names.add(known.name());
            }
            refuse(column, "choice-unknown", String.join(", ", names));
            return null;
        }

        private String text(Column column, int longest, boolean required) {
            var written = row.cell(heading, column);
            if (required && written.isEmpty()) {
                refuse(column, "cell-missing");
            }
            checkText(column.code(), written, longest);
            if (written.indexOf('\n') >= 0 || written.indexOf('\t') >= 0) {
                refuse(column, "line-break");
            }
            return written;
        }

        private void checkText(String column, String text, int longest) {
            if (text.codePointCount(0, text.length()) > longest) {
                findings.add(Finding.refusal(row, column, "cell-too-long", longest));
            }
            for (Fault fault : PlainText.faults("", text)) {
                findings.add(new Finding(row.number(), column, fault.code(), fault.message(), true));
            }
        }

        private void refuse(Column column, String code, Object... arguments) {
            findings.add(Finding.refusal(row, column.code(), code, arguments));
        }
    }
}
