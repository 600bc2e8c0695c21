package org.onewindow.cases.licences;

import java.time.LocalDate;
import org.onewindow.cases.licences.Licence.Standing;

/**
 * What somebody looks for among the licences; a null member does not restrict.
 *
 * @param type a type's code
 * @param number the whole number of the licence
 * @param organ the organ that issued it
 * @param holder beginning of the holder's name
 * @param idNumber the whole number of the holder's document
 * @param caseNumber the case it was issued in
 * @param standing what it is today
 * @param endsBefore only licences whose last day is before this one
 */
public record LicenceSearch(
        String type,
        String number,
        String organ,
        String holder,
        String idNumber,
        String caseNumber,
        Standing standing,
        LocalDate endsBefore) {
    public static final LicenceSearch ALL = new LicenceSearch(null, null, null, null, null, null, null, null);
}
