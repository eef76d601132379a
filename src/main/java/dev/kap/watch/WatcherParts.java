package dev.kap.watch;

import dev.kap.disk.FileOps;
import java.time.Clock;
import java.util.Random;

/// What a watcher is made of, and what its steps share.
record WatcherParts(
        Places places,
        Log log,
        StatusFile status,
        WatcherRegistry members,
        Claims claims,
        DropLedger ledger,
        Results results,
        Timing timing,
        Pace pace) {

    static WatcherParts of(Watcher.Service service, Watcher.Means means) {
        FileOps ops = means.ops();
        Clock clock = means.clock();
        Places places = new Places(service.inbox(), service.out(), service.self());
        Log log = new Log(means.err(), places.log(), ops, means.wording(), clock);
        StatusFile status = new StatusFile(places, ops, means.wording(), clock, log);
        return new WatcherParts(
                places,
                log,
                status,
                new WatcherRegistry(places, ops, means.timing(), means.pace(), WatcherIdentity.here()),
                new Claims(places, ops, new Random()),
                new DropLedger(places, ops, clock),
                new Results(places, ops, clock, service.recipe(), status::kept),
                means.timing(),
                means.pace());
    }
}
