package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.intake.value.VoiceCells;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.RoomRow.Asked;
import dev.kap.portfolio.RoomRow.Topic;
import dev.kap.portfolio.column.RoomColumn;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Optional;

/// Rows of Workshop. One on which nobody said anything waits to be filled in.
record RoomRows(PeopleRows people, TeamBook team) {

    void read(AccountDraft account, Fields fields) {
        VoiceCells cells = new VoiceCells(fields, team::person);
        if (cells.silent() || !BusinessRows.filled(fields, RoomColumn.ASKS)) {
            return;
        }
        Optional<Asked> asked = asked(fields);
        if (asked.isEmpty()) {
            fields.warning("unknown-asks", RoomColumn.ASKS);
        } else if (asked.get().topic() == Topic.QUESTION) {
            add(account, fields, row(fields, "", asked.get(), cells.votes()));
        } else if (BusinessRows.filled(fields, RoomColumn.CONTACT)) {
            people.in(account, fields, RoomColumn.CONTACT)
                    .ifPresent(
                            found -> add(account, fields, row(fields, found.contact(), asked.get(), cells.scores())));
        }
    }

    private static Optional<Asked> asked(Fields fields) {
        String typed = fields.name(RoomColumn.ASKS);
        return WordLists.ASKED.meaning(typed).or(() -> PlanRows.question(typed).map(Asked::question));
    }

    private static RoomRow row(Fields fields, String contact, Asked asked, List<RoomRow.Voice> voices) {
        return new RoomRow(fields.origin(), fields.number(RoomColumn.NUMBER).orElse(null), contact, asked, voices);
    }

    /// Of two lines for the same thing the last counts, as with answers.
    private static void add(AccountDraft account, Fields fields, RoomRow row) {
        Integer first = account.lineOf.putIfAbsent(List.of(row.contact(), row.asked()), account.room.size());
        if (first == null) {
            account.room.add(row);
            return;
        }
        fields.warning(
                "line-twice",
                RoomColumn.ASKS,
                Arg.count(account.room.get(first).origin().row()));
        account.room.set(first, row);
    }
}
