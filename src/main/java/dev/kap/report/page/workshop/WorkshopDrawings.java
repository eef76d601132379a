package dev.kap.report.page.workshop;

import dev.kap.figure.Drawing;
import dev.kap.figure.MarkKind;
import dev.kap.figure.sheet.Planner;
import dev.kap.figure.sheet.PointFigure;
import dev.kap.figure.sheet.PointFigure.Promise;
import dev.kap.figure.sheet.PointFigure.Spot;
import dev.kap.figure.sheet.StepGrid;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Thresholds;
import dev.kap.plan.CalendarEntry;
import dev.kap.plan.CalendarEntry.Kind;
import dev.kap.plan.Move;
import dev.kap.plan.workshop.PointToSettle;
import dev.kap.plan.workshop.PointToSettle.AgainstEvidence;
import dev.kap.plan.workshop.PointToSettle.AgainstNomination;
import dev.kap.plan.workshop.PointToSettle.LessThanPromised;
import dev.kap.plan.workshop.PointToSettle.StanceApart;
import dev.kap.plan.workshop.PointToSettle.StillHeld;
import dev.kap.plan.workshop.PointToSettle.TwoRaters;
import dev.kap.portfolio.Stance;
import dev.kap.portfolio.TeamMember;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the drawings of the workshop show.
public final class WorkshopDrawings {

    private static final int LANES = 8;
    private static final Set<Kind> FIXED = Set.of(Kind.REVIEW, Kind.OPPORTUNITY, Kind.STAGE);
    private static final List<Stance> STOPS =
            List.of(Stance.OPPONENT, Stance.SCEPTIC, Stance.NEUTRAL, Stance.SUPPORTER);

    private WorkshopDrawings() {}

    /// The grid of steps with their sheets.
    public static List<StepGrid.Column> grid(WorkshopContext facts) {
        return PrintView.grid(facts);
    }

    /// Whether a point has a figure: what somebody holds is a list of words.
    public static boolean drawn(PointToSettle point) {
        return !(point instanceof StillHeld);
    }

    /// The figure of a point.
    public static Drawing point(PointToSettle point, WorkshopContext facts, Theme theme) {
        double threshold = Thresholds.of(facts.portfolio().insight().portfolio().settings())
                .relationship();
        return switch (point) {
            case StillHeld _ -> PointFigure.promises(List.of(), theme);
            case TwoRaters two -> raters(two, threshold, facts, theme);
            case AgainstEvidence against -> evidence(against, threshold, facts, theme);
            case StanceApart apart -> stance(apart, threshold, facts, theme);
            case AgainstNomination against -> votes(against, facts, theme);
            case LessThanPromised less -> promised(less, facts, theme);
        };
    }

    private static Drawing raters(TwoRaters two, double threshold, WorkshopContext facts, Theme theme) {
        List<Spot> spots = new ArrayList<>(two.spread().ratings().reversed().stream()
                .map(one -> new Spot(
                        one.rating(),
                        true,
                        facts.names().of(one.member()) + " "
                                + facts.said().wording().numbers().atMost(one.rating(), 1)))
                .toList());
        ContactInsight contact = two.contact();
        Double evidenced = contact.relationship().evidenced();
        if (evidenced != null && spots.size() <= 2) {
            spots.add(new Spot(evidenced, false, facts.said().score(evidenced)));
        }
        spots.sort(Comparator.comparingDouble(Spot::score));
        return PointFigure.scale(spots, kind(contact), false, threshold, "", theme);
    }

