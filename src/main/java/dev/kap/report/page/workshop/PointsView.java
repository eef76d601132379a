package dev.kap.report.page.workshop;

import dev.kap.plan.workshop.PointToSettle;
import dev.kap.plan.workshop.PointToSettle.AgainstEvidence;
import dev.kap.plan.workshop.PointToSettle.AgainstNomination;
import dev.kap.plan.workshop.PointToSettle.Last;
import dev.kap.plan.workshop.PointToSettle.LessThanPromised;
import dev.kap.plan.workshop.PointToSettle.StanceApart;
import dev.kap.plan.workshop.PointToSettle.StillHeld;
import dev.kap.plan.workshop.PointToSettle.TwoRaters;
import dev.kap.plan.workshop.Workshop;
import dev.kap.portfolio.Stance;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The points to settle as questions: the guide's second page.
///
/// @param none said where the data do not disagree; empty else
public record PointsView(String headline, List<Row> rows, String caption, String none) {

    /// One question.
    ///
    /// @param drawing the name of its figure; empty for none
    /// @param data what the data say, a line each
    /// @param settle how to settle it, a step each
    public record Row(
            String number,
            String kind,
            String question,
            String when,
            String say,
            String drawing,
            List<String> data,
            List<String> settle,
            String changes) {}

    static PointsView of(WorkshopContext facts) {
        Workshop workshop = facts.workshop();
        List<Row> rows = new ArrayList<>();
        for (PointToSettle point : workshop.points()) {
            rows.add(row(rows.size() + 1, point, facts));
        }
        int minutes = GuideView.minutes(workshop);
        return new PointsView(
                rows.isEmpty()
                        ? facts.text("points.headline.none")
                        : facts.text("points.headline", Arg.countInWords(rows.size()), Arg.count(minutes)),
                rows,
                workshop.morePoints() > 0
                        ? facts.text("points.more", Arg.count(workshop.morePoints()))
                        : facts.text("points.caption"),
                rows.isEmpty() ? facts.text("points.none") : "");
    }

    private static Row row(int number, PointToSettle point, WorkshopContext facts) {
        String key = "point." + key(point);
        Text text = new Text(facts, key);
        boolean drawn = !(point instanceof StillHeld);
        return new Row(
                String.valueOf(number),
                facts.text(key),
                text.question(point),
                facts.text(
                        "point.when",
                        Arg.count(point.stage().number()),
                        Arg.count(facts.workshop().minutes(point))),
                text.say(point),
                drawn ? "point-" + number : "",
                text.data(point),
                List.of(facts.text(key + ".settle.1"), facts.text(key + ".settle.2"), facts.text(key + ".settle.3")),
                text.changes(point));
    }

    static String key(PointToSettle point) {
        return switch (point) {
            case StillHeld _ -> "held";
            case TwoRaters _ -> "raters";
            case AgainstEvidence _ -> "evidence";
            case StanceApart _ -> "stance";
            case AgainstNomination _ -> "nomination";
            case LessThanPromised _ -> "promised";
        };
    }

    /// The words of one point.
    private record Text(WorkshopContext facts, String key) {

        String question(PointToSettle point) {
            return switch (point) {
                case StillHeld held -> say(".question", held.handover().person());
                case TwoRaters two ->
                    facts.text(
                            key + ".question",
                            Arg.text(two.contact().name()),
                            whole(two.spread().ratings().getLast().rating()),
                            whole(two.spread().ratings().getFirst().rating()));
                case AgainstEvidence against ->
                    say(
                            against.evidenced() == null ? ".question" : ".question.some",
                            against.contact().name());
                case StanceApart apart -> say(".question", apart.contact().name());
                case AgainstNomination against -> nomination(against);
                case LessThanPromised less ->
                    facts.text(
                            key + ".question",
                            figure(less.kept().promised()),
                            figure(less.kept().promised() - less.kept().visits()));
            };
        }

        private String nomination(AgainstNomination against) {
            int by = against.vote().by().size();
            boolean core = against.vote().core();
            if (by == 0 || by == against.managers()) {
                return facts.text(
                        key + ".question." + (core ? "core.all" : "none"),
                        Arg.count(against.managers()),
                        Arg.text(facts.plan().name()));
            }
            return facts.text(
                    key + (core ? ".question.core" : ".question"),
                    Arg.count(core ? by : against.managers() - by),
                    Arg.count(against.managers()),
                    Arg.text(facts.plan().name()));
        }

