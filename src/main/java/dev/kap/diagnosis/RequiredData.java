package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a question needs of the input; the first thing absent makes the answer unknown and is named in it.
final class RequiredData {

    private final int number;
    private final DiagnosisContext background;
    private Optional<Diagnosis> unknown = Optional.empty();

    private RequiredData(int number, DiagnosisContext background) {
        this.number = number;
        this.background = background;
    }

    static RequiredData of(
            Question question, AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return new RequiredData(question.number(), new DiagnosisContext(account, portfolio, people));
    }

    /// The account must have a contact who has not left.
    RequiredData contacts() {
        return fact(!background.contacts().isEmpty(), ContactColumn.CONTACT);
    }

    /// These columns and their sheet must be there, for whichever account.
    RequiredData columns(Column<?>... columns) {
        for (Column<?> column : columns) {
            fact(background.portfolio().has(column), column);
        }
        return this;
    }

    /// The fact must be known; else that column would tell it.
    RequiredData fact(boolean known, Column<?> column) {
        if (!known && unknown.isEmpty()) {
            unknown = Optional.of(unknown(column));
        }
        return this;
    }

    /// The answer where nothing is absent.
    Diagnosis then(Function<DiagnosisContext, Diagnosis> answer) {
        return unknown.orElseGet(() -> answer.apply(background));
    }

    private Diagnosis unknown(Column<?> column) {
        Sentence evidence = Sentence.of(
                "diagnosis.unknown.evidence", Arg.text(column.sheet().title()), Arg.text(column.title()));
        Sentence next = background
                .people()
                .step(Sentence.of("diagnosis.unknown.next"), background.people().manager());
        return new Diagnosis(
                number,
                Status.UNKNOWN,
                null,
                Sentence.of("diagnosis.unknown.figure"),
                evidence,
                next,
                null,
                List.of(background.row()));
    }
}
