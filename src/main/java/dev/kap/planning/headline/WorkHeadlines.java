package dev.kap.planning.headline;

import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.diagnosis.answer.QuestionWording;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.AccountPosition;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.money.BridgeToGoal;
import dev.kap.planning.target.NinetyDayWindow;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The headlines about the work: where we stand, what to close, what the next 90 days bring.
record WorkHeadlines(AccountPlan plan, PortfolioPlan portfolio) {

    static WorkHeadlines of(AccountPlan plan, PortfolioPlan portfolio) {
        return new WorkHeadlines(plan, portfolio);
    }

    /// A result for the customer or in money: the first business objective, else the first aim of theirs, else the
    /// revenue we want.
    Sentence promise() {
        String planYear = String.valueOf(portfolio.insight().portfolio().planYear());
        Arg year = Arg.text(planYear);
        Optional<Objective> goal = plan.insight().account().objectives().stream()
                .filter(objective -> objective.kind() == ObjectiveKind.BUSINESS)
                .findFirst();
        if (goal.isPresent()) {
            return promise(goal.get(), year);
        }
        String aims = plan.insight().account().profile().remarks().aims();
        if (!aims.isBlank()) {
            String aim = first(aims);
            return aim.contains(planYear)
                    ? say("promise.aim.dated", Arg.text(aim))
                    : say("promise.aim", Arg.text(aim), year);
        }
        // The whole year's: what is set against a part of it is the part of the target.
        Double target = plan.insight()
                .account()
                .profile()
                .business()
                .figures()
                .revenue()
                .target();
        return target == null ? say("promise.open", year) : say("promise.target", Arg.money(target), year);
    }

    private Sentence promise(Objective goal, Arg year) {
        Arg text = Arg.text(bare(goal.text()));
        Double from = goal.gauge().baseline();
        Double to = goal.gauge().target();
        String currency = portfolio.insight().portfolio().settings().text(Setting.CURRENCY);
        boolean money = goal.gauge().unit().equalsIgnoreCase(currency);
        if (from == null || to == null || !money) {
            return say("promise.goal", text, year);
        }
        // Less than today is no promise to bring it down where more is better: it is what is to be held.
        boolean held = to < from && BridgeToGoal.revenue(goal);
        return say(held ? "promise.goal.held" : "promise.goal.amount", text, Arg.money(from), Arg.money(to), year);
    }

    /// The first of several aims in a cell.
    private static String first(String aims) {
        return bare(aims.split("[;\\n]", -1)[0]);
    }

    /// Without the full stop that the sentence around it has.
    private static String bare(String text) {
        return text.strip().replaceFirst("\\.$", "");
    }

    Sentence standing() {
        AccountPosition standing = plan.insight().standing();
        Measure revenue = standing.figures().revenue();
        Double actual = revenue.actual();
        Double twelveMonths = standing.business().revenue().twelveMonths();
        if (actual == null) {
            return say("standing.unknown");
        }
        if (actual < 0) {
            return say("standing.negative", Arg.money(-actual));
        }
        Arg amount = Arg.money(actual);
        if (twelveMonths != null && standing.shareOfSpend() != null && standing.shareOfSpend() < 1) {
            return say("standing.share", Arg.money(twelveMonths), Arg.share(standing.shareOfSpend()));
        }
        if (revenue.target() != null) {
            return say(
                    actual >= revenue.target() ? "standing.met" : "standing.missed",
                    amount,
                    Arg.money(revenue.target()));
        }
        if (revenue.lastYear() != null) {
            int change = Double.compare(actual, revenue.lastYear());
            return say(
                    change > 0 ? "standing.grown" : change < 0 ? "standing.fallen" : "standing.same",
                    amount,
                    Arg.money(revenue.lastYear()));
        }
        return say("standing.plain", amount);
    }

    Sentence eighteen() {
        AccountDiagnosis diagnosis = plan.diagnosis();
        List<Sentence> worst = diagnosis.diagnoses().stream()
                .filter(d -> d.status() == Status.GAP)
                .limit(2)
                .map(Diagnosis::number)
                .map(QuestionWording::shortText)
                .toList();
        String zone = WordingKeys.of(diagnosis.zone());
        return worst.isEmpty()
                ? say("eighteen." + zone + ".good", Arg.countInWords(diagnosis.answered()))
                : say(
                        "eighteen." + zone + ".gaps",
                        Arg.countInWords(diagnosis.count(Status.GAP)),
                        Listing.phrases(worst));
    }

    Sentence ninetyDays() {
        int moves = plan.plan90().size();
        int overdue = (int) plan.plan90().stream().filter(Move::overdue).count();
        int proposed = (int) plan.plan90().stream().filter(Move::proposed).count();
        LocalDate last = new NinetyDayWindow(portfolio.insight().portfolio().asOf()).last();
        if (moves == 0) {
            return say("days.none", Arg.day(last));
        }
        int meant = overdue > 0 ? overdue : proposed > 0 ? proposed : moves;
        Arg rest = Arg.phrase(say(open(overdue, proposed, moves), Arg.countInWords(meant), Arg.phrase(yes(proposed))));
        return say("days.plain", Arg.countInWords(moves), Arg.day(last), rest);
    }

    private static Sentence yes(int proposed) {
        return say("days.yes", Arg.countInWords(proposed));
    }

    private static String open(int overdue, int proposed, int moves) {
        if (overdue == 0) {
            return proposed == 0 ? "days.agreed" : proposed == moves ? "days.proposed.all" : "days.proposed";
        }
        return proposed == 0 ? "days.overdue" : "days.both";
    }

    Sentence objectives() {
        List<ObjectiveInsight> goals = plan.diagnosis().objectives();
        if (goals.isEmpty()) {
            return say("goals.none");
        }
        int behind = plan.diagnosis().behind();
        if (behind > 0) {
            return outOf("goals.behind", behind, goals.size());
        }
        long loose = goals.stream().filter(goal -> !goal.smart().all()).count();
        if (loose == goals.size()) {
            return say("goals.none-smart", Arg.countInWords(loose));
        }
        return loose > 0
                ? say("goals.loose", Arg.countInWords(loose), Arg.countInWords(goals.size()))
                : say("goals.smart", Arg.countInWords(goals.size()));
    }

    /// So many out of all; one out of one has words of its own.
    private static Sentence outOf(String key, long part, int all) {
        return say(all == 1 ? key + ".only" : key, Arg.countInWords(part), Arg.countInWords(all));
    }

    private static Sentence say(String key, Arg... args) {
        return Sentence.of("planning.headline." + key, args);
    }
}
