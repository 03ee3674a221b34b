package org.probity.platform.files;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of file that are taken. */
public enum FileKind {
    PDF("pdf", "application/pdf"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=utf-8"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    TXT("txt", "text/plain;charset=utf-8");

    /** Everything that may be evidence. */
    public static final Set<FileKind> EVIDENCE = Set.copyOf(EnumSet.allOf(FileKind.class));

    /** What a register or a return may be read from. */
    public static final Set<FileKind> SPREADSHEETS = Set.of(XLSX, ODS, CSV);

    private final String extension;
    private final String mediaType;

    FileKind(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As it is stored. */
    String word() {
        return extension;
    }

    static Optional<FileKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.extension.equals(word))
                .findFirst();
    }

    /** "PDF, ODT or DOCX". */
    public static String words(Collection<FileKind> kinds) {
        List<String> names =
                Arrays.stream(values()).filter(kinds::contains).map(Enum::name).collect(Collectors.toList());
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }

    /** The attribute {@code accept} of a file input: a kindness to the sender, never a check. */
    public static String accept(Collection<FileKind> kinds) {
        return Arrays.stream(values())
                .filter(kinds::contains)
                .map(kind -> kind == JPEG ? ".jpg,.jpeg" : "." + kind.extension)
                .collect(Collectors.joining(","));
    }
}
