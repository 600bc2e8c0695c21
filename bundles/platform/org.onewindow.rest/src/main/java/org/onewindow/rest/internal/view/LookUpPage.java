package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.cases.materials.LookUp;

/** One page of who looked whom up, the newest first. */
public record LookUpPage(
        List<LookUpView> items, @Schema(nullable = true) String next) {

    /** A look-up. */
    public record LookUpView(
            String id,
            OffsetDateTime at,
            String by,
            String department,
            String matter,
            IdType idType,
            String idNumber,

            @Schema(description = "cases from which something was shown")
            List<String> cases,

            @Schema(description = "ids of licences that were shown")
            List<String> licences) {
        public static LookUpView of(LookUp lookUp, ZoneId zone) {
            return new LookUpView(
                    lookUp.id(),
                    lookUp.at().atZone(zone).toOffsetDateTime(),
                    lookUp.by(),
                    lookUp.department(),
                    lookUp.matter(),
                    lookUp.idType(),
                    lookUp.idNumber(),
                    lookUp.cases(),
                    lookUp.licences());
        }

        /** Personal data: never in a log. */
        @Override
        public String toString() {
            return "LookUpView[" + id + "]";
        }
    }
}
