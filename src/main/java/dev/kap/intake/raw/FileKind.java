package dev.kap.intake.raw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.FileMagic;

/// What a file is by its first bytes; the name decides only whether text is a table.
enum FileKind {
    OOXML,
    OLE2,
    CSV;

    private static final int ENOUGH_TO_TELL = 44;

    static FileKind of(Path file, boolean namedAsText) throws IOException, Unreadable {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new Unreadable("empty-file");
        }
        return switch (FileMagic.valueOf(Arrays.copyOf(head, ENOUGH_TO_TELL))) {
            case OOXML -> OOXML;
            case OLE2 -> OLE2;
            case BIFF2, BIFF3, BIFF4 -> throw new Unreadable("old-excel");
            default -> text(head, namedAsText);
        };
    }

    private static FileKind text(byte[] head, boolean namedAsText) throws Unreadable {
        Disguise.refuse(head);
        if (!namedAsText) {
            throw new Unreadable("not-a-spreadsheet");
        }
        return CSV;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Disguise.BYTES);
        }
    }
}
