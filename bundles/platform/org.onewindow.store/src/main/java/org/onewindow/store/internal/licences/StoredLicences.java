package org.onewindow.store.internal.licences;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.licences.LicenceImport;
import org.onewindow.cases.licences.LicenceQuery;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.store.internal.Database;

/** The licence library in the database. */
public final class StoredLicences implements LicenceRepository {
    private final Database database;

    public StoredLicences(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Licence> find(String id) {
        return database.read(
                em -> Optional.ofNullable(em.find(LicenceEntity.class, id)).map(LicenceEntity::licence));
    }

    @Override
    public Optional<Licence> find(String type, String number) {
        return licences("l.type = ?1 and l.number = ?2 and l.replacedBy = ''", 1, type, number).stream()
                .findFirst();
    }

    @Override
    public Optional<Licence> findByCode(String code) {
        return licences("l.code = ?1", 1, code).stream().findFirst();
    }

    @Override
    public List<Licence> ofCase(String caseNumber) {
        return licences("l.caseNumber = ?1 order by l.id", Integer.MAX_VALUE, caseNumber);
    }

    @Override
    public List<Licence> list(LicenceQuery query) {
        return database.read(em -> new LicenceFilter(query)
                .query(em, query.before()).setMaxResults(query.limit()).getResultList().stream()
                        .map(LicenceEntity::licence)
                        .toList());
    }

    @Override
    public long count(LicenceQuery query) {
        return database.read(em -> new LicenceFilter(query).count(em).getSingleResult());
    }

    @Override
    public Map<String, String> taken(String type, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return database.read(em -> em
                .createQuery(
                        "select l.number, l.importId from LicenceEntity l where l.type = ?1 and l.number in ?2"
                                + " and l.replacedBy = ''",
                        Object[].class)
                .setParameter(1, type)
                .setParameter(2, numbers)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> row[1] == null ? "" : (String) row[1])));
    }

    @Override
    public int lastSerial(String type, int year) {
        Integer last = database.read(em -> em.createQuery(
                        "select max(l.serial) from LicenceEntity l where l.type = ?1 and l.issuedOn between ?2 and ?3",
                        Integer.class)
                .setParameter(1, type)
                .setParameter(2, LocalDate.of(year, 1, 1))
                .setParameter(3, LocalDate.of(year, 12, 31))
                .getSingleResult());
        return last == null ? 0 : last;
    }

    @Override
    public List<Licence> told(Collection<Told> told, LocalDate from, LocalDate until, int limit) {
        return licences(
                "l.told in ?1 and l.ended = false and l.validUntil between ?2 and ?3 order by l.validUntil, l.id",
                limit,
                told,
                from,
                until);
    }

    private List<Licence> licences(String condition, int limit, Object... parameters) {
        return database.read(em -> {
            var query = em.createQuery("select l from LicenceEntity l where " + condition, LicenceEntity.class)
                    .setMaxResults(limit);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getResultList().stream().map(LicenceEntity::licence).toList();
        });
    }

    @Override
    public Optional<LicenceImport> findImport(String id) {
        return database.read(
                em -> Optional.ofNullable(em.find(ImportEntity.class, id)).map(ImportEntity::progress));
    }

    @Override
    public Optional<LicenceImport> unfinishedImport(String digest, String organ) {
        return database.read(em -> {
            var query = em.createQuery(
                            "select i from ImportEntity i where i.digest = ?1 and i.trial = false and i.finished = 0 and "
                                    + (organ == null ? "i.organ is null" : "i.organ = ?2")
                                    + " order by i.id",
                            ImportEntity.class)
                    .setParameter(1, digest);
            if (organ != null) {
                query.setParameter(2, organ);
            }
            return query.setMaxResults(1).getResultList().stream()
                    .map(ImportEntity::progress)
                    .findFirst();
        });
    }

    @Override
    public List<LicenceImport> imports(String before, int limit) {
        return database.read(em -> {
            var query = em.createQuery(
                    "select i from ImportEntity i" + (before == null ? "" : " where i.id < ?1") + " order by i.id desc",
                    ImportEntity.class);
            if (before != null) {
                query.setParameter(1, before);
            }
            return query.setMaxResults(limit).getResultList().stream()
                    .map(ImportEntity::progress)
                    .toList();
        });
    }
}
