package org.onewindow.catalogue.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Messages;
import org.onewindow.api.text.Text;

/** Collects what is wrong with a department's files, each with its file and line. Not thread-safe. */
public final class Faults {
    private final Messages messages;
    private final List<Found> found;

    public Faults() {
        this(Messages.of(Faults.class), new ArrayList<>());
    }

    private Faults(Messages messages, List<Found> found) {
        this.messages = messages;
        this.found = found;
    }

    /** The same collection, for codes whose sentences lie in another package. */
    public Faults speaking(Messages others) {
        return new Faults(others, found);
    }

    /** A fault whose sentence is the message of its code. */
    public void add(Source source, String pointer, String code, Object... arguments) {
        add(source.name(), source.line(pointer), code, arguments);
    }

    public void add(String file, int line, String code, Object... arguments) {
        add(file, line, code, messages.text(code, arguments));
    }

    public void add(Source source, String pointer, String code, Text message) {
        add(source.name(), source.line(pointer), code, message);
    }

    /** What a schema found in a file; in a definition nothing can be overridden. */
    public void addAll(Source source, List<Fault> inSource) {
        inSource.forEach(fault -> add(source, fault.pointer(), fault.code(), fault.message()));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    /** All of them, by file and line. */
    public List<Fault> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Found::file)
                        .thenComparing(Found::line)
                        .thenComparing(Found::code))
                .map(f -> new Fault(f.file() + ":" + f.line(), f.code(), f.message()))
                .toList();
    }

    private void add(String file, int line, String code, Text message) {
        found.add(new Found(file, line, code, message));
    }

    private record Found(String file, int line, String code, Text message) {}
}
