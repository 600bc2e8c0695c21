package org.onewindow.store.internal.trust;

import java.util.List;
import org.onewindow.departments.TrustRepository;
import org.onewindow.departments.TrustedCertificate;
import org.onewindow.departments.TrustedCertificate.Revocation;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Instants;

/** Trusted certificates in the database. */
public final class StoredTrust implements TrustRepository {
    private static final String REVOKE = "UPDATE OW_TRUSTED_CERTIFICATE SET revoked_ns = ?, revoked_by = ?";
    private static final String WITH_REASON = ", revoke_reason = ?";
    private static final String STANDING = " WHERE department = ? AND fingerprint = ? AND revoked_ns IS NULL";

    private final Database database;

    public StoredTrust(Database database) {
        this.database = database;
    }

    @Override
    public List<TrustedCertificate> certificates() {
        return database.read(em -> em
                .createQuery(
                        "select c from CertificateEntity c order by c.department, c.addedAt, c.fingerprint",
                        CertificateEntity.class)
                .getResultList()
                .stream()
                .map(CertificateEntity::certificate)
                .toList());
    }

    @Override
    public boolean add(TrustedCertificate certificate) {
        try {
            database.transact(writes -> {
                writes.insert(new CertificateEntity(certificate), Known::new);
                return null;
            });
            return true;
        } catch (Known known) {
            return false;
        }
    }

    @Override
    public boolean revoke(String department, String fingerprint, Revocation revocation) {
        long at = Instants.nanos(revocation.at());
        String by = revocation.by();
        String reason = revocation.reason();
        return database.transact(writes -> reason == null
                        ? writes.execute(REVOKE + STANDING, at, by, department, fingerprint)
                        : writes.execute(REVOKE + WITH_REASON + STANDING, at, by, reason, department, fingerprint))
                > 0;
    }

    private static final class Known extends IllegalStateException {
        Known() {
            super("the department has this certificate already");
        }
    }
}
