package org.onewindow.cases.internal.materials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.internal.PlainText;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.materials.FileStore.Incoming;
import org.onewindow.cases.materials.FileType;
import org.onewindow.cases.materials.Upload;
import org.onewindow.cases.materials.UploadedFiles;
import org.onewindow.cases.materials.Uploads.NewUpload;
import org.onewindow.cases.materials.Uploads.Reuse;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.catalogue.Matter;

/** Whether a file can be taken: for this material, by its content, its name and what its sender says it is. */
final class UploadCheck {
    private static final int LONGEST_NAME = 200;
    private static final String SAYS_NOTHING = "application/octet-stream";

    private UploadCheck() {}

    /**
     * @return what the file is
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code upload-faulty} with every fault
     */
    static FileType check(Matter matter, NewUpload upload, Incoming incoming) {
        var faults = new ArrayList<Fault>();
        material(matter, upload.material(), faults);
        boolean named = name(upload.name(), faults);
        var judgement = judge(incoming);
        if (judgement.fault() != null) {
            faults.add(Texts.fault("", judgement.fault()));
        } else {
            said(upload, named, judgement.type(), faults);
        }
        Texts.requireNone(faults, "upload-faulty");
        return judgement.type();
    }

    /**
     * @param then the matter that the other case was filed for, as it was then
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code upload-faulty} with every fault
     */
    static void check(Situation situation, Reuse reuse, CaseFile from, Matter then) {
        var faults = new ArrayList<Fault>();
        material(situation.matter(), reuse.material(), faults);
        var here = situation.file();
        if (!samePerson(here, from)) {
            faults.add(Texts.fault("/fromCase", "file-of-another-person"));
        }
        if (!here.carrier().department().equals(from.carrier().department())) {
            faults.add(Texts.fault("/fromCase", "file-of-another-department"));
        }
        UploadedFiles.of(from)
                .find(reuse.upload())
                .map(Upload::material)
                .filter(code -> !code.equals(reuse.material()) || !isSame(situation.matter(), then, code))
                .ifPresent(other -> faults.add(Texts.fault("/upload", "file-for-another-material", name(then, other))));
        Texts.requireNone(faults, "upload-faulty");
    }

    /** Whether a material is the same thing in two matters: what goes by the same code and name. */
    static boolean isSame(Matter one, Matter other, String code) {
        var name = other.material(code).map(Material::name);
        return name.isPresent() && name.equals(one.material(code).map(Material::name));
    }

    private static Object name(Matter matter, String code) {
        return matter.material(code).<Object>map(Material::name).orElse(code);
    }

    private static boolean samePerson(CaseFile one, CaseFile other) {
        var here = one.content().applicant();
        var there = other.content().applicant();
        return here.idType() == there.idType() && here.idNumber().equals(there.idNumber());
    }

    private static void material(Matter matter, String code, List<Fault> faults) {
        var material = matter.material(code);
        if (material.isEmpty()) {
            faults.add(Texts.fault("/material", "material-unknown", code));
        } else if (!material.get().forms().contains(MaterialForm.ELECTRONIC)) {
            faults.add(Texts.fault(
                    "/material", "material-not-electronic", material.get().name()));
        }
    }

    private static boolean name(String name, List<Fault> faults) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME || name.matches(".*[/\\\\\\p{Cntrl}].*")) {
            faults.add(Texts.fault("/name", "file-name-malformed", LONGEST_NAME));
            return false;
        }
        var unwritable = PlainText.faults("/name", name);
        faults.addAll(unwritable);
        return unwritable.isEmpty();
    }

    private static void said(NewUpload upload, boolean named, FileType type, List<Fault> faults) {
        if (named && !type.fits(upload.name().strip())) {
            faults.add(Texts.fault("/name", "file-name-contradicts", type, type.extension()));
        }
        var declared = upload.mediaType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!declared.equals(SAYS_NOTHING) && !declared.equals(type.mediaType())) {
            faults.add(Texts.fault("/mediaType", "media-type-contradicts", type, type.mediaType()));
        }
    }

    private static Judgement judge(Incoming incoming) {
        try (var content = incoming.read()) {
            return Look.at(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
