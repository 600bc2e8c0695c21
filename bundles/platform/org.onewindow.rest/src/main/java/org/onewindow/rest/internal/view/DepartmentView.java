package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Publication;

/** A department with everything the centre knows of its releases, and what became of its definitions. */
public record DepartmentView(
        String department,

        @Schema(description = "the release that serves; null when none does", nullable = true)
        ReleaseView active,

        @Schema(description = "the newest state first") List<ReleaseView> releases,

        @Schema(description = "what became of the definitions of its bundles")
        List<Definitions> publications,

        @Schema(description = "in what it differs from what was decided about it, its kept jars included")
        List<DriftView> drift,

        @Schema(description = "threads that its releases have left behind; each until it ends or the centre restarts")
        List<LeftBehind> leftThreads) {

    /** @param version of the release that started it */
    public record LeftBehind(String version, String thread) {}

    /**
     * What became of one bundle's definitions.
     *
     * @param awaited names of the rules and recorders that have not come up
     */
    public record Definitions(
            String version, Publication.Status status, List<DefinitionFault> faults, List<String> awaited) {
        public static Definitions of(Publication publication) {
            return new Definitions(
                    publication.version(),
                    publication.status(),
                    publication.faults().stream()
                            .map(fault -> new DefinitionFault(fault.pointer(), fault.code(), fault.message()))
                            .toList(),
                    publication.awaited());
        }
    }

    /** @param pointer file and line */
    public record DefinitionFault(String pointer, String code, Text message) {}
}
