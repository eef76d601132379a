package dev.kap.intake.raw;

import dev.kap.wording.Arg;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// How much an input may hold; what is larger is refused instead of filling the memory.
final class ReadingLimits {

    static final long BYTES_A_MEGABYTE = 1024 * 1024;
    static final long FILE_MEGABYTES = 50;

    /// Of all files of a run together.
    static final long RUN_MEGABYTES = 200;

    static final int FILES = 200;
    static final int SHEETS = 100;
    static final int ROWS = 200_000;
    static final int COLUMNS = 500;
    static final int STYLES = 70_000;

    /// Parts of a workbook's zip: sheets, pictures and their relationships.
    static final int PARTS = 10_000;

    /// What Excel itself puts into a cell at most; a longer text is that cell's trouble.
    static final int EXCEL_CELL_CHARACTERS = 32_767;

    /// The same of a CSV file, which other programs write.
    static final int CELL_CHARACTERS = 65_536;

    /// A text that goes on like this is no cell: something in the file does not end.
    static final int TEXT_CHARACTERS = 1_000_000;

    /// A row of a CSV file that goes on like this has no end.
    static final int ROW_CHARACTERS = 4_000_000;

    /// A tag or comment; one is held in memory as a whole.
    static final int TAG_BYTES = 1_000_000;

    static final int DEPTH = 200;

    /// The lists of what is in a workbook, each.
    static final long LIST_BYTES = 8 * BYTES_A_MEGABYTE;

    /// All parts of a workbook that are read, unpacked.
    static final long UNPACKED_BYTES = 600 * BYTES_A_MEGABYTE;

    /// So much unpacks from anything; beyond it, what unpacks to more than 200 times its size is a trap. Honest sheets
    /// of long repeated texts pack nearly that well.
    static final long GRACE_BYTES = 10 * BYTES_A_MEGABYTE;

    static final long GREATEST_RATIO = 200;

    private static final int MOST_CELLS = 5_000_000;
    private static final int MOST_CHARACTERS = 100_000_000;

    /// What a cell with its text takes, and what is made of it later.
    private static final int BYTES_A_CELL = 200;

    private static final int BYTES_A_CHARACTER = 8;

    private ReadingLimits() {}

    /// Filled cells of a run: fewer where the program has little memory.
    static int cells() {
        return (int) Math.min(MOST_CELLS, Runtime.getRuntime().maxMemory() / BYTES_A_CELL);
    }

    /// Characters of a run: fewer where the program has little memory.
    static int characters() {
        return (int) Math.min(MOST_CHARACTERS, Runtime.getRuntime().maxMemory() / BYTES_A_CHARACTER);
    }

    /// Tells POI, whose own limits are settings of the whole process.
    static void applyToPoi() {
        ZipSecureFile.setMinInflateRatio(1.0 / GREATEST_RATIO);
        // Real style sheets are just above POI's own grace of 100 KiB and pack better than 1 to 100.
        ZipSecureFile.setGraceEntrySize(GRACE_BYTES);
        ZipSecureFile.setMaxEntrySize(300 * BYTES_A_MEGABYTE);
        RecordFactory.setMaxNumberOfRecords(cells());
    }

    /// Refuses a file that has more of something than it may.
    static void check(long found, long limit, String what) throws Unreadable {
        if (found > limit) {
            throw new Unreadable("too-large-" + what, Arg.count(limit));
        }
    }
}
