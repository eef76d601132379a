package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.TieKind;
import dev.kap.portfolio.column.TieColumn;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Optional;

/// Rows of Ties.
record TieRows(PeopleRows people) {

    void read(List<Fields> rows) {
        rows.forEach(this::read);
    }

    private void read(Fields row) {
        List<PeopleRows.Found> found = people.find(row, TieColumn.FROM);
        found.stream()
                .filter(from -> found.size() == 1 || knows(from.account(), row.name(TieColumn.TO)))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(this::read);
    }

    /// Somebody who stands in several accounts has the tie where the other one stands too.
    private void read(PeopleRows.Found from) {
        Fields fields = from.fields();
        AccountDraft account = from.account();
        if (fields.name(TieColumn.TO).isEmpty()) {
            fields.error("missing-value", TieColumn.TO, Arg.text(TieColumn.TO.title()));
            return;
        }
        people.in(account, fields, TieColumn.TO).ifPresent(to -> add(account, fields, from.contact(), to.contact()));
    }

    private static boolean knows(AccountDraft account, String typed) {
        return account.people.find(typed).one().isPresent();
    }

    private static void add(AccountDraft account, Fields fields, String from, String to) {
        if (from.equals(to)) {
            fields.warning("tie-to-oneself", TieColumn.TO);
            return;
        }
        Optional<TieKind> kind = kind(fields);
        Optional<Double> strength = fields.number(TieColumn.STRENGTH);
        if (strength.isPresent() && (strength.get() < 0 || strength.get() > 1)) {
            fields.error("tie-strength", TieColumn.STRENGTH);
        } else if (kind.isPresent()) {
            account.ties.add(new Tie(fields.origin(), from, to, kind.get(), strength.orElse(null)));
        }
    }

    /// Without a kind the least that a tie can say: that the two know each other.
    private static Optional<TieKind> kind(Fields fields) {
        String typed = fields.name(TieColumn.KIND);
        if (typed.isEmpty()) {
            fields.warning("tie-without-kind", TieColumn.KIND);
            return Optional.of(TieKind.KNOWS);
        }
        Optional<TieKind> kind = WordLists.TIE.meaning(typed);
        if (kind.isEmpty()) {
            fields.error("tie-kind", TieColumn.KIND, Arg.text(String.join(", ", WordLists.TIE.examples())));
        }
        return kind;
    }
}
