package dev.kap.report.data;

import dev.kap.plan.AccountChange;

/// What changed in one account since the workbook before, as results.json holds it.
final class ChangeFields {

    private ChangeFields() {}

    static JsonFields of(AccountChange change) {
        AccountChange.Figures before = change.before();
        return new JsonFields()
                .date("since", change.since())
                .object(
                        "before",
                        new JsonFields()
                                .number("strategicIndex", before.strategicIndex())
                                .number("coveredInfluence", before.coveredInfluence())
                                .number("capital", before.capital())
                                .number("revenue", before.revenue()))
                .objects("moved", change.moved(), ChangeFields::moved)
                .texts("joined", change.joined())
                .texts("left", change.left())
                .texts("done", change.done())
                .objects("slipped", change.slipped(), ChangeFields::slipped);
    }

    private static JsonFields moved(AccountChange.Moved moved) {
        return new JsonFields()
                .text("contact", moved.contact())
                .constant("from", moved.from())
                .constant("to", moved.to());
    }

    private static JsonFields slipped(AccountChange.Slipped slipped) {
        return new JsonFields()
                .text("action", slipped.action())
                .date("was", slipped.was())
                .date("due", slipped.due());
    }
}
