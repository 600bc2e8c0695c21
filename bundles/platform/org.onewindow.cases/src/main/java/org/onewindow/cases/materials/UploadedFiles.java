package org.onewindow.cases.materials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.cases.Annex;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.HandedIn;
import org.onewindow.catalogue.Material.MaterialForm;

/** The files that were handed in with a case, in order, the withdrawn ones included. */
public record UploadedFiles(List<Upload> items) {
    public static final Annex<UploadedFiles> ANNEX = new Annex<>("uploads", UploadedFiles.class);

    public UploadedFiles {
        items = List.copyOf(items);
    }

    public static UploadedFiles of(CaseFile file) {
        return file.annex(ANNEX).orElseGet(() -> new UploadedFiles(List.of()));
    }

    /** The codes of the materials that were handed in electronically and of which a case has no file. */
    public static List<String> missing(CaseFile file) {
        var there = of(file);
        return file.content().materials().stream()
                .filter(material -> material.kind() == MaterialForm.ELECTRONIC)
                .map(HandedIn::code)
                .filter(code -> !there.has(code))
                .toList();
    }

    /** Whether a file of this material is part of the case. */
    public boolean has(String material) {
        return items.stream()
                .anyMatch(upload -> upload.counts() && upload.material().equals(material));
    }

    public Optional<Upload> find(int number) {
        return items.stream().filter(upload -> upload.number() == number).findFirst();
    }

    /** The number that the next one gets. */
    public int next() {
        return items.size() + 1;
    }

    /** Of those that are part of the case, in bytes. */
    public long size() {
        return items.stream().filter(Upload::counts).mapToLong(Upload::size).sum();
    }

    public UploadedFiles with(Upload upload) {
        var more = new ArrayList<>(items);
        more.add(upload);
        return new UploadedFiles(more);
    }

    /** These with one of them as it is now. */
    public UploadedFiles replacing(Upload changed) {
        return new UploadedFiles(items.stream()
                .map(upload -> upload.number() == changed.number() ? changed : upload)
                .toList());
    }
}
