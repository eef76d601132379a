package dev.kap.report.page.plan;

import dev.kap.plan.BusinessHeadlines;
import dev.kap.plan.CalendarEntry;
import dev.kap.portfolio.Review;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dates that lie ahead beyond the moves of the 90 days, and the last review that was held.
///
/// @param dates by kind, those of a kind in order; the stage goals, all due at a quarter's end, stand with the
/// objectives
/// @param stages whether a stage goal is due
/// @param empty one line where nothing is dated; empty else
/// @param lastReview how many reviews were held, when the last one was and what came of it; or that none is noted
public record CalendarPage(String headline, List<KindRow> dates, boolean stages, String empty, String lastReview) {

    /// The dates of one kind.
    public record KindRow(String kind, List<DateRow> dates) {
        public KindRow {
            dates = List.copyOf(dates);
        }
    }

    /// A date that lies ahead; `what` is empty where the kind says it all.
    public record DateRow(String day, String what, String who, boolean proposed) {}

    /// The page of that account.
    public static CalendarPage of(PageContext facts) {
        PrintFormat said = facts.said();
        List<KindRow> dates = dates(facts);
        return new CalendarPage(
                facts.business(BusinessHeadlines::calendar),
                dates,
                ahead(facts).anyMatch(CalendarPage::isStage),
                dates.isEmpty() ? said.text("empty.calendar") : "",
                lastReview(facts));
    }

    private static List<KindRow> dates(PageContext facts) {
        Map<Key, List<CalendarEntry>> dates = new LinkedHashMap<>();
        ahead(facts)
                .filter(entry -> !isStage(entry))
                .filter(entry -> !isMove(entry) || entry.kind() == CalendarEntry.Kind.PROPOSED_REVIEW)
                .forEach(entry -> dates.computeIfAbsent(Key.of(entry), none -> new ArrayList<>())
                        .add(entry));
        Map<String, List<DateRow>> byKind = new LinkedHashMap<>();
        dates.values()
                .forEach(together -> byKind.computeIfAbsent(
                                facts.said()
                                        .word("calendar", together.getFirst().kind()),
                                none -> new ArrayList<>())
                        .add(row(together, facts)));
        return byKind.entrySet().stream()
                .map(one -> new KindRow(one.getKey(), one.getValue()))
                .toList();
    }

    private static Stream<CalendarEntry> ahead(PageContext facts) {
        return facts.plan().agenda().calendar().stream()
                .filter(entry -> !entry.done() && !entry.day().isBefore(facts.asOf()));
    }

    private static boolean isStage(CalendarEntry entry) {
        return entry.kind() == CalendarEntry.Kind.STAGE;
    }

    /// Moves stand in their own table, but for the reviews.
    private static boolean isMove(CalendarEntry entry) {
        return entry.move() > 0;
    }

    /// Goals of one day share a line.
    private record Key(LocalDate day, CalendarEntry.Kind kind, String what) {

        static Key of(CalendarEntry entry) {
            return switch (entry.kind()) {
                case OBJECTIVE -> new Key(entry.day(), entry.kind(), "");
                case REVIEW, PROPOSED_REVIEW, ACTION, PROPOSED_ACTION, STAGE, OPPORTUNITY ->
                    new Key(entry.day(), entry.kind(), entry.toString());
            };
        }
    }

    private static DateRow row(List<CalendarEntry> together, PageContext facts) {
        PrintFormat said = facts.said();
        CalendarEntry entry = together.getFirst();
        boolean proposed = switch (entry.kind()) {
            case PROPOSED_REVIEW, PROPOSED_ACTION -> true;
            case REVIEW, ACTION, STAGE, OBJECTIVE, OPPORTUNITY -> false;
        };
        return new DateRow(
                said.shortDate(entry.day()),
                together.size() == 1
                        ? said.text(entry.what())
                        : said.text("calendar.goals", Arg.count(together.size())),
                PrintFormat.orUnknown(together.stream()
                        .map(CalendarEntry::who)
                        .filter(who -> !who.isEmpty())
                        .map(facts::holder)
                        .distinct()
                        .map(facts.shortNames()::of)
                        .collect(Collectors.joining(", "))),
                proposed);
    }

    private static String lastReview(PageContext facts) {
        PrintFormat said = facts.said();
        List<Review> held = facts.insight().account().reviews().stream()
                .filter(review -> !review.date().isAfter(facts.asOf()))
                .sorted(Comparator.comparing(Review::date))
                .toList();
        if (held.isEmpty()) {
            return said.text("empty.reviews");
        }
        Review last = held.getLast();
        String what = Stream.of(last.kind(), last.attendees(), last.outcome())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        String when = said.text("reviewsHeld", Arg.count(held.size()), Arg.day(last.date()));
        return what.isEmpty()
                ? said.text("reviewsHeld.bare", Arg.text(when))
                : said.text("reviewsHeld.what", Arg.text(when), Arg.text(what));
    }
}
