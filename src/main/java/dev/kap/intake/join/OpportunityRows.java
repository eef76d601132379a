package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.DealStatus;
import dev.kap.portfolio.DealWords;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.column.OpportunityColumn;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.Optional;

/// Rows of Opportunities; each is given its account and the row.
record OpportunityRows(TeamBook team, LocalDate asOf) {

    void read(AccountDraft account, Fields fields) {
        if (!BusinessRows.filled(fields, OpportunityColumn.OPPORTUNITY)) {
            return;
        }
        Optional<DealStatus> status = status(fields);
        Opportunity opportunity = new Opportunity(
                fields.origin(),
                fields.name(OpportunityColumn.OPPORTUNITY),
                fields.name(OpportunityColumn.PRODUCT),
                fields.number(OpportunityColumn.VALUE).orElse(null),
                fields.share(OpportunityColumn.PROBABILITY).orElse(null),
                stage(fields, status),
                fields.date(OpportunityColumn.CLOSE_DATE).orElse(null),
                fields.truth(OpportunityColumn.INVITED_EARLY).orElse(null),
                deal(account, fields, status));
        warnOfPast(opportunity, fields);
        account.opportunities.add(opportunity);
    }

    /// Nobody knows whether it slipped or was decided: it stays open, and somebody has to say.
    private void warnOfPast(Opportunity opportunity, Fields fields) {
        LocalDate close = opportunity.closeDate();
        if (opportunity.open() && close != null && close.isBefore(asOf)) {
            fields.warning("close-date-past", OpportunityColumn.CLOSE_DATE, Arg.text(opportunity.name()));
        }
    }

    private Opportunity.Deal deal(AccountDraft account, Fields fields, Optional<DealStatus> status) {
        return new Opportunity.Deal(
                fields.name(OpportunityColumn.OPPORTUNITY_ID),
                fields.currency(),
                status.orElse(null),
                PeopleRows.allMentioned(account, fields, OpportunityColumn.DECIDERS),
                fields.name(OpportunityColumn.COMPETITOR),
                fields.text(OpportunityColumn.NEXT_STEP),
                fields.text(OpportunityColumn.LOST_BECAUSE),
                team.nameOf(fields, OpportunityColumn.OWNER));
    }

    /// Where no stage stands beside it, any words of a status are a stage; a status that says only that it is over
    /// leaves it to the stage to say how.
    private static Optional<DealStatus> status(Fields fields) {
        return typed(fields).or(() -> ticked(fields));
    }

    /// What the check boxes Won and Closed of a CRM say; one that is closed and not won is lost.
    private static Optional<DealStatus> ticked(Fields fields) {
        Optional<Boolean> won = fields.truth(OpportunityColumn.WON);
        Optional<Boolean> closed = fields.truth(OpportunityColumn.CLOSED);
        if (won.orElse(false)) {
            return Optional.of(DealStatus.WON);
        }
        return closed.map(over -> over ? end(fields, won.isPresent()) : DealStatus.OPEN);
    }

    private static DealStatus end(Fields fields, boolean notWon) {
        return notWon
                ? DealStatus.LOST
                : DealWords.end(fields.name(OpportunityColumn.STAGE)).orElse(DealStatus.LOST);
    }

    private static Optional<DealStatus> typed(Fields fields) {
        String typed = fields.name(OpportunityColumn.STATUS);
        Optional<DealStatus> known = DealWords.outcome(typed).or(() -> WordLists.OUTCOME.meaning(typed));
        if (known.isPresent() || typed.isEmpty()) {
            return known;
        }
        Optional<DealStatus> end = DealWords.end(typed);
        if (end.isPresent()) {
            return DealWords.end(fields.name(OpportunityColumn.STAGE)).or(() -> end);
        }
        if (fields.has(OpportunityColumn.STAGE)) {
            fields.unknownWord(OpportunityColumn.STATUS, typed, WordLists.OUTCOME);
        }
        return Optional.empty();
    }

    private static String stage(Fields fields, Optional<DealStatus> status) {
        boolean alone = !fields.has(OpportunityColumn.STAGE) && status.isEmpty();
        return fields.name(alone ? OpportunityColumn.STATUS : OpportunityColumn.STAGE);
    }
}
