package dev.kap.report.page.review;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Status;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Goals and actions of all accounts, and the eighteen questions across them.
///
/// @param tables the questions by account, so many accounts to a table as fit side by side
/// @param topThree what is asked of the three largest accounts together, a sentence each
public record ReviewWork(
        String goalsHeadline,
        List<GoalRow> goals,
        String eighteenHeadline,
        List<String> topThree,
        List<AcrossTable> tables) {

    private static final int ACCOUNTS = 16;

    /// Goals and actions of one account.
    public record GoalRow(
            String account,
            String goals,
            String smart,
            String onTrack,
            String behind,
            String actions,
            String overdue,
            String proposed) {}

    /// Questions by account.
    ///
    /// @param accounts number and name of each column
    public record AcrossTable(List<Column> accounts, List<AcrossRow> rows) {}

    /// A column.
    public record Column(String number, String account) {}

    /// One question.
    public record AcrossRow(String number, String question, List<Sign> signs, String gaps) {}

    /// The pages of all accounts.
    public static ReviewWork of(ReviewFacts facts) {
        List<AccountPlan> plans = facts.byRevenue();
        return new ReviewWork(
                goalsHeadline(plans, facts.said()),
                plans.stream().map(plan -> row(plan, facts)).toList(),
                eighteenHeadline(facts),
                topThree(facts),
                tables(plans, facts));
    }

    private static String goalsHeadline(List<AccountPlan> plans, PrintFormat said) {
        long behind =
                plans.stream().mapToLong(plan -> plan.diagnosis().behind()).sum();
        long overdue = plans.stream().mapToLong(ReviewWork::overdue).sum();
        return said.text(
                "review.headline.goals",
                Arg.phrase(counted("report.review.headline.goals-behind", behind)),
                Arg.phrase(counted("report.review.headline.actions-overdue", overdue)));
    }

    /// None has words of its own.
    private static Sentence counted(String key, long count) {
        return Sentence.of(count == 0 ? key + ".none" : key, Arg.countInWords(count));
    }

    private static long overdue(AccountPlan plan) {
        return plan.plan90().stream().filter(Move::overdue).count();
    }

    private static List<ObjectiveInsight> goals(AccountPlan plan) {
        return plan.diagnosis().objectives();
    }

    private static GoalRow row(AccountPlan plan, ReviewFacts facts) {
        PrintFormat said = facts.said();
        return new GoalRow(
                facts.firms().of(plan.name()),
                said.count(goals(plan).size()),
                said.count(
                        goals(plan).stream().filter(goal -> goal.smart().all()).count()),
                said.count(goals(plan).stream()
                        .filter(goal -> Objects.equals(goal.onTrack(), true))
                        .count()),
                said.count(plan.diagnosis().behind()),
                said.count(plan.insight().account().actions().stream()
                        .filter(action -> action.status() == ActionStatus.OPEN)
                        .count()),
                said.count(overdue(plan)),
                said.count(plan.plan90().stream().filter(Move::proposed).count()));
    }

    private static List<String> topThree(ReviewFacts facts) {
        return facts.review().eighteen().stream()
                .flatMap(across -> across.topThree().stream()
                        .map(one -> facts.said()
                                .text(
                                        "review.top-three." + across.number(),
                                        Listing.names(one.accounts()),
                                        Arg.share(one.share()),
                                        Arg.phrase(Sentence.of("diagnosis.status."
                                                + one.status().name().toLowerCase(Locale.ROOT))))))
                .toList();
    }

    private static String eighteenHeadline(ReviewFacts facts) {
        return facts.review().eighteen().stream()
                .max(Comparator.comparingInt(one -> one.count(Status.GAP)))
                .filter(one -> one.count(Status.GAP) > 0)
                .map(one -> facts.said()
                        .text(
                                "review.headline.eighteen",
                                Arg.text(facts.said().wording().say("diagnosis." + one.number() + ".short")),
                                Arg.countInWords(one.count(Status.GAP)),
                                Arg.countInWords(facts.portfolio().accounts().size())))
                .orElse(facts.said().text("review.headline.no-gaps"));
    }

    private static List<AcrossTable> tables(List<AccountPlan> plans, ReviewFacts facts) {
        List<AcrossTable> tables = new ArrayList<>();
        for (int from = 0; from < plans.size(); from += ACCOUNTS) {
            tables.add(table(plans.subList(from, Math.min(plans.size(), from + ACCOUNTS)), from, facts));
        }
        return tables;
    }

    private static AcrossTable table(List<AccountPlan> plans, int from, ReviewFacts facts) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            columns.add(new Column(
                    facts.said().count(from + i + 1L),
                    facts.firms().of(plans.get(i).name())));
        }
        List<AcrossRow> rows = new ArrayList<>();
        for (int number = 1; number <= 18; number++) {
            int wanted = number;
            List<Diagnosis> all = plans.stream()
                    .map(plan -> plan.diagnosis().diagnoses().get(wanted - 1))
                    .toList();
            rows.add(new AcrossRow(
                    facts.said().count(number),
                    facts.said().wording().say("diagnosis." + number + ".short"),
                    all.stream()
                            .map(one -> Sign.of(one.status(), facts.said().word("diagnosis", one.status())))
                            .toList(),
                    facts.said()
                            .count(all.stream()
                                    .filter(one -> one.status() == Status.GAP)
                                    .count())));
        }
        return new AcrossTable(columns, rows);
    }
}
