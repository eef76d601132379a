package dev.kap.intake.raw;

/// What has been read of all files of a run, counted while it is read: many files, or many sheets, are no way around a
/// limit.
final class Budget {

    private long bytes;
    private long tables;
    private long cells;
    private long characters;

    /// Takes a file of that size.
    void file(long size) throws Unreadable {
        Limits.check(size / Limits.BYTES_A_MEGABYTE, Limits.FILE_MEGABYTES, "file");
        bytes += size;
        Limits.check(bytes / Limits.BYTES_A_MEGABYTE, Limits.RUN_MEGABYTES, "input");
    }

    /// Takes a sheet or CSV file.
    void table() throws Unreadable {
        tables++;
        Limits.check(tables, Limits.FILES, "tables");
    }

    /// Takes a filled cell.
    void cell() throws Unreadable {
        cells++;
        if (cells > Limits.cells()) {
            Limits.check(cells, Limits.cells(), "cells");
        }
    }

    /// Takes so many characters of text.
    void characters(long more) throws Unreadable {
        characters += more;
        if (characters > Limits.characters()) {
            Limits.check(characters, Limits.characters(), "text");
        }
    }
}
