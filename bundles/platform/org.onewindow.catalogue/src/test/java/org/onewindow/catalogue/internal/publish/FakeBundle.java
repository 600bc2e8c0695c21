package org.onewindow.catalogue.internal.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.Recording;
import org.onewindow.catalogue.Rehearsal;
import org.onewindow.catalogue.internal.read.ChangedFiles;
import org.onewindow.catalogue.internal.read.DepartmentFiles;

/** A department bundle without a framework. */
final class FakeBundle implements DepartmentBundle {
    private final long number;
    private final String id;
    private final ChangedFiles files;
    private final String version;
    private final Map<String, Callable<CaseRule>> rules = new ConcurrentHashMap<>();
    private final Map<String, Callable<Recorder>> recorders = new ConcurrentHashMap<>();

    FakeBundle(long number, String id, ChangedFiles files) {
        this(number, id, files, "1.0." + number);
    }

    private FakeBundle(long number, String id, ChangedFiles files, String version) {
        this.number = number;
        this.id = id;
        this.files = files;
        this.version = version;
    }

    /** The good department with code that finds nothing. */
    static FakeBundle good(long number) {
        return new FakeBundle(number, "commerce", ChangedFiles.good()).withCode();
    }

    /** The good department in a version, whose rule finds something with that version. */
    static FakeBundle speaking(long number, String version) {
        return new FakeBundle(number, "commerce", ChangedFiles.good(), version)
                .withCode()
                .rule("name-composition", (CaseRule) submission ->
                        Rehearsal.running() ? List.of() : List.of(Finding.warning("/form/name", "name-taken", version)))
                .recorder("enterprise-entry", step -> new Recording(List.of(), Map.of("by", version)));
    }

    FakeBundle withCode() {
        return rule("name-composition", submission -> List.of())
                .recorder("enterprise-entry", step -> Recording.NOTHING);
    }

    FakeBundle rule(String name, CaseRule rule) {
        rules.put(name, () -> rule);
        return this;
    }

    FakeBundle rule(String name, Callable<CaseRule> rule) {
        rules.put(name, rule);
        return this;
    }

    FakeBundle recorder(String name, Recorder recorder) {
        recorders.put(name, () -> recorder);
        return this;
    }

    void withoutRule(String name) {
        rules.remove(name);
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public DepartmentFiles files() {
        return files;
    }

    @Override
    public ClassLoader loader() {
        return getClass().getClassLoader();
    }

    @Override
    public Optional<Callable<CaseRule>> rule(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    @Override
    public Optional<Callable<Recorder>> recorder(String name) {
        return Optional.ofNullable(recorders.get(name));
    }
}
