package dev.kap.planning.workshop;

import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.workshop.PointToSettle;
import dev.kap.plan.workshop.Workshop;
import dev.kap.plan.workshop.WorkshopTerms;
import dev.kap.planning.moves.Workdays;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.TeamMember;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// Works out the half day over one account (domain.md, "The half day").
public final class Workshops {

    private static final int FIVE = 5;
    /// What is read before lies with the guests for a week.
    private static final int DAYS_TO_READ = 8;
    private static final int WEEKS = 12;

    private Workshops() {}

    /// The workshop over that account.
    public static Workshop of(AccountPlan plan, PortfolioPlan all) {
        Portfolio portfolio = all.insight().portfolio();
        Settings settings = portfolio.settings();
        Workdays workdays =
                Workdays.of(settings, plan.insight().account().profile().facts());
        WorkshopTerms terms = terms(portfolio, workdays);
        List<ContactInsight> placed = new NameCards(plan, settings).placed();
        PointsToSettle disagreements = new PointsToSettle(plan, all.insight());
        List<PointToSettle> points = disagreements.chosen();
        List<TeamMember> ours = new Guests(plan, portfolio, all.insight().team()).all();
        return new Workshop(
                terms,
                SessionSteps.of(terms, placed.size()),
                points,
                disagreements.count() - points.size(),
                placed,
                plan.insight().contacts().stream()
                        .filter(contact -> !placed.contains(contact))
                        .sorted(ContactInsight.BY_INFLUENCE)
                        .toList(),
                plan.insight().missingBosses().size()
                        + plan.insight().missingRoles().size(),
                ours.stream().limit(terms.people()).toList(),
                new Stakes(plan, ours).all(),
                closed(terms.day(), workdays));
    }

    private static List<LocalDate> closed(LocalDate held, Workdays workdays) {
        LocalDate monday = held.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusWeeks(WEEKS))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !workdays.open(day))
                .toList();
    }

    /// When and for how many, as the settings say.
    public static WorkshopTerms terms(Portfolio portfolio, Workdays workdays) {
        Settings settings = portfolio.settings();
        return new WorkshopTerms(
                settings.day(Setting.WORKSHOP_DATE).orElseGet(() -> day(portfolio.asOf(), workdays)),
                LocalTime.parse(settings.text(Setting.WORKSHOP_BEGINS)),
                (int) settings.number(Setting.WORKSHOP_MINUTES) / FIVE * FIVE,
                (int) settings.number(Setting.WORKSHOP_PEOPLE),
                settings.text(Setting.TALLY_ANSWERS).equals("apart"));
    }

    /// The first Tuesday that leaves a week to read and on which people can be met.
    private static LocalDate day(LocalDate asOf, Workdays workdays) {
        LocalDate day = asOf.plusDays(DAYS_TO_READ).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        while (!workdays.open(day)) {
            day = day.plusWeeks(1);
        }
        return day;
    }
}
