package dev.kap.watch;

import java.nio.file.Path;

/// Where everything lies.
///
/// @param inbox where people drop
/// @param out where the results go
/// @param self the name of this watcher among those of the inbox
record Places(Path inbox, Path out, String self) {

    static final String DONE = "done";
    static final String FAILED = "failed";
    static final String STATE = ".kap";
    static final String STATUS = "STATUS.txt";
    static final String STAGE = ".kap-work-";

    Path done() {
        return inbox.resolve(DONE);
    }

    Path failed() {
        return inbox.resolve(FAILED);
    }

    /// What people see of the state of affairs.
    Path status() {
        return inbox.resolve(STATUS);
    }

    Path state() {
        return inbox.resolve(STATE);
    }

    /// One file for each watcher that lives.
    Path watchers() {
        return state().resolve("watchers");
    }

    /// One folder for each watcher, in it one for each drop it has claimed.
    Path work() {
        return state().resolve("work");
    }

    /// One file for each content that a result was made of, named by its fingerprint.
    Path made() {
        return state().resolve("made");
    }

    /// One file for each watcher: what became of the drops.
    Path ledgers() {
        return state().resolve("ledger");
    }

    /// One file for each day: what the watchers said.
    Path log() {
        return state().resolve("log");
    }

    Path ownWork() {
        return work().resolve(self);
    }

    Path ownLedger() {
        return ledgers().resolve(self + ".tsv");
    }

    /// Where results are made, in the file system of the results.
    Path ownStage() {
        return stageOf(self);
    }

    Path stageOf(String watcher) {
        return out.resolve(STAGE + watcher);
    }
}
