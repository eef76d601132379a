package dev.kap.watch;

/// What a watcher has done since it started.
///
/// @param made drops that have a result, those included whose content had one already
/// @param same of these, the ones whose content had a result already
/// @param partly of these, the ones of which errors cost some accounts
/// @param failed drops that nothing could be made of
/// @param waiting drops that were not ended
public record DropCounts(int made, int same, int partly, int failed, int waiting) {

    static final DropCounts NOTHING = new DropCounts(0, 0, 0, 0, 0);

    DropCounts andMade(boolean some) {
        return new DropCounts(made + 1, same, partly + (some ? 1 : 0), failed, waiting);
    }

    DropCounts andSame() {
        return new DropCounts(made + 1, same + 1, partly, failed, waiting);
    }

    DropCounts andFailed() {
        return new DropCounts(made, same, partly, failed + 1, waiting);
    }

    DropCounts andWaiting(int number) {
        return new DropCounts(made, same, partly, failed, number);
    }

    /// How many drops have ended.
    public int ended() {
        return made + failed;
    }
}
