package dev.kap.intake.join;

import dev.kap.intake.value.ExtraColumns;
import dev.kap.intake.value.Fields;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.SwotPoint;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.wording.Arg;
import java.util.List;

/// Rows of Results, Opportunities, White space, Reviews and SWOT; each is given its account and the row.
final class BusinessRows {

    private BusinessRows() {}

    static void result(AccountDraft account, Fields fields) {
        Periods.in(fields).ifPresent(period -> {
            if (!account.periods.add(period)) {
                fields.error("period-twice", "Period", Arg.text(account.name()));
                return;
            }
            account.results.add(new PeriodResult(
                    fields.origin(),
                    period,
                    fields.number("Revenue").orElse(null),
                    fields.number("Profit").orElse(null),
                    fields.number("Units").orElse(null),
                    fields.number("Revenue target").orElse(null),
                    fields.number("Profit target").orElse(null),
                    fields.number("Units target").orElse(null)));
        });
    }

    static void opportunity(AccountDraft account, Fields fields) {
        if (filled(fields, "Opportunity")) {
            account.opportunities.add(new Opportunity(
                    fields.origin(),
                    fields.name("Opportunity"),
                    fields.name("Product"),
                    fields.number("Value").orElse(null),
                    fields.share("Probability").orElse(null),
                    fields.name("Stage"),
                    fields.date("Close date").orElse(null),
                    fields.truth("Invited early").orElse(null)));
        }
    }

    static void whiteSpace(AccountDraft account, Fields fields) {
        List<WhiteSpace.Cell> products = ExtraColumns.texts(fields).stream()
                .filter(extra -> !extra.getValue().isEmpty())
                .map(extra -> new WhiteSpace.Cell(extra.getKey(), extra.getValue()))
                .toList();
        account.whiteSpaces.add(new WhiteSpace(fields.origin(), products));
    }

    static void review(AccountDraft account, Fields fields) {
        if (filled(fields, "Date")) {
            fields.date("Date")
                    .ifPresent(date -> account.reviews.add(new Review(
                            fields.origin(),
                            date,
                            fields.name("Kind"),
                            fields.text("Attendees"),
                            fields.text("Outcome"))));
        }
    }

    static void swot(AccountDraft account, Fields fields) {
        if (filled(fields, "Kind") && filled(fields, "Point")) {
            fields.word("Kind", WordLists.SWOT)
                    .ifPresent(kind -> account.swot.add(new SwotPoint(fields.origin(), kind, fields.text("Point"))));
        }
    }

    /// Whether a needed cell holds something; an empty one is noted.
    static boolean filled(Fields fields, String column) {
        if (!fields.has(column)) {
            fields.error("missing-value", column, Arg.text(column));
        }
        return fields.has(column);
    }
}
