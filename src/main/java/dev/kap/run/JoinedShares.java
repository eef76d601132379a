package dev.kap.run;

import dev.kap.disk.Manifest;
import dev.kap.plan.AccountPlan;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The shares of a result, all made: their documents come into it, and what they tell of each account.
final class JoinedShares implements Plans {

    private final ShardStage stage;
    private final List<Manifest> shares;
    private final Map<String, Attempt> attempts = new HashMap<>();

    private JoinedShares(ShardStage stage, List<Manifest> shares) {
        this.stage = stage;
        this.shares = shares;
    }

    /// @throws SharesMissing where one is not there as it was made
    static JoinedShares of(ShardStage stage) throws IOException {
        JoinedShares joined = new JoinedShares(stage, stage.all());
        for (int number = 1; number <= stage.of(); number++) {
            joined.attempts.putAll(note(stage.place(number).place()).attempts());
        }
        return joined;
    }

    /// Takes the files of all accounts into a result; the shares keep them, so that this can be begun again.
    @Override
    public void begin(ResultFolder folder) throws IOException {
        for (int number = 1; number <= stage.of(); number++) {
            Path share = stage.place(number).place();
            for (Map.Entry<String, String> file : shares.get(number - 1).files().entrySet()) {
                if (!file.getKey().equals(ShareNote.NAME)) {
                    folder.adopt(share.resolve(file.getKey()), file.getKey(), file.getValue());
                }
            }
        }
    }

    /// What the share of an account tells of it.
    @Override
    public Attempt of(AccountPlan account, AccountPacks packs, ResultFolder folder) {
        Attempt attempt = attempts.get(account.insight().slug());
        if (attempt == null) {
            throw new IllegalStateException("a share without one of its accounts");
        }
        return attempt;
    }

    /// What a share tells.
    static ShareNote note(Path share) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(share.resolve(ShareNote.NAME))))) {
            return ShareNote.read(in);
        }
    }
}
