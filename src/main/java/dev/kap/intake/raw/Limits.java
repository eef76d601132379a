package dev.kap.intake.raw;

import dev.kap.wording.Arg;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// How much a file may hold; what is larger is refused instead of filling the memory.
final class Limits {

    static final long FILE_MEGABYTES = 50;
    static final long BYTES_A_MEGABYTE = 1024 * 1024;
    static final int SHEETS = 100;
    static final int ROWS = 200_000;
    static final int COLUMNS = 500;
    static final int CELLS = 5_000_000;
    static final int CELL_CHARACTERS = 65_536;
    static final int SHARED_CHARACTERS = 100_000_000;

    /// Half of POI's own: honest sheets of long repeated texts pack that well, and the limits above hold anyway.
    private static final double SMALLEST_RATIO = 0.005;

    private Limits() {}

    /// Tells POI, whose own limits are settings of the whole process.
    static void applyToPoi() {
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
        // Real style sheets are just above POI's own grace of 100 KiB and pack better than 1 to 100.
        ZipSecureFile.setGraceEntrySize(10 * BYTES_A_MEGABYTE);
        ZipSecureFile.setMaxEntrySize(300 * BYTES_A_MEGABYTE);
        RecordFactory.setMaxNumberOfRecords(CELLS);
    }

    /// Refuses a file that has more of something than it may.
    static void check(long found, long limit, String what) throws Unreadable {
        if (found > limit) {
            throw new Unreadable("too-large-" + what, Arg.count(limit));
        }
    }
}
