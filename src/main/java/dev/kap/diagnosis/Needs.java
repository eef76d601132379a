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
final class Needs {

    private final int number;
    private final Background background;
    private Optional<Diagnosis> unknown = Optional.empty();

    private Needs(int number, Background background) {
        this.number = number;
        this.background = background;
    }

    static Needs of(Question question, AccountInsight account, PortfolioInsight portfolio, People people) {
        return new Needs(question.number(), new Background(account, portfolio, people));
    }

    /// The account must have a contact who has not left.
    Needs contacts() {
        return fact(!background.contacts().isEmpty(), ContactColumn.CONTACT);
    }

    /// These columns and their sheet must be there, for whichever account.
    Needs columns(Column<?>... columns) {
        for (Column<?> column : columns) {
            fact(background.portfolio().has(column), column);
        }
        return this;
    }

    /// The fact must be known; else that column would tell it.
    Needs fact(boolean known, Column<?> column) {
        if (!known && unknown.isEmpty()) {
            unknown = Optional.of(unknown(column));
        }
        return this;
    }

    /// The answer where nothing is absent.
    Diagnosis then(Function<Background, Diagnosis> answer) {
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
