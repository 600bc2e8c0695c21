package org.onewindow.cases.internal.materials;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.onewindow.access.CentreHome;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.internal.SharedHall;
import org.onewindow.cases.materials.ScanHook;
import org.onewindow.cases.materials.Uploads.Handed;
import org.onewindow.cases.materials.Uploads.NewUpload;

/** A hall where files are handed in, for tests: of the shop's lease and its plan. */
final class Handing {
    static final String MATERIALS = """
            [{"code":"application-form","name":{"zh-CN":"申请书","en":"Application form"},"required":true,
              "origin":"APPLICANT","forms":["ORIGINAL"],"copies":1,"basis":{"law":{"zh-CN":"某法","en":"Some law"}}},
             {"code":"lease","name":{"zh-CN":"租赁合同","en":"Lease"},"required":false,
              "origin":"APPLICANT","forms":["COPY","ELECTRONIC"],"copies":1,"basis":{"law":{"zh-CN":"某法","en":"Some law"}}},
             {"code":"plan","name":{"zh-CN":"平面图","en":"Plan"},"required":false,
              "origin":"APPLICANT","forms":["ELECTRONIC"],"copies":1,"basis":{"law":{"zh-CN":"某法","en":"Some law"}}}]""";

    final SharedHall hall;
    final HomeFiles files;
    Quarantine quarantine = new Quarantine("clamd", false);
    UploadDesk desk;

    Handing(Path home) {
        hall = new SharedHall(home);
        hall.offer(matter -> matter.set("materials", SharedHall.json(MATERIALS)));
        files = new HomeFiles(CentreHome.of(Map.of("onewindow.home", home.toString())::get), hall.clock());
        open(Limits.set(20, 200));
    }

    void open(Limits limits) {
        desk = new UploadDesk(
                hall.desk(), hall.work(), hall.catalogue(), files, hall.cases().files(), quarantine, limits);
    }

    /** With another rule who scans. */
    Handing with(Quarantine other) {
        quarantine = other;
        open(Limits.set(20, 200));
        return this;
    }

    void scannedBy(ScanHook hook) {
        quarantine.hooks = List.of(hook);
        new ScanRound(hall.cases().files(), files, quarantine, hall.clock()).round();
    }

    Answer<Handed> handIn(CaseFile seen, String material, String name, String mediaType, byte[] content) {
        return handIn(seen, new NewUpload(material, name, mediaType), content, hall.nextKey(), SharedHall.CLERK);
    }

    Answer<Handed> handIn(CaseFile seen, NewUpload upload, byte[] content, String key, Person by) {
        return desk.handIn(seen.number(), upload, new ByteArrayInputStream(content), seen.version(), key, by);
    }

    /** The case with one more file. */
    CaseFile withLease(CaseFile seen, byte[] pdf) {
        handIn(seen, "lease", "租赁合同.pdf", "application/pdf", pdf);
        return hall.file(seen.number());
    }
}
