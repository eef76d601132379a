package dev.kap.report.page.change;

import dev.kap.plan.ChangeDetail;
import dev.kap.plan.ChangeDetail.MoveChange;
import dev.kap.plan.ChangeDetail.MoveChange.Fate;
import dev.kap.report.page.change.ChangeFacts.Of;
import dev.kap.report.page.change.ChangePage.FateRow;
import dev.kap.report.page.change.ChangePage.LateRow;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What became of the moves, by owner and one by one.
record ChangedMoveRows(ChangeFacts facts) {

    private static final int MOST = 24;

    List<FateRow> fates() {
        List<MoveChange> moves = facts.all(ChangeDetail::moves).map(Of::what).toList();
        List<FateRow> rows = new ArrayList<>();
        moves.stream()
                .filter(move -> List.of(Fate.KEPT, Fate.LATE, Fate.DROPPED, Fate.REFUSED)
                        .contains(move.fate()))
                .map(MoveChange::owner)
                .distinct()
                .sorted()
                .forEach(owner -> rows.add(fates(
                        PrintFormat.orUnknown(owner),
                        moves.stream()
                                .filter(move -> move.owner().equals(owner))
                                .toList(),
                        false)));
        if (!rows.isEmpty()) {
            rows.add(fates(facts.said().text("changes.together"), moves, true));
        }
        return rows;
    }

    private FateRow fates(String owner, List<MoveChange> moves, boolean total) {
        return new FateRow(
                owner,
                count(moves, Fate.KEPT),
                count(moves, Fate.LATE),
                count(moves, Fate.DROPPED),
                count(moves, Fate.REFUSED),
                total);
    }

    private static String count(List<MoveChange> moves, Fate fate) {
        long count = moves.stream().filter(move -> move.fate() == fate).count();
        return count == 0 ? "\u00B7" : String.valueOf(count);
    }

    List<LateRow> late() {
        return Stream.of(Fate.LATE, Fate.DROPPED, Fate.REFUSED)
                .flatMap(facts::fated)
                .limit(MOST)
                .map(one -> new LateRow(
                        one.account().name(),
                        facts.said().word("fate", one.what().fate()),
                        one.what().text(),
                        PrintFormat.orUnknown(one.what().owner()),
                        one.what().fate() == Fate.LATE
                                ? facts.said()
                                        .text(
                                                "changes.days",
                                                Arg.count(one.what().daysLate()))
                                : one.what().because()))
                .toList();
    }
}
