package dev.kap.run;

import dev.kap.document.TemplateProblem;
import dev.kap.plan.AccountPlan;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The plan of one account: written, or what came in between.
record Attempt(Optional<Written> written, Optional<Throwable> fault) {

    /// Makes it in this process; where it fails, nothing of it stays.
    static Attempt here(AccountPlan account, AccountPacks packs, ResultFolder folder) throws IOException {
        AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
        Optional<Written> written = Optional.empty();
        try {
            written = Contained.of(() -> packs.write(account, folder), fault::set);
        } catch (TemplateProblem mistake) {
            // Where it fails for every account, it ends the run after all.
            fault.set(mistake);
        }
        if (written.isEmpty()) {
            folder.discard(AccountDocuments.folder(account));
        }
        return new Attempt(written, Optional.ofNullable(fault.get()));
    }
}