    private static Drawing evidence(AgainstEvidence against, double threshold, WorkshopContext facts, Theme theme) {
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(
                against.rated(),
                true,
                facts.text(
                        "scale.rated", Arg.text(facts.said().wording().numbers().atMost(against.rated(), 1)))));
        Double evidenced = against.evidenced();
        if (evidenced != null) {
            spots.add(new Spot(
                    evidenced,
                    false,
                    facts.text(
                            "scale.evidence",
                            Arg.text(facts.said().wording().numbers().atMost(evidenced, 1)))));
        }
        spots.sort(Comparator.comparingDouble(Spot::score));
        return PointFigure.scale(
                spots,
                kind(against.contact()),
                false,
                threshold,
                evidenced == null ? facts.text("scale.no-evidence") : "",
                theme);
    }

    private static Drawing stance(StanceApart apart, double threshold, WorkshopContext facts, Theme theme) {
        ContactInsight contact = apart.contact();
        @Nullable Stance stance = contact.contact().rating().stance();
        return PointFigure.stance(
                apart.relationship(),
                kind(contact),
                contact.relationship().evidenced() == null,
                threshold,
                STOPS.stream().map(one -> facts.said().word("stance", one)).toList(),
                STOPS.indexOf(stance),
                facts.text(
                        "scale.relationship",
                        Arg.text(facts.said().wording().numbers().atMost(apart.relationship(), 1))),
                theme);
    }

    private static Drawing votes(AgainstNomination against, WorkshopContext facts, Theme theme) {
        int core = (2 * against.managers() + 2) / 3;
        return PointFigure.votes(
                against.vote().by().size(),
                against.managers(),
                core,
                facts.text("votes.named", Arg.count(against.vote().by().size()), Arg.count(against.managers())),
                facts.text("votes.core", Arg.count(core)),
                theme);
    }

    private static Drawing promised(LessThanPromised less, WorkshopContext facts, Theme theme) {
        List<Promise> promises = new ArrayList<>();
        promises.add(promise("promise.visits", less.kept().visits(), less.kept().promised(), facts));
        promises.add(promise("promise.reviews", less.reviews(), less.wanted(), facts));
        return PointFigure.promises(promises, theme);
    }

    private static Promise promise(String key, double kept, double promised, WorkshopContext facts) {
        return new Promise(
                facts.text(key),
                kept,
                promised,
                facts.text("promise.of", Arg.count(Math.round(kept)), Arg.count(Math.round(promised))));
    }

    private static MarkKind kind(ContactInsight contact) {
        return MarkKind.of(contact.quadrant());
    }

    /// The planner: who owns a move, the busiest first.
    public static Planner planner(WorkshopContext facts, Theme theme) {
        Map<String, Long> moves = facts.plan().plan90().stream()
                .map(Move::owner)
                .filter(owner -> !owner.isEmpty())
                .collect(Collectors.groupingBy(owner -> owner, Collectors.counting()));
        List<Planner.Lane> lanes = new ArrayList<>(moves.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(LANES)
                .map(owner -> new Planner.Lane(owner.getKey(), title(owner.getKey(), facts)))
                .toList());
        if (lanes.isEmpty()) {
            facts.workshop().guests().stream()
                    .limit(3)
                    .forEach(guest -> lanes.add(new Planner.Lane(guest.name(), guest.jobTitle())));
        }
        lanes.add(new Planner.Lane("", ""));
        List<Planner.Fixed> fixed = facts.plan().agenda().calendar().stream()
                .filter(entry -> !entry.done() && FIXED.contains(entry.kind()))
                .sorted(Comparator.comparing(CalendarEntry::day))
                .map(entry -> new Planner.Fixed(
                        entry.day(),
                        facts.said().shortDay(entry.day()) + " · "
                                + facts.said().text(entry.what())))
                .toList();
        return new Planner(
                new Planner.Days(
                        facts.asOf(),
                        facts.workshop().terms().day(),
                        facts.workshop().closed()),
                lanes,
                fixed,
                theme,
                facts.said().wording());
    }

    private static String title(String owner, WorkshopContext facts) {
        return Stream.of(owner)
                .flatMap(name -> facts.portfolio().insight().team().named(List.of(name)).stream())
                .map(TeamMember::jobTitle)
                .findFirst()
                .orElse("");
    }
}
