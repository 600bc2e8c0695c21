package org.onewindow.cases.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.licences.LicenceImport;
import org.onewindow.cases.licences.LicenceQuery;
import org.onewindow.cases.licences.LicenceRepository;

/** The library in memory. */
final class InMemoryLicences implements LicenceRepository {
    private final InMemoryCases cases;

    InMemoryLicences(InMemoryCases cases) {
        this.cases = cases;
    }

    private LicenceContents contents() {
        return cases.contents().licences;
    }

    @Override
    public Optional<Licence> find(String id) {
        return Optional.ofNullable(contents().byId.get(id));
    }

    @Override
    public Optional<Licence> find(String type, String number) {
        return Optional.ofNullable(contents().idsByNumber.get(LicenceContents.place(type, number)))
                .flatMap(this::find);
    }

    @Override
    public Optional<Licence> findByCode(String code) {
        return Optional.ofNullable(contents().idsByCode.get(code)).flatMap(this::find);
    }

    @Override
    public List<Licence> ofCase(String caseNumber) {
        return contents().byId.values().stream()
                .filter(licence -> caseNumber.equals(licence.source().caseNumber()))
                .toList();
    }

    @Override
    public List<Licence> list(LicenceQuery query) {
        return all(query)
                .filter(licence -> query.before() == null || licence.id().compareTo(query.before()) < 0)
                .limit(query.limit())
                .toList();
    }

    @Override
    public long count(LicenceQuery query) {
        return all(query).count();
    }

    private Stream<Licence> all(LicenceQuery query) {
        return contents().byId.descendingMap().values().stream().filter(licence -> passes(query, licence));
    }

    private static boolean passes(LicenceQuery query, Licence licence) {
        var search = query.search();
        var until = licence.validity().until();
        return isSeen(query, licence)
                && isOrAny(search.type(), licence.type().code())
                && isOrAny(search.number(), licence.number())
                && isOrAny(search.organ(), licence.issuer().organ())
                && (search.holder() == null || licence.holder().name().startsWith(search.holder()))
                && isOrAny(search.idNumber(), licence.holder().idNumber())
                && isOrAny(search.caseNumber(), licence.source().caseNumber())
                && isOrAny(search.standing(), licence.standing(query.today()))
                && (search.endsBefore() == null || until != null && until.isBefore(search.endsBefore()));
    }

    private static boolean isSeen(LicenceQuery query, Licence licence) {
        return query.departments() == null && query.organs() == null
                || isAmong(query.departments(), licence.issuer().department())
                || isAmong(query.organs(), licence.issuer().organ());
    }

    private static boolean isAmong(Set<String> allowed, String value) {
        return allowed != null && allowed.contains(value);
    }

    private static boolean isOrAny(Object wanted, Object value) {
        return wanted == null || wanted.equals(value);
    }

    @Override
    public Map<String, String> taken(String type, Collection<String> numbers) {
        var taken = new HashMap<String, String>();
        for (String number : numbers) {
            find(type, number)
                    .ifPresent(licence -> taken.put(
                            number, Objects.requireNonNullElse(licence.source().importId(), "")));
        }
        return taken;
    }

    @Override
    public int lastSerial(String type, int year) {
        return contents().byId.values().stream()
                .filter(licence -> licence.type().code().equals(type)
                        && licence.validity().issuedOn().getYear() == year)
                .mapToInt(Licence::serial)
                .max()
                .orElse(0);
    }

    @Override
    public List<Licence> told(Collection<Told> told, LocalDate from, LocalDate until, int limit) {
        return contents().byId.values().stream()
                .filter(licence -> told.contains(licence.told()))
                .filter(licence ->
                        licence.revocation() == null && licence.cancellation() == null && licence.replacedBy() == null)
                .filter(licence -> licence.validity().until() != null
                        && !licence.validity().until().isBefore(from)
                        && !licence.validity().until().isAfter(until))
                .sorted(Comparator.comparing(
                                (Licence licence) -> licence.validity().until())
                        .thenComparing(Licence::id))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<LicenceImport> findImport(String id) {
        return Optional.ofNullable(contents().imports.get(id));
    }

    @Override
    public Optional<LicenceImport> unfinishedImport(String digest, String organ) {
        return contents().imports.values().stream()
                .filter(kept -> !kept.trial() && kept.finishedAt() == null)
                .filter(kept -> kept.digest().equals(digest) && Objects.equals(kept.organ(), organ))
                .findFirst();
    }

    @Override
    public List<LicenceImport> imports(String before, int limit) {
        return contents().imports.descendingMap().values().stream()
                .filter(kept -> before == null || kept.id().compareTo(before) < 0)
                .limit(limit)
                .toList();
    }
}
