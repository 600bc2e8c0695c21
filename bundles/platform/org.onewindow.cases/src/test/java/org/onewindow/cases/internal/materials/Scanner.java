package org.onewindow.cases.internal.materials;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.cases.materials.ScanHook;

/** A scanner that says what a test tells it to. */
final class Scanner implements ScanHook {
    final List<byte[]> seen = new ArrayList<>();
    private final String name;
    Verdict verdict;

    /** @param verdict null when it fails */
    Scanner(String name, Verdict verdict) {
        this.name = name;
        this.verdict = verdict;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Verdict scan(InputStream content, long size) throws IOException {
        seen.add(content.readAllBytes());
        if (verdict == null) {
            throw new IOException("the scanner does not answer");
        }
        return verdict;
    }
}
