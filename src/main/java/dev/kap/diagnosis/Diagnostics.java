package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Status;
import java.util.List;

/// Answers the eighteen questions for one account, the person's answers laid over the computed ones.
public final class Diagnostics {

    private Diagnostics() {}

    /// The eighteen answers of that account.
    public static AccountDiagnosis of(AccountInsight account, PortfolioInsight portfolio) {
        List<Diagnosis> diagnoses = answers(Questions.ALL, account, portfolio);
        int answered = (int) diagnoses.stream().filter(Diagnosis::answered).count();
        return new AccountDiagnosis(diagnoses, objectives(account, portfolio), index(diagnoses), answered);
    }

    /// These questions, answered for that account.
    static List<Diagnosis> answers(List<Question> questions, AccountInsight account, PortfolioInsight portfolio) {
        AccountPeople people = AccountPeople.of(account, portfolio);
        return questions.stream()
                .map(question -> question.answer(account, portfolio, people))
                .map(computed -> PersonsAnswer.over(computed, account.account(), people))
                .toList();
    }

    private static double index(List<Diagnosis> diagnoses) {
        double points = diagnoses.stream()
                .map(Diagnosis::status)
                .mapToDouble(Diagnostics::points)
                .sum();
        return 100 * points / Questions.ALL.size();
    }

    private static double points(Status status) {
        return switch (status) {
            case GOOD -> 1;
            case ATTENTION -> 0.5;
            case GAP, UNKNOWN -> 0;
        };
    }

    private static List<ObjectiveInsight> objectives(AccountInsight account, PortfolioInsight portfolio) {
        SmartCheck check = SmartCheck.of(account, portfolio);
        Portfolio input = portfolio.portfolio();
        return account.account().objectives().stream()
                .map(objective -> insight(objective, check, input))
                .toList();
    }

    private static ObjectiveInsight insight(Objective objective, SmartCheck check, Portfolio portfolio) {
        StageDue due = StageDue.of(objective, portfolio);
        return new ObjectiveInsight(objective, check.check(objective), due.onTrack(), due.quarter());
    }
}
