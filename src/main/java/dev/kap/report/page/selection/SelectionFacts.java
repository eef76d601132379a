package dev.kap.report.page.selection;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.NominationInsight;
import dev.kap.insight.Selection;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import dev.kap.wording.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What all pages of the half day draw on.
record SelectionFacts(PortfolioPlan plan, PrintFormat said) {

    /// So many accounts have room on a sheet.
    static final int A_SHEET = 22;

    /// So that whoever comes has a week for it.
    private static final int DAYS_AHEAD = 8;

    Portfolio input() {
        return plan.insight().portfolio();
    }

    private Settings settings() {
        return input().settings();
    }

    Selection selection() {
        return plan.insight().selection();
    }

    NominationInsight nominations() {
        return plan.insight().nominations();
    }

    /// How many take part.
    int people() {
        return (int) Math.round(settings().number(Setting.WORKSHOP_PEOPLE));
    }

    SelectionDay day() {
        return SelectionDay.of((int) Math.round(settings().number(Setting.WORKSHOP_MINUTES)), begins());
    }

    LocalTime begins() {
        return LocalTime.parse(settings().text(Setting.WORKSHOP_BEGINS));
    }

    /// The day that Settings name, else the first Tuesday that leaves a week to read.
    LocalDate date() {
        return Optional.of(settings().text(Setting.WORKSHOP_DATE))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse)
                .orElseGet(() ->
                        input().asOf().plusDays(DAYS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)));
    }

    /// Who leads it: the consultant, else our company; empty where neither is named.
    String sender() {
        String consultant = settings().text(Setting.CONSULTANT);
        return consultant.isEmpty() ? company() : consultant;
    }

    String company() {
        return settings().text(Setting.COMPANY);
    }

    /// The accounts by name: an order by revenue would be a vote.
    List<String> byName() {
        return plan.insight().accounts().stream()
                .map(AccountInsight::name)
                .sorted()
                .toList();
    }

    /// The accounts' names without legal forms.
    FirmNames firms() {
        return FirmNames.of(
                plan.insight().accounts().stream().map(AccountInsight::name).toList());
    }

    String tier(@Nullable Tier tier) {
        return tier == null ? PrintFormat.UNKNOWN : said.word("tier", tier);
    }

    /// The short form of a name of ours.
    String colleague(String name) {
        return plan.insight().team().shortNames().of(name);
    }

    /// These, so many a page; one page at least.
    static <T> List<List<T>> pages(List<T> all, int most) {
        List<List<T>> pages = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            pages.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        return pages.isEmpty() ? List.of(List.of()) : List.copyOf(pages);
    }

    /// How many there are, in words, as a part of a sentence; none has words of its own.
    static Arg counted(String key, long count) {
        return Arg.phrase(
                Sentence.of("report.selection." + key + (count == 0 ? ".none" : ""), Arg.countInWords(count)));
    }

    /// The sheets that are printed: those of the steps that are held; what the lists agree on only where there are any.
    List<SelectionSheet> sheets() {
        SelectionDay day = day();
        return List.of(SelectionSheet.values()).stream()
                .filter(sheet -> day.holds(sheet.stage()))
                .filter(sheet ->
                        sheet != SelectionSheet.AGREEMENT || nominations().managers() > 0)
                .toList();
    }

    /// The pages of one copy of that sheet.
    int pages(SelectionSheet sheet) {
        return switch (sheet) {
            case SLIPS, TALLY, TIERS_BLANK -> pages(byName(), A_SHEET).size();
            case TIERS -> pages(selection().candidates(), A_SHEET).size();
            case AGREEMENT ->
                pages(nominations().votes(), NominationSheets.VOTES_A_SHEET).size();
            default -> 1;
        };
    }
}
