package dev.kap.report.page.change;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeDetail;
import dev.kap.plan.ChangeDetail.Shift;
import dev.kap.report.page.change.ChangeFacts.Of;
import dev.kap.report.page.change.ChangePage.AnswerRow;
import dev.kap.report.page.change.ChangePage.ShiftRow;
import dev.kap.report.page.change.ChangePage.WeightRow;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Who stands elsewhere on the quadrant, which answers are others, and what accounts weigh.
record ChangedStandRows(ChangeFacts facts) {

    private static final int MOST = 24;

    List<ShiftRow> shifts() {
        List<ShiftRow> rows = new ArrayList<>();
        facts.arrows().limit(ChangePage.ARROWS).forEach(one -> rows.add(shift(String.valueOf(rows.size() + 1), one)));
        facts.all(ChangeDetail::shifts)
                .filter(one -> one.what().distance() < ChangePage.SEEN
                        && one.what().was().quadrant() != one.what().is().quadrant())
                .limit(MOST)
                .forEach(one -> rows.add(shift("", one)));
        return rows;
    }

    private ShiftRow shift(String number, Of<Shift> one) {
        ChangeDetail.Point was = one.what().was();
        ChangeDetail.Point is = one.what().is();
        String step = was.quadrant() == is.quadrant()
                ? facts.said().quadrant(is.quadrant())
                : facts.fromTo(
                        facts.said().quadrant(was.quadrant()), facts.said().quadrant(is.quadrant()));
        return new ShiftRow(
                number,
                one.what().contact(),
                one.account().name(),
                step,
                facts.said().word("cause", one.what().why()),
                String.join("; ", one.what().after()));
    }

    /// Who moved and found no room for an arrow, by name.
    String more() {
        List<String> more = facts.arrows()
                .skip(ChangePage.ARROWS)
                .map(one -> one.what().contact() + " (" + one.account().name() + ")")
                .toList();
        String names =
                String.join(", ", more.subList(0, Math.min(MOST, more.size()))) + (more.size() > MOST ? " …" : "");
        return more.isEmpty() ? "" : facts.said().text("changes.more", Arg.count(more.size()), Arg.text(names));
    }

    List<AnswerRow> answers() {
        return facts.all(ChangeDetail::answers)
                .map(one -> new AnswerRow(
                        one.account().name(),
                        String.valueOf(one.what().number()),
                        facts.said().text(Sentence.of("diagnosis." + one.what().number() + ".short")),
                        Sign.of(
                                one.what().was(),
                                facts.said().word("diagnosis", one.what().was())),
                        Sign.of(
                                one.what().is(),
                                facts.said().word("diagnosis", one.what().is())),
                        facts.said().word("cause", one.what().why()),
                        points(one.what().points())))
                .toList();
    }

    private static String points(double points) {
        if (points == 0) {
            return "0";
        }
        String size = Math.abs(points) == 0.5 ? "\u00BD" : String.valueOf(Math.round(Math.abs(points)));
        return (points > 0 ? "+" : "\u2212") + size;
    }

    List<WeightRow> weights() {
        List<WeightRow> rows = new ArrayList<>();
        for (AccountPlan account : facts.portfolio().accounts()) {
            facts.detail(account).ifPresent(change -> weights(rows, account.name(), change));
        }
        return rows;
    }

    private void weights(List<WeightRow> rows, String account, ChangeDetail change) {
        ChangeDetail.Weight was = change.before();
        ChangeDetail.Weight is = change.now();
        if (was.tier() != is.tier()) {
            rows.add(new WeightRow(
                    account,
                    facts.fromTo(
                            was.tier() == null
                                    ? PrintFormat.UNKNOWN
                                    : facts.said().word("tier", was.tier()),
                            is.tier() == null
                                    ? PrintFormat.UNKNOWN
                                    : facts.said().word("tier", is.tier()))));
        }
        if (!was.carriers().equals(is.carriers())) {
            rows.add(new WeightRow(
                    account,
                    facts.said()
                            .text(
                                    "changes.carriers",
                                    Arg.text(named(was.carriers())),
                                    Arg.text(named(is.carriers())))));
        }
    }

    private static String named(List<String> names) {
        return names.isEmpty() ? PrintFormat.UNKNOWN : String.join(", ", names);
    }
}
