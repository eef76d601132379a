package dev.kap.intake.raw;

/// How much of one part has been unpacked, and of the whole workbook.
final class Unpacked {

    /// Counts all parts of a workbook.
    static final class Total {
        private long bytes;
    }

    private final Total total;
    private final long packed;
    private final long most;
    private long bytes;

    /// @param packed size of the part in the file; below 1 where nobody knows
    /// @param most how large the part may be
    Unpacked(Total total, long packed, long most) {
        this.total = total;
        this.packed = packed;
        this.most = most;
    }

    void add(int more) throws Unreadable {
        bytes += more;
        total.bytes += more;
        boolean trap = packed > 0 && bytes > ReadingLimits.GRACE_BYTES && bytes / packed > ReadingLimits.GREATEST_RATIO;
        if (trap || bytes > most || total.bytes > ReadingLimits.UNPACKED_BYTES) {
            throw new Unreadable("unpacks-too-large");
        }
    }
}
