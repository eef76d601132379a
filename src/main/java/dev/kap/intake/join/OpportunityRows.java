package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.DealStatus;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.column.OpportunityColumn;
import java.util.Optional;

/// Rows of Opportunities; each is given its account and the row.
record OpportunityRows(TeamBook team) {

    void read(AccountDraft account, Fields fields) {
        if (!BusinessRows.filled(fields, OpportunityColumn.OPPORTUNITY)) {
            return;
        }
        Optional<DealStatus> status = status(fields);
        account.opportunities.add(new Opportunity(
                fields.origin(),
                fields.name(OpportunityColumn.OPPORTUNITY),
                fields.name(OpportunityColumn.PRODUCT),
                fields.number(OpportunityColumn.VALUE).orElse(null),
                fields.share(OpportunityColumn.PROBABILITY).orElse(null),
                stage(fields, status),
                fields.date(OpportunityColumn.CLOSE_DATE).orElse(null),
                fields.truth(OpportunityColumn.INVITED_EARLY).orElse(null),
                deal(account, fields, status)));
    }

    private Opportunity.Deal deal(AccountDraft account, Fields fields, Optional<DealStatus> status) {
        return new Opportunity.Deal(
                fields.name(OpportunityColumn.OPPORTUNITY_ID),
                fields.name(OpportunityColumn.CURRENCY),
                status.orElse(null),
                PeopleRows.allMentioned(account, fields, OpportunityColumn.DECIDERS),
                fields.name(OpportunityColumn.COMPETITOR),
                fields.text(OpportunityColumn.NEXT_STEP),
                fields.text(OpportunityColumn.LOST_BECAUSE),
                team.nameOf(fields, OpportunityColumn.OWNER));
    }

    /// Where no stage stands beside it, any words of a status are a stage.
    private static Optional<DealStatus> status(Fields fields) {
        return fields.has(OpportunityColumn.STAGE)
                ? fields.word(OpportunityColumn.STATUS, WordLists.OUTCOME)
                : WordLists.OUTCOME.meaning(fields.name(OpportunityColumn.STATUS));
    }

    private static String stage(Fields fields, Optional<DealStatus> status) {
        boolean alone = !fields.has(OpportunityColumn.STAGE) && status.isEmpty();
        return fields.name(alone ? OpportunityColumn.STATUS : OpportunityColumn.STAGE);
    }
}
