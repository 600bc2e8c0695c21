package org.onewindow.cases.internal;

import org.onewindow.access.Person;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.intake.Moment;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Matter;

/**
 * A case at the moment when something is done to it.
 *
 * @param definition the frozen one it was filed under
 */
public record Situation(CaseFile file, Definition definition, Moment moment, Person by) {
    public Matter matter() {
        return definition.matter();
    }
}
