package org.onewindow.store.internal.definitions;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.onewindow.catalogue.DefinitionRepository.Frozen;

/** A row of OW_DEFINITION. */
@Entity
@Table(name = "OW_DEFINITION")
public class DefinitionEntity {
    @Id
    @Column(name = "hash")
    private String hash;

    @Column(name = "matter")
    private String matter;

    @Column(name = "department")
    private String department;

    @Column(name = "content")
    private String content;

    protected DefinitionEntity() {}

    DefinitionEntity(Frozen frozen) {
        hash = frozen.hash();
        matter = frozen.matter();
        department = frozen.department();
        content = frozen.json();
    }

    Frozen frozen() {
        return new Frozen(hash, matter, department, content);
    }
}
