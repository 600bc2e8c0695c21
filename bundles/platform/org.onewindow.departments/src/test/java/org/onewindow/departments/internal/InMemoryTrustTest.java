package org.onewindow.departments.internal;

import org.onewindow.departments.TrustRepository;
import org.onewindow.departments.testing.InMemoryTrust;
import org.onewindow.departments.testing.TrustRepositoryContract;

class InMemoryTrustTest extends TrustRepositoryContract {
    @Override
    protected TrustRepository emptyRepository() {
        return new InMemoryTrust();
    }
}
