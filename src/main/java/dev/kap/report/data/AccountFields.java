package dev.kap.report.data;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.AccountPosition;
import dev.kap.insight.BusinessFigures;
import dev.kap.insight.Coverage;
import dev.kap.insight.Departure;
import dev.kap.insight.MissingPerson;
import dev.kap.insight.TeamInsight;
import dev.kap.plan.AccountChange;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Measure;
import dev.kap.wording.Wording;
import java.util.Map;
import java.util.TreeMap;

/// One account as results.json holds it.
///
/// @param changes since the workbook before, by the account's name; empty without one
record AccountFields(Wording wording, Map<String, AccountChange> changes) {

    JsonFields of(AccountPlan plan, Map<String, Integer> pages) {
        AccountInsight a = plan.insight();
        ContactFields contacts = ContactFields.of(plan, wording);
        PlanFields planned = new PlanFields(wording);
        JsonFields pageCounts = new JsonFields();
        new TreeMap<>(pages).forEach(pageCounts::count);
        JsonFields fields = new JsonFields()
                .text("name", a.name())
                .text("slug", a.slug())
                .text("parent", a.account().profile().organisation().parent())
                .constant("tier", a.standing().tier())
                .flag("decide", a.standing().choice().decide())
                .texts(
                        "decideBecause",
                        a.standing().choice().decideBecause().stream()
                                .map(wording::say)
                                .toList())
                .number("revenue", a.standing().revenue())
                .object("revenuePeriod", a.standing().revenuePeriod());
        toDate(fields, a.standing().business().revenue());
        fields.number("revenueShare", a.standing().revenueShare())
                .number("selectionScore", a.standing().selectionScore())
                .number("scoreWeight", a.standing().choice().weight())
                .object("dependence", ChoiceFields.inShort(a.standing().dependence()))
                .objects("contacts", a.contacts(), contacts::of)
                .objects("diagnostics", plan.diagnosis().diagnoses(), planned::diagnosis)
                .number("strategicIndex", plan.diagnosis().strategicIndex())
                .count("answered", plan.diagnosis().answered())
                .number("capital", a.dependence().capital())
                .flag("singleThreaded", a.dependence().singleThreaded())
                .objects("departures", a.dependence().departures(), AccountFields::departure)
                .object("coverage", coverage(a.coverage()))
                .number("coveredInfluence", a.coveredInfluence())
                .texts("centralPeople", a.structure().centralPeople())
                .texts(
                        "missingPeople",
                        a.structure().missingPeople().stream()
                                .map(MissingPerson::text)
                                .toList())
                .objects("objectives", plan.diagnosis().objectives(), planned::objective)
                .objects("moves", plan.register().moves(), planned::registered)
                .objects("plan90", plan.plan90(), planned::move)
                .objects("leavers", a.leavers(), contacts::left)
                .objects("handovers", a.handovers(), TurnoverFields::handover)
                .object("pages", pageCounts)
                .object("raters", AgendaFields.raters(a.raters()))
                .object("room", AgendaFields.room(a.account()))
                .objects("neighbourhoods", a.structure().neighbourhoods(), AgendaFields::neighbourhood);
        new AgendaFields(wording).into(fields, plan);
        AccountChange change = changes.get(a.name());
        if (change != null) {
            fields.object("changes", ChangeFields.of(change));
        }
        return fields.object("more", more(plan, planned));
    }

    /// The part of the running year, where one is known.
    private static void toDate(JsonFields fields, BusinessFigures.Line revenue) {
        Measure part = revenue.toDate() ? revenue.compared() : Measure.UNKNOWN;
        fields.number("revenueToDate", part.actual())
                .number("revenueToDateLastYear", part.lastYear())
                .number("targetToDate", part.target());
    }

    /// What is known beside the figures every reader relies on.
    private static JsonFields more(AccountPlan plan, PlanFields planned) {
        AccountInsight a = plan.insight();
        return new JsonFields()
                .constant("status", a.account().profile().organisation().status())
                .constant("zone", plan.diagnosis().zone())
                .object("figures", figures(a.standing()))
                .number("shareOfSpend", a.standing().shareOfSpend())
                .number("coveredInfluenceAtDay90", plan.coveredInfluenceAtDay90())
                .number("coveredInfluenceAtTarget", plan.coveredInfluenceAtTarget())
                .object(
                        "openOpportunities",
                        new JsonFields()
                                .number("count", (double)
                                        a.account().openOpportunities().size())
                                .number("value", a.account().openValue()))
                .objects("team", a.team(), AccountFields::member)
                .objects("cells", a.coverage().cells(), AccountFields::cell)
                .objects("buyerChanges", a.turnover().buyerChanges(), TurnoverFields::buyerChange)
                .objects("leadsWithoutLink", a.leadGaps().leads(), TurnoverFields::lead)
                .objects("findings", a.findings(), finding -> planned.finding(finding, plan.register()))
                .objects("risks", plan.risks(), planned::risk);
    }

    private static JsonFields figures(AccountPosition standing) {
        return new JsonFields()
                .object("revenue", line(standing.business().revenue()))
                .object("profit", line(standing.business().profit()))
                .object("units", line(standing.business().units()));
    }

    private static JsonFields line(BusinessFigures.Line line) {
        Measure measure = line.compared();
        return new JsonFields()
                .number("twelveMonths", line.twelveMonths())
                .object("period", line.period())
                .number("actual", measure.actual())
                .number("lastYear", measure.lastYear())
                .number("growth", measure.growth())
                .number("target", measure.target())
                .object("comparedPeriod", line.comparedPeriod());
    }

    private static JsonFields departure(Departure d) {
        return new JsonFields()
                .text("person", d.person())
                .constant("side", d.side())
                .number("capitalLost", d.capitalLost())
                .texts("orphaned", d.orphaned())
                .texts("closedWays", d.closedWays())
                .text("standIn", d.standIn());
    }

    private static JsonFields coverage(Coverage coverage) {
        return new JsonFields().number("vertical", coverage.vertical()).number("horizontal", coverage.horizontal());
    }

    private static JsonFields cell(Coverage.Cell cell) {
        return new JsonFields()
                .text("level", cell.level() == null ? null : cell.level().key())
                .text("function", cell.function())
                .texts("contacts", cell.contacts())
                .number("bestLink", cell.bestLink());
    }

    private static JsonFields member(TeamInsight t) {
        return new JsonFields()
                .text("name", t.member().name())
                .text("level", t.level() == null ? null : t.level().key())
                .number("capitalShare", t.capitalShare())
                .count("liveLinks", (int) t.liveLinks());
    }
}
