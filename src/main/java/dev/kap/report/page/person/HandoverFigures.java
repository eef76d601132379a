package dev.kap.report.page.person;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.plan.person.HandoverPlan.Leaves;
import dev.kap.plan.person.HandoverPlan.Part;
import dev.kap.report.page.part.KeyFigure;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The big numbers of a handover: days left, money, capital, who is left alone, open moves.
record HandoverFigures(HandoverPlan plan, PersonContext facts) {

    private static final int NAMED = 2;

    List<KeyFigure> all() {
        List<KeyFigure> figures = new ArrayList<>();
        if (plan.parts().isEmpty()) {
            return figures;
        }
        days(figures);
        money(figures);
        capital(figures);
        figures.add(figure(plan.alone(), "alone"));
        long soon = plan.moves().stream()
                .filter(one -> one.move().move().step() <= 1)
                .count();
        figures.add(new KeyFigure(
                facts.said().count(plan.moves().size()),
                facts.say("handover.figure.moves", Arg.count(plan.moves().size())),
                facts.say("handover.figure.moves.note", Arg.text(facts.said().count(soon)))));
        return figures;
    }

    private KeyFigure figure(long count, String key) {
        return new KeyFigure(
                facts.said().count(count),
                facts.say("handover.figure." + key, Arg.count(count)),
                facts.say("handover.figure." + key + ".note"));
    }

    private void days(List<KeyFigure> figures) {
        Leaves leaves = plan.leaves();
        LocalDate last = leaves.lastDay();
        if (last != null && !leaves.gone()) {
            figures.add(new KeyFigure(
                    facts.said().count(plan.workdaysLeft()),
                    facts.say("handover.figure.days", Arg.count(plan.workdaysLeft())),
                    facts.say(
                            "handover.figure.days.note",
                            Arg.text(facts.said().day(facts.asOf())),
                            Arg.text(facts.said().day(last)))));
        } else {
            figures.add(new KeyFigure(
                    facts.said().count(plan.contacts().size()),
                    facts.say(
                            "handover.figure.contacts",
                            Arg.count(plan.contacts().size())),
                    facts.say("handover.figure.contacts.note")));
        }
    }

    /// Twelve months of our revenue with these accounts; nothing where none is known.
    private void money(List<KeyFigure> figures) {
        List<AccountPlan> known = plan.parts().stream()
                .map(Part::account)
                .filter(account -> account.insight().standing().revenue() != null)
                .toList();
        if (known.isEmpty()) {
            return;
        }
        double sum = known.stream().mapToDouble(HandoverFigures::revenue).sum();
        String parts = known.stream()
                .limit(NAMED)
                .map(account -> facts.say(
                        "handover.figure.of",
                        Arg.text(facts.brief(account.name())),
                        Arg.text(facts.said().money(revenue(account)))))
                .collect(Collectors.joining(", "));
        figures.add(new KeyFigure(
                facts.said().money(sum),
                facts.say("handover.figure.money", Arg.countInWords(known.size())),
                known.size() > NAMED
                        ? facts.say("handover.figure.money.more", Arg.text(parts), Arg.count(known.size() - NAMED))
                        : parts));
    }

    private static double revenue(AccountPlan account) {
        return Objects.requireNonNullElse(account.insight().standing().revenue(), 0.0);
    }

    private void capital(List<KeyFigure> figures) {
        plan.heaviest()
                .ifPresent(part -> figures.add(new KeyFigure(
                        facts.said().share(part.capital()),
                        facts.say(
                                "handover.figure.capital",
                                Arg.text(facts.brief(part.account().name()))),
                        facts.say("handover.figure.capital.note"))));
    }
}
