package dev.kap.watch;

import dev.kap.wording.Arg;
import java.io.IOException;

/// Takes over what watchers that live no more had claimed and noted, and clears away what they were making.
final class TakeOver {

    private final Places places;
    private final Results results;
    private final WatcherRegistry members;
    private final Claims claims;
    private final DropLedger ledger;
    private final Log log;

    TakeOver(WatcherParts parts) {
        this.places = parts.places();
        this.results = parts.results();
        this.members = parts.members();
        this.claims = parts.claims();
        this.ledger = parts.ledger();
        this.log = parts.log();
    }

    /// Looks for the dead. A watcher's sign goes last: whoever is killed before begins again.
    void ofTheDead() throws IOException {
        for (String dead : members.dead()) {
            claims.adopt(dead);
            ledger.adopt(dead);
            results.clear(places.stageOf(dead));
            members.bury(dead);
            log.say("watch.log.adopted", Arg.text(dead));
        }
    }
}
