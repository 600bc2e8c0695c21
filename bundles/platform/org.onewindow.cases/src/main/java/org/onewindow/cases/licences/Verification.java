package org.onewindow.cases.licences;

import java.time.LocalDate;
import org.onewindow.api.text.Text;
import org.onewindow.cases.licences.Licence.Standing;

/**
 * What anybody learns about a licence by its code, without personal data: enough to compare with the paper.
 *
 * @param type the type's name
 * @param number of a natural person's licence only the last four characters: some contain the holder's own number
 * @param holder of a natural person only the first character of the name; the names of organisations are public
 * @param validUntil the last day; null when it has no end
 */
public record Verification(
        Text type,
        String number,
        String holder,
        Text organ,
        Standing standing,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validUntil) {}
