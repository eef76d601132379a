package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.portfolio.Competitor;
import dev.kap.portfolio.DeliveredValue;
import dev.kap.portfolio.ServiceResult;
import dev.kap.portfolio.column.CompetitorColumn;
import dev.kap.portfolio.column.ServiceColumn;
import dev.kap.portfolio.column.ValueColumn;

/// Rows of Value, Service and Competitors; each is given its account and the row.
final class DeliveredRows {

    private DeliveredRows() {}

    static void value(AccountDraft account, Fields fields) {
        if (BusinessRows.filled(fields, ValueColumn.WHAT)) {
            account.values.add(new DeliveredValue(
                    fields.origin(),
                    fields.text(ValueColumn.WHAT),
                    fields.number(ValueColumn.AMOUNT).orElse(null),
                    fields.date(ValueColumn.DATE).orElse(null),
                    PeopleRows.mentioned(account, fields, ValueColumn.CONFIRMED_BY),
                    fields.truth(ValueColumn.SHARE).orElse(null)));
        }
    }

    static void service(AccountDraft account, Fields fields) {
        if (BusinessRows.filled(fields, ServiceColumn.MEASURE)) {
            account.services.add(new ServiceResult(
                    fields.origin(),
                    fields.name(ServiceColumn.MEASURE),
                    fields.number(ServiceColumn.TARGET).orElse(null),
                    fields.number(ServiceColumn.ACTUAL).orElse(null),
                    fields.name(ServiceColumn.PERIOD)));
        }
    }

    static void competitor(AccountDraft account, Fields fields) {
        if (BusinessRows.filled(fields, CompetitorColumn.COMPETITOR)) {
            account.competitors.add(new Competitor(
                    fields.origin(),
                    fields.name(CompetitorColumn.COMPETITOR),
                    fields.name(CompetitorColumn.PRODUCT),
                    PeopleRows.allMentioned(account, fields, CompetitorColumn.STRONG_WITH),
                    fields.text(CompetitorColumn.STRENGTH),
                    fields.text(CompetitorColumn.WEAKNESS)));
        }
    }
}
