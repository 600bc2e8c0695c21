package org.onewindow.testkit;

import org.junit.jupiter.api.Nested;
import org.onewindow.access.AccountRepository;
import org.onewindow.access.testing.InMemoryAccountRepository;
import org.onewindow.calendar.CalendarRepository;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.materials.LookUpRepository;
import org.onewindow.cases.papers.NoticeRepository;
import org.onewindow.cases.testing.InMemoryCases;
import org.onewindow.cases.testing.InMemoryLookUps;
import org.onewindow.cases.testing.InMemoryNotices;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.catalogue.testing.InMemoryDefinitions;
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

/** What tests run on keeps the same contracts as the database. */
class InMemoryRepositoriesTest {
    @Nested
    class Cases extends CaseRepositoryContract {
        @Override
        protected CaseRepository emptyRepository() {
            return new InMemoryCases();
        }
    }

    @Nested
    class Lists extends CaseListContract {
        @Override
        protected CaseRepository emptyRepository() {
            return new InMemoryCases();
        }
    }

    @Nested
    class Tracks extends CaseTrackContract {
        @Override
        protected CaseRepository emptyRepository() {
            return new InMemoryCases();
        }
    }

    @Nested
    class Closures extends ClosureRepositoryContract {
        @Override
        protected Stores emptyStores() {
            var cases = new InMemoryCases();
            return new Stores(cases, cases.closures());
        }
    }

    @Nested
    class Registers extends RegisterContract {
        @Override
        protected CaseRepository emptyRepository() {
            return new InMemoryCases();
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        @Override
        protected Stores emptyStores() {
            var cases = new InMemoryCases();
            return new Stores(cases, cases.messages(), cases.timers());
        }
    }

    @Nested
    class Licences extends LicenceRepositoryContract {
        @Override
        protected Stores emptyStores() {
            var cases = new InMemoryCases();
            return new Stores(cases, cases.licences());
        }
    }

    @Nested
    class Files extends FileRepositoryContract {
        @Override
        protected Stores emptyStores() {
            var cases = new InMemoryCases();
            return new Stores(cases, cases.files());
        }
    }

    @Nested
    class Notices extends NoticeRepositoryContract {
        @Override
        protected NoticeRepository emptyRepository() {
            return new InMemoryNotices();
        }
    }

    @Nested
    class LookUps extends LookUpRepositoryContract {
        @Override
        protected LookUpRepository emptyRepository() {
            return new InMemoryLookUps();
        }
    }

    @Nested
    class Accounts extends AccountRepositoryContract {
        @Override
        protected AccountRepository emptyRepository() {
            return new InMemoryAccountRepository();
        }
    }

    @Nested
    class Definitions extends DefinitionRepositoryContract {
        @Override
        protected DefinitionRepository emptyRepository() {
            return new InMemoryDefinitions();
        }
    }

    @Nested
    class Calendar extends CalendarRepositoryContract {
        @Override
        protected CalendarRepository emptyRepository() {
            return new InMemoryCalendarRepository();
        }
    }
}
