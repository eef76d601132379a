package dev.kap.report.page;

import dev.kap.planning.BusinessHeadlines;
import dev.kap.planning.CalendarEntry;
import dev.kap.portfolio.Review;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The dates that lie ahead beyond the moves of the 90 days, and the reviews that were held.
///
/// @param dates in order
/// @param empty one line where nothing is dated; empty else
/// @param reviews held so far
/// @param reviewsNote one line where none was held; empty else
public record CalendarPage(
        String headline, List<DateRow> dates, String empty, List<ReviewRow> reviews, String reviewsNote) {

    private static final int DAYS_OF_THE_PLAN = 90;

    /// A date that lies ahead.
    public record DateRow(String day, String kind, String what, String who, boolean proposed) {}

    /// A review that was held.
    public record ReviewRow(String date, String kind, String attendees, String outcome) {}

    /// The page of that account.
    public static CalendarPage of(Facts facts) {
        Said said = facts.said();
        List<DateRow> dates = dates(facts);
        List<ReviewRow> reviews = reviews(facts);
        return new CalendarPage(
                facts.business(BusinessHeadlines::calendar),
                dates,
                dates.isEmpty() ? said.text("empty.calendar") : "",
                reviews,
                reviews.isEmpty() ? said.text("empty.reviews") : "");
    }

    private static List<DateRow> dates(Facts facts) {
        Map<Key, List<CalendarEntry>> dates = new LinkedHashMap<>();
        LocalDate planned = facts.asOf().plusDays(DAYS_OF_THE_PLAN);
        facts.plan().agenda().calendar().stream()
                .filter(entry -> !entry.done() && !entry.day().isBefore(facts.asOf()))
                .filter(entry -> !isMove(entry) || entry.day().isAfter(planned))
                .forEach(entry -> dates.computeIfAbsent(Key.of(entry), none -> new ArrayList<>())
                        .add(entry));
        return dates.values().stream()
                .map(together -> row(together, facts.said()))
                .toList();
    }

    /// The moves of the 90 days stand in their own table.
    private static boolean isMove(CalendarEntry entry) {
        return entry.kind() == CalendarEntry.Kind.ACTION || entry.kind() == CalendarEntry.Kind.PROPOSED_ACTION;
    }

    /// Stage goals and goals of one day share a line.
    private record Key(LocalDate day, CalendarEntry.Kind kind, String what) {

        static Key of(CalendarEntry entry) {
            return switch (entry.kind()) {
                case STAGE, OBJECTIVE -> new Key(entry.day(), entry.kind(), "");
                case REVIEW, PROPOSED_REVIEW, ACTION, PROPOSED_ACTION, OPPORTUNITY ->
                    new Key(entry.day(), entry.kind(), entry.toString());
            };
        }
    }

    private static DateRow row(List<CalendarEntry> together, Said said) {
        CalendarEntry entry = together.getFirst();
        boolean proposed = switch (entry.kind()) {
            case PROPOSED_REVIEW, PROPOSED_ACTION -> true;
            case REVIEW, ACTION, STAGE, OBJECTIVE, OPPORTUNITY -> false;
        };
        return new DateRow(
                said.day(entry.day()),
                said.word("calendar", entry.kind()),
                together.size() == 1
                        ? said.text(entry.what())
                        : said.text("calendar.goals", Arg.count(together.size())),
                Said.orUnknown(together.stream()
                        .map(CalendarEntry::who)
                        .filter(who -> !who.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "))),
                proposed);
    }

    private static List<ReviewRow> reviews(Facts facts) {
        LocalDate asOf = facts.asOf();
        return facts.insight().account().reviews().stream()
                .filter(review -> !review.date().isAfter(asOf))
                .sorted(Comparator.comparing(Review::date))
                .map(r -> new ReviewRow(
                        facts.said().text("review", Arg.day(r.date())),
                        Said.orUnknown(r.kind()),
                        Said.orUnknown(r.attendees()),
                        Said.orUnknown(r.outcome())))
                .toList();
    }
}
