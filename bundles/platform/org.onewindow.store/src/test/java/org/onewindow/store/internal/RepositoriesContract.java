package org.onewindow.store.internal;

import org.junit.jupiter.api.Nested;
import org.onewindow.access.AccountRepository;
import org.onewindow.calendar.CalendarRepository;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.materials.LookUpRepository;
import org.onewindow.cases.papers.NoticeRepository;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.chains.ChainRepository;
import org.onewindow.chains.testing.ChainRepositoryContract;
import org.onewindow.departments.ReleaseRepository;
import org.onewindow.departments.TrustRepository;
import org.onewindow.departments.testing.TrustRepositoryContract;
import org.onewindow.hall.HallRepository;
import org.onewindow.hall.testing.HallRepositoryContract;
import org.onewindow.store.internal.accounts.StoredAccounts;
import org.onewindow.store.internal.calendar.StoredCalendar;
import org.onewindow.store.internal.cases.StoredCases;
import org.onewindow.store.internal.cases.StoredClosures;
import org.onewindow.store.internal.chains.StoredChains;
import org.onewindow.store.internal.definitions.StoredDefinitions;
import org.onewindow.store.internal.files.StoredFiles;
import org.onewindow.store.internal.hall.StoredHall;
import org.onewindow.store.internal.licences.StoredLicences;
import org.onewindow.store.internal.lookups.StoredLookUps;
import org.onewindow.store.internal.notices.StoredNotices;
import org.onewindow.store.internal.outbox.StoredMessages;
import org.onewindow.store.internal.outbox.StoredTimers;
import org.onewindow.store.internal.releases.StoredReleases;
import org.onewindow.store.internal.trust.StoredTrust;
import org.onewindow.testkit.contract.AccountRepositoryContract;
import org.onewindow.testkit.contract.CalendarRepositoryContract;
import org.onewindow.testkit.contract.CaseListContract;
import org.onewindow.testkit.contract.CaseRepositoryContract;
import org.onewindow.testkit.contract.CaseTrackContract;
import org.onewindow.testkit.contract.ClosureRepositoryContract;
import org.onewindow.testkit.contract.DefinitionRepositoryContract;
import org.onewindow.testkit.contract.FileRepositoryContract;
import org.onewindow.testkit.contract.LicenceRepositoryContract;
import org.onewindow.testkit.contract.LookUpRepositoryContract;
import org.onewindow.testkit.contract.NoticeRepositoryContract;
import org.onewindow.testkit.contract.OutboxContract;
import org.onewindow.testkit.contract.RegisterContract;

/** All repositories of one database keep their contracts. */
abstract class RepositoriesContract {
    private final TestDatabase database;

    RepositoriesContract(TestDatabase database) {
        this.database = database;
    }

    @Nested
    class Cases extends CaseRepositoryContract {
        @Override
        protected CaseRepository emptyRepository() {
            return new StoredCases(database.empty());
        }
    }

    @Nested
    class Lists extends CaseListContract {
        @Override
        protected CaseRepository emptyRepository() {
            return new StoredCases(database.empty());
        }
    }

    @Nested
    class Tracks extends CaseTrackContract {
        @Override
        protected CaseRepository emptyRepository() {
            return new StoredCases(database.empty());
        }
    }

    @Nested
    class Closures extends ClosureRepositoryContract {
        @Override
        protected Stores emptyStores() {
            var empty = database.empty();
            return new Stores(new StoredCases(empty), new StoredClosures(empty));
        }
    }

    @Nested
    class Registers extends RegisterContract {
        @Override
        protected CaseRepository emptyRepository() {
            return new StoredCases(database.empty());
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        @Override
        protected Stores emptyStores() {
            var empty = database.empty();
            return new Stores(new StoredCases(empty), new StoredMessages(empty), new StoredTimers(empty));
        }
    }

    @Nested
    class Licences extends LicenceRepositoryContract {
        @Override
        protected Stores emptyStores() {
            var empty = database.empty();
            return new Stores(new StoredCases(empty), new StoredLicences(empty));
        }
    }

    @Nested
    class Files extends FileRepositoryContract {
        @Override
        protected Stores emptyStores() {
            var empty = database.empty();
            return new Stores(new StoredCases(empty), new StoredFiles(empty));
        }
    }

    @Nested
    class Notices extends NoticeRepositoryContract {
        @Override
        protected NoticeRepository emptyRepository() {
            return new StoredNotices(database.empty());
        }
    }

    @Nested
    class LookUps extends LookUpRepositoryContract {
        @Override
        protected LookUpRepository emptyRepository() {
            return new StoredLookUps(database.empty());
        }
    }

    @Nested
    class Chains extends ChainRepositoryContract {
        @Override
        protected ChainRepository emptyRepository() {
            return new StoredChains(database.empty());
        }
    }

    @Nested
    class Accounts extends AccountRepositoryContract {
        @Override
        protected AccountRepository emptyRepository() {
            return new StoredAccounts(database.empty());
        }
    }

    @Nested
    class Definitions extends DefinitionRepositoryContract {
        @Override
        protected DefinitionRepository emptyRepository() {
            return new StoredDefinitions(database.empty());
        }
    }

    @Nested
    class Calendar extends CalendarRepositoryContract {
        @Override
        protected CalendarRepository emptyRepository() {
            return new StoredCalendar(database.empty());
        }
    }

    @Nested
    class HallEntries extends HallRepositoryContract {
        @Override
        protected HallRepository emptyRepository() {
            return new StoredHall(database.empty());
        }
    }

    @Nested
    class Releases extends ReleaseRepositoryContract {
        @Override
        protected ReleaseRepository emptyRepository() {
            return new StoredReleases(database.empty());
        }
    }

    @Nested
    class Certificates extends TrustRepositoryContract {
        @Override
        protected TrustRepository emptyRepository() {
            return new StoredTrust(database.empty());
        }
    }
}
