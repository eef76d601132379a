package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.PortfolioInsight;

/// One of the eighteen: reads what it needs and answers. Implementations are stateless.
public interface Question {

    /// 1-18.
    int number();

    /// The computed answer for that account and its people; the person's answer is laid over it by [Diagnostics].
    Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people);
}
