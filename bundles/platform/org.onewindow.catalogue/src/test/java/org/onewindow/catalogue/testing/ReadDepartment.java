package org.onewindow.catalogue.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.onewindow.api.department.Finding;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.internal.content.DepartmentContent;
import org.onewindow.catalogue.internal.content.Reading;
import org.onewindow.catalogue.internal.read.DirectoryFiles;

/** A department's files as the centre reads and lints them. Immutable: what was read may be shared by many tests. */
public final class ReadDepartment {
    private final Reading reading;

    private ReadDepartment(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param folder the folder {@code department}
     * @param id the id in the bundle's manifest
     * @param version the bundle's version
     */
    public static ReadDepartment of(Path folder, String id, String version) {
        return new ReadDepartment(Reading.of(new DirectoryFiles(folder), id, version));
    }

    /** Every fault of the files, its pointer being {@code file:line}. */
    public List<Fault> faults() {
        return reading.faults();
    }

    /** @throws IllegalStateException when the files have faults, with all of them */
    public Department department() {
        return content().department();
    }

    /**
     * By the matters' codes.
     *
     * @throws IllegalStateException when the files have faults, with all of them
     */
    public List<Definition> definitions() {
        return content().definitions();
    }

    /**
     * By their codes.
     *
     * @throws IllegalStateException when the files have faults, with all of them
     */
    public List<Chain> chains() {
        return content().chains();
    }

    /** The sentence for what a rule found; empty when the department has none for its code. */
    public Optional<Text> sentence(Finding finding) {
        return content().findings().sentence(finding.code(), finding.arguments());
    }

    /** The codes of all findings that have a sentence. */
    public SortedSet<String> findingCodes() {
        return new TreeSet<>(content().findings().patterns().keySet());
    }

    DepartmentContent content() {
        return reading.content()
                .orElseThrow(() -> new IllegalStateException("the department's files have faults: "
                        + reading.faults().stream()
                                .map(fault ->
                                        fault.pointer() + " " + fault.message().en())
                                .toList()));
    }
}
