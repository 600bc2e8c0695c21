package org.onewindow.cases.licences;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.cases.licences.Licence.Told;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where licences and their imports are kept. They are written within {@link
 * org.onewindow.cases.CaseRepository.Transaction}. Thread-safe.
 */
@ProviderType
public interface LicenceRepository {
    Optional<Licence> find(String id);

    /** The licence with this number that was not replaced. */
    Optional<Licence> find(String type, String number);

    /** @param code as it is kept */
    Optional<Licence> findByCode(String code);

    /** The licences that were issued in a case, by id. */
    List<Licence> ofCase(String caseNumber);

    List<Licence> list(LicenceQuery query);

    /** How many licences a query would list if it had no limit and no keyset. */
    long count(LicenceQuery query);

    /**
     * Which of these numbers are taken in a type, by licences that were not replaced.
     *
     * @return by number the id of the import that brought it; an empty text for one that was issued here
     */
    Map<String, String> taken(String type, Collection<String> numbers);

    /** The greatest serial number that the centre gave to licences of a type issued in a year; 0 when it gave none. */
    int lastSerial(String type, int year);

    /**
     * Licences about which this was told, that were neither ended by a decision nor replaced, and whose last day lies between
     * two days, the earliest first.
     *
     * @param from the first day
     * @param until the last day
     */
    List<Licence> told(Collection<Told> told, LocalDate from, LocalDate until, int limit);

    Optional<LicenceImport> findImport(String id);

    /** The import of a file for an organ that was begun and not brought to its end. */
    Optional<LicenceImport> unfinishedImport(String digest, String organ);

    /**
     * Imports, those begun last first.
     *
     * @param before only smaller ids; null for the first page
     */
    List<LicenceImport> imports(String before, int limit);
}
