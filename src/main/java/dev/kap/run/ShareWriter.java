package dev.kap.run;

import dev.kap.plan.AccountPlan;
import dev.kap.theme.Theme;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Makes one share of a result: the documents of some of its accounts, in a folder of their own that waits for the one
/// that joins. A share that is there already, as it was made, is not made again.
final class ShareWriter {

    private final RunRequest order;
    private final CheckedPlan judged;
    private final List<AccountPlan> accounts;
    private final Shard shard;
    private final ShardStage stage;
    private final Progress progress;

    /// @param chosen the accounts of all shares
    ShareWriter(
            RunRequest order,
            CheckedPlan judged,
            List<AccountPlan> chosen,
            Shard shard,
            ShardStage stage,
            Progress progress) {
        this.order = order;
        this.judged = judged;
        this.accounts = shard.shareOf(chosen);
        this.shard = shard;
        this.stage = stage;
        this.progress = progress;
    }

    /// What came up in the making is told; the problems of the input are for the one that joins.
    Outcome make() throws IOException {
        Destination place = stage.place(shard.number());
        if (stage.whole(shard.number()).isEmpty()) {
            stage.begin(shard.number());
            write(place);
        }
        ShareNote note = JoinedShares.note(place.place());
        return new Outcome(
                Optional.of(place.place()),
                stage.whole(shard.number()).orElseThrow().files().keySet().stream()
                        .filter(name -> !name.equals(ShareNote.NAME))
                        .map(Path::of)
                        .toList(),
                names(note, true),
                names(note, false),
                List.of(),
                note.attempts().values().stream()
                        .flatMap(attempt -> attempt.written().stream())
                        .flatMap(written -> written.problems().stream())
                        .toList(),
                judged.wording());
    }

    private List<String> names(ShareNote note, boolean made) {
        return accounts.stream()
                .filter(account -> {
                    Attempt attempt = note.attempts().get(account.insight().slug());
                    return (attempt == null || attempt.fault().isEmpty()) == made;
                })
                .map(AccountPlan::name)
                .toList();
    }

    private void write(Destination place) throws IOException {
        try (ResultFolder folder = ResultFolder.at(place, order.password())) {
            progress.holding(folder);
            ShareNote note = new ShareNote(attempts(folder));
            try (DataOutputStream out = new DataOutputStream(folder.open(ShareNote.NAME))) {
                note.write(out);
            }
            progress.at(Step.PLACING);
            folder.publish();
        }
    }

    private SequencedMap<String, Attempt> attempts(ResultFolder folder) throws IOException {
        SequencedMap<String, Attempt> attempts = new LinkedHashMap<>();
        if (!AccountPacks.wanted(order)) {
            return attempts;
        }
        Branding branding = new Branding(order.templates());
        Theme theme = branding.theme(judged.plan().insight().portfolio().settings(), order.inputs());
        AccountPacks packs = AccountPacks.of(DocumentKit.of(order, judged, branding, theme, progress), order);
        progress.at(Step.DOCUMENTS);
        progress.begin(accounts.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(order.jobs())) {
            try {
                List<Future<Attempt>> work = new ArrayList<>();
                for (AccountPlan account : accounts) {
                    work.add(threads.submit(() -> made(account, packs, folder)));
                }
                for (int i = 0; i < work.size(); i++) {
                    attempts.put(accounts.get(i).insight().slug(), Waiting.result(work.get(i)));
                }
            } catch (IOException | RuntimeException | Error e) {
                threads.shutdownNow();
                throw e;
            }
        }
        return attempts;
    }

    private Attempt made(AccountPlan account, AccountPacks packs, ResultFolder folder) throws IOException {
        Attempt made = Attempt.here(account, packs, folder);
        made.fault().ifPresent(progress::failed);
        progress.made();
        return made;
    }
}