        String say(PointToSettle point) {
            return switch (point) {
                case StillHeld held ->
                    say(".say", facts.names().of(held.handover().person()));
                case AgainstNomination against ->
                    facts.text(key + (against.vote().core() ? ".say.core" : ".say"));
                case LessThanPromised less ->
                    facts.text(key + ".say", Arg.count(less.kept().visits()));
                default -> facts.text(key + ".say");
            };
        }

        List<String> data(PointToSettle point) {
            return switch (point) {
                case StillHeld held ->
                    held.handover().held().stream()
                            .limit(4)
                            .map(facts.said()::text)
                            .toList();
                case TwoRaters two -> List.of(raters(two));
                case AgainstEvidence against -> List.of(evidence(against));
                case StanceApart apart -> List.of(stance(apart));
                case AgainstNomination against ->
                    List.of(facts.text(
                            key + (against.solid() ? ".data.solid" : ".data"),
                            Arg.count(Math.round(against.score())),
                            Arg.count(against.rank()),
                            Arg.count(against.ranked()),
                            Arg.text(facts.said().word("tier", against.tier()))));
                case LessThanPromised less ->
                    List.of(facts.text(
                            key + ".data",
                            Arg.text(facts.said().word("tier", less.kept().tier())),
                            Arg.day(facts.asOf())));
            };
        }

        private String raters(TwoRaters two) {
            String lasts = two.lasts().stream().map(this::last).collect(Collectors.joining(", "));
            return facts.text(key + ".data", Arg.score(two.spread().width()), Arg.count(two.twice()), Arg.text(lasts));
        }

        private String last(Last last) {
            String name = facts.names().of(last.member());
            return last.day() == null
                    ? facts.text("last.none", Arg.text(name))
                    : facts.text(
                            "last.day", Arg.text(name), Arg.text(facts.said().shortDate(last.day())));
        }

        private String evidence(AgainstEvidence against) {
            String title =
                    PrintFormat.orUnknown(against.contact().contact().position().jobTitle());
            Double influence = against.contact().influence().value();
            String weight = influence == null ? "" : facts.text("influence", Arg.score(influence)) + " ";
            String data = title + ", " + weight
                    + (against.evidenced() == null
                            ? facts.text(key + ".data.none")
                            : facts.text(key + ".data", Arg.score(against.rated()), Arg.score(against.evidenced())));
            return against.next() == null
                    ? data
                    : data + " "
                            + facts.text(key + ".next", Arg.text(facts.names().of(against.next())));
        }

        private String stance(StanceApart apart) {
            String evidence = apart.contact().contact().rating().evidence();
            Stance stance =
                    Objects.requireNonNull(apart.contact().contact().rating().stance(), "an opponent without stance");
            String word = facts.said().word("stance", stance);
            return evidence.isEmpty()
                    ? facts.text(key + ".data", Arg.text(word))
                    : facts.text(key + ".data.quoted", Arg.text(word), Arg.text(evidence));
        }

        String changes(PointToSettle point) {
            return switch (point) {
                case StillHeld held ->
                    held.handover().standIn() == null
                            ? facts.text(key + ".changes.none")
                            : say(".changes", facts.names().of(held.handover().standIn()));
                case TwoRaters two ->
                    facts.text(
                            key + (two.move() > 0 ? ".changes.move" : ".changes"),
                            Arg.text(facts.said().quadrant(two.above())),
                            Arg.text(facts.said().quadrant(two.below())),
                            Arg.text(String.valueOf(two.move())));
                case AgainstEvidence against ->
                    against.covered() == null || against.without() == null
                            ? facts.text(key + ".changes.none")
                            : facts.text(key + ".changes", Arg.share(against.covered()), Arg.share(against.without()));
                case StanceApart apart -> facts.text(key + ".changes", Arg.count(apart.ways()));
                case AgainstNomination against ->
                    facts.text(key + (against.vote().core() ? ".changes.core" : ".changes"));
                case LessThanPromised less ->
                    facts.text(
                            key + ".changes",
                            figure(Math.max(
                                    0, less.kept().promised() - less.kept().visits())));
            };
        }

        private String say(String ending, String name) {
            return facts.text(key + ending, Arg.text(name));
        }

        private Arg whole(double value) {
            return Arg.text(facts.said().wording().numbers().atMost(value, 1));
        }

        private Arg figure(double value) {
            return Arg.count(Math.round(value));
        }
    }

    /// The questions alone, as the guests read them before.
    static List<String> questions(WorkshopContext facts) {
        return facts.workshop().points().stream()
                .map(point -> new Text(facts, "point." + key(point)).question(point))
                .toList();
    }
}
