package org.onewindow.store.internal;

import java.net.URL;
import java.util.List;
import java.util.Properties;
import javax.persistence.SharedCacheMode;
import javax.persistence.ValidationMode;
import javax.persistence.spi.ClassTransformer;
import javax.persistence.spi.PersistenceUnitInfo;
import javax.persistence.spi.PersistenceUnitTransactionType;
import javax.sql.DataSource;
import org.onewindow.store.internal.accounts.AccountEntity;
import org.onewindow.store.internal.accounts.SessionEntity;
import org.onewindow.store.internal.calendar.YearEntity;
import org.onewindow.store.internal.cases.CaseEntity;
import org.onewindow.store.internal.cases.ConcernEntity;
import org.onewindow.store.internal.cases.JournalEntity;
import org.onewindow.store.internal.cases.ReplyEntity;
import org.onewindow.store.internal.chains.ChainEntity;
import org.onewindow.store.internal.definitions.DefinitionEntity;
import org.onewindow.store.internal.files.StoredFileEntity;
import org.onewindow.store.internal.hall.HallEntity;
import org.onewindow.store.internal.licences.ImportEntity;
import org.onewindow.store.internal.licences.LicenceEntity;
import org.onewindow.store.internal.lookups.LookUpEntity;
import org.onewindow.store.internal.notices.NoticeEntity;
import org.onewindow.store.internal.outbox.MessageEntity;
import org.onewindow.store.internal.outbox.TimerEntity;
import org.onewindow.store.internal.registers.EntryEntity;
import org.onewindow.store.internal.registers.IndexEntity;
import org.onewindow.store.internal.releases.EventEntity;
import org.onewindow.store.internal.releases.ReleaseEntity;
import org.onewindow.store.internal.trust.CertificateEntity;

/** The one persistence unit, told in code: no file, no scanning, no weaving. */
final class StoreUnit implements PersistenceUnitInfo {
    static final List<Class<?>> ENTITIES = List.of(
            DefinitionEntity.class,
            CaseEntity.class,
            ConcernEntity.class,
            JournalEntity.class,
            ReplyEntity.class,
            EntryEntity.class,
            IndexEntity.class,
            AccountEntity.class,
            SessionEntity.class,
            YearEntity.class,
            ReleaseEntity.class,
            EventEntity.class,
            ChainEntity.class,
            HallEntity.class,
            CertificateEntity.class,
            MessageEntity.class,
            TimerEntity.class,
            LicenceEntity.class,
            ImportEntity.class,
            StoredFileEntity.class,
            LookUpEntity.class,
            NoticeEntity.class);

    private final DataSource source;

    StoreUnit(DataSource source) {
        this.source = source;
    }

    @Override
    public String getPersistenceUnitName() {
        return "onewindow";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return "org.apache.openjpa.persistence.PersistenceProviderImpl";
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return source;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return null;
    }

    @Override
    public List<String> getManagedClassNames() {
        return ENTITIES.stream().map(Class::getName).toList();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        var properties = new Properties();
        properties.put("openjpa.RuntimeUnenhancedClasses", "unsupported");
        properties.put("openjpa.DynamicEnhancementAgent", "false");
        properties.put("openjpa.Log", "slf4j");
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "2.1";
    }

    @Override
    public ClassLoader getClassLoader() {
        return StoreUnit.class.getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // The classes are enhanced in the build.
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return getClassLoader();
    }
}
