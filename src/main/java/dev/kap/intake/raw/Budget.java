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
        ReadingLimits.check(size / ReadingLimits.BYTES_A_MEGABYTE, ReadingLimits.FILE_MEGABYTES, "file");
        bytes += size;
        ReadingLimits.check(bytes / ReadingLimits.BYTES_A_MEGABYTE, ReadingLimits.RUN_MEGABYTES, "input");
    }

    /// Takes a sheet or CSV file.
    void table() throws Unreadable {
        tables++;
        ReadingLimits.check(tables, ReadingLimits.FILES, "tables");
    }

    /// Takes a filled cell.
    void cell() throws Unreadable {
        cells++;
        if (cells > ReadingLimits.cells()) {
            ReadingLimits.check(cells, ReadingLimits.cells(), "cells");
        }
    }

    /// Takes so many characters of text.
    void characters(long more) throws Unreadable {
        characters += more;
        if (characters > ReadingLimits.characters()) {
            ReadingLimits.check(characters, ReadingLimits.characters(), "text");
        }
    }
}
