package dev.kap.report.page.shareable;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.portfolio.column.ValueColumn;
import dev.kap.report.page.part.KeyFigure;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.shareable.JointPlanPage.DateRow;
import dev.kap.report.page.shareable.JointPlanPage.ValueRow;
import dev.kap.report.page.shareable.SharedAccount.SharedReview;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What was delivered, and the days of the year ahead.
record JointDates(SharedAccount shared, JointWords words) {

    /// A day with its row.
    private record Dated(LocalDate day, DateRow row) {}

    /// Delivered and confirmed, the latest first.
    private List<SharedRow> confirmed() {
        return shared.values().stream()
                .sorted(Comparator.comparing((SharedRow one) ->
                                one.day(ValueColumn.DATE.title()).orElse(LocalDate.MIN))
                        .reversed())
                .toList();
    }

    List<ValueRow> values() {
        return confirmed().stream()
                .map(one -> new ValueRow(
                        one.text(ValueColumn.WHAT.title()),
                        money(one),
                        PrintFormat.orUnknown(one.text(ValueColumn.CONFIRMED_BY.title())),
                        one.day(ValueColumn.DATE.title())
                                .map(day -> words.said().near(day, shared.asOf()))
                                .orElse(PrintFormat.UNKNOWN)))
                .toList();
    }

    private String money(SharedRow one) {
        String amount = ValueColumn.AMOUNT.title();
        return one.number(amount).isEmpty()
                ? PrintFormat.UNKNOWN
                : words.said().money(one.number(amount).getAsDouble());
    }

    private double sum() {
        return shared.values().stream()
                .mapToDouble(one -> one.number(ValueColumn.AMOUNT.title()).orElse(0))
                .sum();
    }

    String total() {
        return sum() == 0 ? "" : words.said().money(sum());
    }

    String deliveredTitle() {
        List<Integer> years = confirmed().stream()
                .flatMap(one -> one.day(ValueColumn.DATE.title()).stream())
                .map(LocalDate::getYear)
                .distinct()
                .toList();
        return years.size() == 1
                ? words.say("delivered.in", Arg.text(String.valueOf(years.getFirst())))
                : words.say("delivered");
    }

    /// The sum of what was delivered, and the next review.
    List<KeyFigure> figures() {
        List<KeyFigure> figures = new ArrayList<>();
        if (sum() > 0) {
            figures.add(new KeyFigure(
                    total(),
                    words.say("figure.delivered"),
                    words.say("figure.delivered.note", Arg.count(shared.values().size()))));
        }
        shared.reviews().stream()
                .findFirst()
                .map(next -> new KeyFigure(
                        words.said().near(next.day(), shared.asOf()),
                        words.say("figure.review"),
                        words.say(next.agreed() ? "agreed" : "proposed")))
                .ifPresent(figures::add);
        return figures;
    }

    String reviewsTitle() {
        long agreed = shared.reviews().stream().filter(SharedReview::agreed).count();
        long proposed = shared.reviews().size() - agreed;
        return shared.reviews().isEmpty()
                ? ""
                : words.say("reviews", counted("agreed", agreed), counted("proposed", proposed));
    }

    /// None has words of its own.
    private static Arg counted(String what, long count) {
        String key = "shareable.reviews." + what;
        return Arg.phrase(Sentence.of(count == 0 ? key + ".none" : key, Arg.countInWords(count)));
    }

    String headline() {
        return shared.reviews().isEmpty()
                ? words.say("dates.headline.none")
                : words.say(
                        "dates.headline",
                        Arg.text(words.said().day(shared.reviews().getFirst().day())));
    }

    /// Steps, reviews and goals that are due, by date; what was due before comes first.
    List<DateRow> ahead() {
        Stream<Dated> steps = shared.steps().stream()
                .filter(step -> !JointSteps.done(step))
                .flatMap(step -> dated(step, ActionColumn.DUE, ActionColumn.ACTION, ""));
        Stream<Dated> goals = shared.goals().stream()
                .flatMap(goal ->
                        dated(goal.row(), ObjectiveColumn.DUE, ObjectiveColumn.OBJECTIVE, words.say("date.goal")));
        Stream<Dated> reviews = shared.reviews().stream()
                .map(review -> new Dated(
                        review.day(),
                        new DateRow(
                                day(review.day()),
                                words.say(review.agreed() ? "date.review" : "date.review.proposed"),
                                "",
                                "")));
        return Stream.of(steps, stages(), goals, reviews)
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::row)
                .toList();
    }

    /// What a goal is to have reached by the end of each quarter that is still to come.
    private Stream<Dated> stages() {
        return shared.goals().stream()
                .flatMap(goal -> IntStream.range(0, ObjectiveColumn.STAGES.size())
                        .filter(quarter -> goal.row()
                                .number(ObjectiveColumn.STAGES.get(quarter).title())
                                .isPresent())
                        .mapToObj(quarter -> stage(goal.row(), quarter)))
                .filter(dated -> dated.day().isAfter(shared.asOf()));
    }

    private Dated stage(SharedRow goal, int quarter) {
        LocalDate last = shared.begins().plusMonths(3L * (quarter + 1)).minusDays(1);
        GoalWords said = new GoalWords(goal, words);
        return new Dated(
                last,
                new DateRow(
                        day(last),
                        words.say("date.stage", Arg.text(said.stage(quarter)), Arg.text(said.text())),
                        "",
                        ""));
    }

    List<DateRow> done() {
        return shared.steps().stream()
                .filter(JointSteps::done)
                .sorted(Comparator.comparing((SharedRow step) ->
                                step.day(ActionColumn.DUE.title()).orElse(LocalDate.MIN))
                        .reversed())
                .map(step -> new DateRow(
                        step.day(ActionColumn.DUE.title())
                                .map(words.said()::shortDate)
                                .orElse(PrintFormat.UNKNOWN),
                        step.text(ActionColumn.ACTION.title()),
                        step.text(ActionColumn.CONTACT.title()),
                        step.text(ActionColumn.OWNER.title())))
                .toList();
    }

    private Stream<Dated> dated(SharedRow row, Column<?> day, Column<?> what, String kind) {
        Optional<LocalDate> due = row.day(day.title());
        String text = row.text(what.title());
        return due.stream()
                .map(on -> new Dated(
                        on,
                        new DateRow(
                                day(on),
                                kind.isEmpty() ? text : words.say("date", Arg.text(kind), Arg.text(text)),
                                row.text(ActionColumn.CONTACT.title()),
                                row.text(ActionColumn.OWNER.title()))));
    }

    /// What is late gets another day.
    private String day(LocalDate day) {
        return day.isAfter(shared.asOf()) ? words.said().shortDate(day) : words.say("new-date");
    }
}
