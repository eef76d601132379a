package dev.kap.run;

import dev.kap.plan.AccountPlan;
import java.io.IOException;

/// Where the plans of the accounts come from: this process makes them, or others have made them in shares.
interface Plans {

    /// Before the first of them; on the way into a result that is being written.
    void begin(ResultFolder folder) throws IOException;

    /// The plan of an account, in that result afterwards.
    Attempt of(AccountPlan account, AccountPacks packs, ResultFolder folder) throws IOException;

    /// Makes them here.
    static Plans madeHere() {
        return new Plans() {
            @Override
            public void begin(ResultFolder folder) {}

            @Override
            public Attempt of(AccountPlan account, AccountPacks packs, ResultFolder folder) throws IOException {
                return Attempt.here(account, packs, folder);
            }
        };
    }
}
