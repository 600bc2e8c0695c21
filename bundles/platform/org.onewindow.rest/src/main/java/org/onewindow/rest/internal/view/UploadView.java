package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.onewindow.cases.materials.FileType;
import org.onewindow.cases.materials.Scan;
import org.onewindow.cases.materials.Upload;
import org.onewindow.cases.materials.Uploads.Listed;

/** A file that was handed in with a case. */
public record UploadView(
        int number,

        @Schema(description = "code of the material it is for")
        String material,

        String name,
        FileType type,
        String mediaType,

        @Schema(description = "in bytes") long size,

        String sha256,
        OffsetDateTime handedInAt,
        String handedInBy,

        @Schema(description = "the case it was first handed in with; null when that was this one", nullable = true)
        String reusedFrom,

        @Schema(description = "null when it was withdrawn", nullable = true)
        ScanView scan,

        @Schema(description = "whether it may be opened now")
        boolean readable,

        @Schema(description = "null while it is part of the case", nullable = true)
        WithdrawalView withdrawal) {
    public static UploadView of(Listed listed, ZoneId zone) {
        var upload = listed.upload();
        return new UploadView(
                upload.number(),
                upload.material(),
                upload.name(),
                upload.type(),
                upload.type().mediaType(),
                upload.size(),
                upload.sha256(),
                upload.at().atZone(zone).toOffsetDateTime(),
                upload.by(),
                upload.reusedFrom(),
                listed.scan() == null ? null : ScanView.of(listed.scan(), zone),
                listed.readable(),
                upload.withdrawal() == null ? null : WithdrawalView.of(upload.withdrawal(), zone));
    }

    /** What a scanner said. */
    public record ScanView(
            Scan.State state,

            @Schema(description = "who scanned it", nullable = true)
            String scanner,

            @Schema(description = "what was found", nullable = true)
            String threat,

            @Schema(nullable = true) OffsetDateTime at) {
        static ScanView of(Scan scan, ZoneId zone) {
            return new ScanView(
                    scan.state(),
                    scan.scanner(),
                    scan.threat(),
                    scan.at() == null ? null : scan.at().atZone(zone).toOffsetDateTime());
        }
    }

    /** That it was taken out of the case. */
    public record WithdrawalView(OffsetDateTime at, String by, String reason) {
        static WithdrawalView of(Upload.Withdrawal withdrawal, ZoneId zone) {
            return new WithdrawalView(
                    withdrawal.at().atZone(zone).toOffsetDateTime(), withdrawal.by(), withdrawal.reason());
        }
    }

    /** A file's name may tell personal data. */
    @Override
    public String toString() {
        return "UploadView[" + number + "]";
    }
}
