package org.onewindow.cases.materials;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of files that may be handed in: what scanners and phones make of paper, the two fixed layouts of official
 * documents, and the two open office formats that hold no macros (docs/decisions/0021).
 */
public enum FileType {
    PDF("application/pdf", "pdf"),
    /** The fixed layout of official documents (GB/T 33190-2016). */
    OFD("application/ofd", "ofd"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** As in a Content-Type header, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of its files, without the dot. */
    public String extension() {
        return extensions.get(0);
    }

    /** Whether a file with this name may be of this kind. */
    public boolean fits(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /** The kind with this media type; empty when it is none of these. */
    public static Optional<FileType> of(String mediaType) {
        for (FileType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
