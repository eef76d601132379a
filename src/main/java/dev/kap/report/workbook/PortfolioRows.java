package dev.kap.report.workbook;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.Answer;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.SwotPoint;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A portfolio as rows of our sheets: each row holds a value for every column, null for an empty cell.
final class PortfolioRows {

    private final Portfolio portfolio;

    PortfolioRows(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /// The rows of that sheet; none for sheets about which an export says nothing.
    List<List<@Nullable Object>> of(Sheet sheet) {
        return switch (sheet) {
            case ACCOUNTS ->
                portfolio.accounts().stream()
                        .map(account -> row(account.profile()))
                        .toList();
            case RESULTS -> each(Account::results, PortfolioRows::row);
            case CONTACTS -> each(Account::contacts, PortfolioRows::row);
            case TEAM -> portfolio.team().stream().map(PortfolioRows::row).toList();
            case LINKS -> each(Account::links, PortfolioRows::row);
            case TIES -> each(Account::ties, PortfolioRows::row);
            case OPPORTUNITIES -> each(Account::opportunities, PortfolioRows::row);
            case OBJECTIVES -> each(Account::objectives, PortfolioRows::row);
            case ACTIONS -> each(Account::actions, PortfolioRows::row);
            case REVIEWS -> each(Account::reviews, PortfolioRows::row);
            case DIAGNOSTICS -> each(Account::answers, PortfolioRows::row);
            case SWOT -> each(Account::swot, PortfolioRows::row);
            case WHITE_SPACE, NOMINATIONS, CRITERIA, SERVICE_LEVELS, SETTINGS -> List.of();
        };
    }

    private <T> List<List<@Nullable Object>> each(Function<Account, List<T>> rows, Row<T> row) {
        return portfolio.accounts().stream()
                .flatMap(account -> rows.apply(account).stream().map(value -> row.of(account.name(), value)))
                .toList();
    }

    /// How a record of an account becomes a row.
    private interface Row<T> {
        List<@Nullable Object> of(String account, T record);
    }

    private static List<@Nullable Object> row(Profile p) {
        List<@Nullable Object> row = cells(
                p.name(),
                p.id(),
                words(p.status()),
                p.industry(),
                p.region(),
                p.accountManager(),
                p.executiveSponsor(),
                p.partnership() == null ? null : words(p.partnership()),
                p.categorySpend());
        Stream.of(p.figures().revenue(), p.figures().profit(), p.figures().units())
                .forEach(measure -> add(row, measure));
        row.addAll(cells(p.strategicFit(), p.costOfLosing(), p.competitorOf(), p.culture(), p.aims(), p.notes()));
        return row;
    }

    private static void add(List<@Nullable Object> row, Measure measure) {
        row.add(measure.actual());
        row.add(measure.lastYear());
        row.add(measure.target());
    }

    private static List<@Nullable Object> row(String account, PeriodResult r) {
        return cells(
                account,
                r.period(),
                r.revenue(),
                r.profit(),
                r.units(),
                r.revenueTarget(),
                r.profitTarget(),
                r.unitsTarget());
    }

    private static List<@Nullable Object> row(String account, Contact c) {
        return cells(
                account,
                c.name(),
                c.id(),
                c.jobTitle(),
                c.function(),
                key(c.level()),
                c.reportsTo(),
                c.roles().stream().map(DecisionRole::key).collect(Collectors.joining(", ")),
                c.stance() == null ? null : words(c.stance()),
                c.outside(),
                c.influence(),
                c.relationship(),
                c.evidence(),
                c.evidenceDate(),
                c.targetRelationship(),
                c.roles().contains(DecisionRole.COACH) ? "yes" : null,
                c.ourLead(),
                c.painPoints(),
                c.aims(),
                c.statusLeft() ? "left" : "active",
                c.since(),
                c.until(),
                c.email(),
                c.phone());
    }

    private static List<@Nullable Object> row(TeamMember m) {
        return cells(
                m.name(),
                m.jobTitle(),
                key(m.level()),
                m.manager(),
                m.email(),
                m.hoursPerQuarter(),
                m.statusLeft() ? "left" : "active",
                m.until());
    }

    private static List<@Nullable Object> row(String account, Link l) {
        return cells(l.teamMember(), l.contact(), account, l.strength(), l.lastContact(), l.contactsPerQuarter());
    }

    private static List<@Nullable Object> row(String account, Tie t) {
        return cells(t.from(), t.to(), account, words(t.kind()), t.strength());
    }

    private static List<@Nullable Object> row(String account, Opportunity o) {
        Boolean early = o.invitedEarly();
        return cells(
                account,
                o.name(),
                o.product(),
                o.value(),
                o.probability(),
                o.stage(),
                o.closeDate(),
                early == null ? null : early ? "yes" : "no");
    }

    private static List<@Nullable Object> row(String account, Objective o) {
        List<@Nullable Object> row = cells(
                account,
                o.text(),
                o.kind() == null ? null : words(o.kind()),
                o.contact(),
                o.measure(),
                o.baseline(),
                o.target(),
                o.unit(),
                o.due(),
                o.owner(),
                o.serves());
        row.addAll(o.stages());
        row.addAll(o.actuals());
        return row;
    }

    private static List<@Nullable Object> row(String account, Action a) {
        return cells(
                account,
                a.text(),
                a.objective(),
                a.contact(),
                a.owner(),
                a.start(),
                a.due(),
                words(a.status()),
                a.targetRelationship());
    }

    private static List<@Nullable Object> row(String account, Review r) {
        return cells(account, r.date(), r.kind(), r.attendees(), r.outcome());
    }

    private static List<@Nullable Object> row(String account, Answer a) {
        return cells(account, "Q" + a.number(), words(a.status()), a.evidence(), a.answeredBy());
    }

    private static List<@Nullable Object> row(String account, SwotPoint s) {
        return cells(account, words(s.kind()), s.point());
    }

    private static List<@Nullable Object> cells(@Nullable Object... values) {
        return new ArrayList<@Nullable Object>(Arrays.<@Nullable Object>asList(values));
    }

    private static @Nullable String key(@Nullable Level level) {
        return level == null ? null : level.key();
    }

    /// `STRATEGIC_PARTNER` as the workbook writes it: "strategic partner".
    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
