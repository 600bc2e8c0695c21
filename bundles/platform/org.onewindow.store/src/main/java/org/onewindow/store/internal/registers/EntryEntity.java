package org.onewindow.store.internal.registers;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.store.internal.Json;

/** A row of OW_REGISTER_ENTRY. */
@Entity
@Table(name = "OW_REGISTER_ENTRY")
@IdClass(EntryId.class)
public class EntryEntity {
    @Id
    @Column(name = "department")
    private String department;

    @Id
    @Column(name = "register_name")
    private String register;

    @Id
    @Column(name = "entry_key")
    private String key;

    @Column(name = "document")
    private String document;

    protected EntryEntity() {}

    EntryEntity(String department, String register, String key, String document) {
        this.department = department;
        this.register = register;
        this.key = key;
        this.document = document;
    }

    RegisterEntry entry() {
        return new RegisterEntry(key, Json.read(document, new TypeReference<Map<String, Object>>() {}));
    }
}
