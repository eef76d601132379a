package dev.kap.intake.join;

import dev.kap.intake.value.ExtraColumns;
import dev.kap.intake.value.Fields;
import dev.kap.intake.value.HoldingText;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.SwotPoint;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.portfolio.column.ResultColumn;
import dev.kap.portfolio.column.ReviewColumn;
import dev.kap.portfolio.column.SwotColumn;
import dev.kap.wording.Arg;
import java.util.List;

/// Rows of Results, White space, Reviews and SWOT; each is given its account and the row.
final class BusinessRows {

    private BusinessRows() {}

    static void result(AccountDraft account, Fields fields) {
        PeriodText.in(fields).ifPresent(period -> {
            if (!account.periods.add(period)) {
                if (PeriodText.fromHeader(fields)) {
                    return;
                }
                fields.error("period-twice", ResultColumn.PERIOD, Arg.text(account.name()));
                return;
            }
            account.results.add(new PeriodResult(
                    fields.origin(),
                    period,
                    fields.number(ResultColumn.REVENUE).orElse(null),
                    fields.number(ResultColumn.PROFIT).orElse(null),
                    fields.number(ResultColumn.UNITS).orElse(null),
                    fields.number(ResultColumn.REVENUE_TARGET).orElse(null),
                    fields.number(ResultColumn.PROFIT_TARGET).orElse(null),
                    fields.number(ResultColumn.UNITS_TARGET).orElse(null)));
        });
    }

    static void whiteSpace(AccountDraft account, Fields fields) {
        List<WhiteSpace.Cell> products = ExtraColumns.texts(fields).stream()
                .filter(extra -> !extra.getValue().isEmpty())
                .map(extra -> new WhiteSpace.Cell(extra.getKey(), extra.getValue(), HoldingText.of(extra.getValue())))
                .toList();
        account.whiteSpaces.add(new WhiteSpace(fields.origin(), products));
    }

    static void review(AccountDraft account, Fields fields) {
        if (filled(fields, ReviewColumn.DATE)) {
            fields.date(ReviewColumn.DATE)
                    .ifPresent(date -> account.reviews.add(new Review(
                            fields.origin(),
                            date,
                            fields.name(ReviewColumn.KIND),
                            fields.text(ReviewColumn.ATTENDEES),
                            fields.text(ReviewColumn.OUTCOME))));
        }
    }

    static void swot(AccountDraft account, Fields fields) {
        if (filled(fields, SwotColumn.KIND) && filled(fields, SwotColumn.POINT)) {
            fields.word(SwotColumn.KIND, WordLists.SWOT)
                    .ifPresent(kind ->
                            account.swot.add(new SwotPoint(fields.origin(), kind, fields.text(SwotColumn.POINT))));
        }
    }

    /// Whether a needed cell holds something; an empty one is noted.
    static boolean filled(Fields fields, Column<?> column) {
        if (!fields.has(column)) {
            fields.error("missing-value", column, Arg.text(column.title()));
        }
        return fields.has(column);
    }
}
