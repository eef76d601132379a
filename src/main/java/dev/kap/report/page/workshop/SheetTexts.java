package dev.kap.report.page.workshop;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Tolerance;
import dev.kap.plan.Move;
import dev.kap.plan.workshop.SessionStage;
import dev.kap.plan.workshop.WorkshopSheet;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Status;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sheets that are tables: vote, tally, goals, ninety days, commitments.
///
/// @param index of the plan, as printed on the tally behind the fold
/// @param points how it comes about
/// @param differ where the room may differ from the quadrant
public record SheetTexts(
        List<Vote> votes,
        String index,
        String points,
        String roomIndex,
        List<Letter> letters,
        List<GoalLine> goals,
        String moreGoals,
        List<Due> moves,
        String moreMoves,
        List<String> signers,
        String differ) {

    private static final int GOALS = 9;
    private static final int MOVES = 20;
    private static final int EIGHTEEN = 18;
    private static final int NAMED = 8;

    /// One of the eighteen: what the room is asked, and what is computed.
    public record Vote(String number, String question, String goodIf, String shortName, Sign sign, String figure) {}

    /// A letter of SMART with what it asks.
    public record Letter(String letter, String word, String asks) {}

    /// A goal of the plan.
    ///
    /// @param fails what makes it less than SMART, or that nothing does
    public record GoalLine(String number, String text, String fromTo, String due, String owner, String fails) {}

    /// A move of the ninety days.
    public record Due(String number, String who, String move, String with, String by, boolean overdue) {}

    static SheetTexts of(WorkshopContext facts) {
        PrintFormat said = facts.said();
        List<ObjectiveInsight> goals = facts.plan().diagnosis().objectives();
        List<Move> moves = facts.plan().plan90();
        int people = facts.workshop().terms().people();
        return new SheetTexts(
                facts.plan().diagnosis().diagnoses().stream()
                        .map(one -> vote(one, facts))
                        .toList(),
                facts.text(
                        "tally.index",
                        Arg.text(said.index(facts.plan().diagnosis().strategicIndex()))),
                facts.text(
                        "tally.points",
                        Arg.count(facts.plan().diagnosis().count(Status.GOOD)),
                        Arg.count(facts.plan().diagnosis().count(Status.ATTENTION))),
                facts.text("tally.room", Arg.count(people), Arg.count((long) people * EIGHTEEN)),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> new Letter(
                                facts.text("smart." + i + ".letter"),
                                facts.text("smart." + i),
                                facts.text("smart." + i + ".asks")))
                        .toList(),
                IntStream.range(0, Math.min(GOALS, goals.size()))
                        .mapToObj(i -> goal(i + 1, goals.get(i), facts))
                        .toList(),
                goals.size() > GOALS ? facts.text("more.goals", Arg.count(goals.size() - GOALS)) : "",
                moves.stream().limit(MOVES).map(move -> due(move, facts)).toList(),
                moves.size() > MOVES ? facts.text("more.moves", Arg.count(moves.size() - MOVES)) : "",
                signers(facts, people),
                differ(facts));
    }

    private static Vote vote(Diagnosis one, WorkshopContext facts) {
        String number = String.valueOf(one.number());
        return new Vote(
                number,
                facts.text("vote." + number),
                facts.text("vote." + number + ".good", limit(one.number(), facts)),
                facts.said().wording().say("diagnosis." + number + ".short"),
                Sign.of(one.status(), facts.said().word("diagnosis", one.status())),
                facts.said().text(one.figure()));
    }

    /// The limit from which the answer is good, as the settings have it.
    private static Arg limit(int number, WorkshopContext facts) {
        return switch (number) {
            case 1 -> Arg.share(facts.number(Setting.NO_1_ACCOUNT_GOOD));
            case 4, 5 -> Arg.count(Math.round(facts.number(Setting.good(number))));
            case 6, 7, 12, 13, 16, 17, 18 -> Arg.share(facts.number(Setting.good(number)));
            case 9 -> Arg.score(facts.number(Setting.NO_9_GOOD));
            case 15 -> Arg.count(Math.round(facts.number(Setting.NO_15_REVIEWS)));
            default -> Arg.text("");
        };
    }

    /// Whoever has left us owns no goal any more.
    private static boolean hasLeft(String owner, WorkshopContext facts) {
        return facts.plan().insight().handovers().stream()
                .anyMatch(one -> one.gone() && one.member().name().equals(owner));
    }

    private static GoalLine goal(int number, ObjectiveInsight insight, WorkshopContext facts) {
        Objective goal = insight.objective();
        PrintFormat said = facts.said();
        String unit = goal.gauge().unit();
        boolean money = said.isCurrency(unit);
        String from = money
                ? said.money(goal.gauge().baseline())
                : said.figure(goal.gauge().baseline());
        String to = money
                ? said.money(goal.gauge().target())
                : said.figure(goal.gauge().target());
        String fromTo = said.text("from-to", Arg.text(from), Arg.text(to));
        return new GoalLine(
                String.valueOf(number),
                goal.text(),
                money || unit.isEmpty() ? fromTo : fromTo + " " + unit,
                said.shortDate(goal.due()),
                goal.owner().isEmpty() || hasLeft(goal.owner(), facts)
                        ? PrintFormat.UNKNOWN
                        : facts.names().of(goal.owner()),
                insight.smart().failures().isEmpty()
                        ? facts.text("goals.nothing")
                        : insight.smart().failures().stream()
                                .map(said::text)
                                .limit(2)
                                .collect(Collectors.joining(" ")));
    }

    private static Due due(Move move, WorkshopContext facts) {
        PrintFormat said = facts.said();
        return new Due(
                String.valueOf(move.number()),
                move.owner().isEmpty() ? PrintFormat.UNKNOWN : facts.names().of(move.owner()),
                said.text(discreet(move)),
                move.contact() == null ? "" : facts.names().of(move.contact()),
                said.shortDay(move.by()),
                move.overdue());
    }

    /// A move towards another customer without saying who that is: the sheet is handed round.
    private static Sentence discreet(Move move) {
        return switch (move.rule()) {
            case REFERENCE_GIVEN -> Sentence.of("workshop.move.given", whoever(move));
            case REFERENCE -> Sentence.of("workshop.move.taken", whoever(move));
            default -> move.action();
        };
    }

    private static Arg whoever(Move move) {
        return move.action().args().getFirst();
    }

    private static List<String> signers(WorkshopContext facts, int people) {
        List<String> guests =
                facts.workshop().guests().stream().map(one -> one.name()).toList();
        return IntStream.range(0, people)
                .mapToObj(i -> i < guests.size() ? guests.get(i) : "")
                .toList();
    }

    /// Hollow marks, raters apart and borderline contacts: whose place is not sure.
    private static String differ(WorkshopContext facts) {
        List<String> hollow = named(facts, one -> one.relationship().evidenced() == null);
        List<String> border = named(facts, one -> one.placement().borderline());
        List<String> raters = facts.plan().insight().raters().spreads().stream()
                .filter(one -> Tolerance.reached(one.width(), facts.number(Setting.EVIDENCE_GAP)))
                .map(one -> facts.names().of(one.contact()))
                .toList();
        List<String> parts = Stream.of(
                        part("differ.hollow", hollow, facts),
                        part("differ.raters", raters, facts),
                        part("differ.border", border, facts))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? facts.text("differ.none") : facts.text("differ", Arg.text(String.join("; ", parts)));
    }

    private static Optional<String> part(String key, List<String> names, WorkshopContext facts) {
        return names.isEmpty() ? Optional.empty() : Optional.of(facts.text(key, Listing.few(names, NAMED)));
    }

    private static List<String> named(WorkshopContext facts, java.util.function.Predicate<ContactInsight> which) {
        return facts.plan().insight().contacts().stream()
                .filter(one -> one.quadrant() != Quadrant.UNPLACED && which.test(one))
                .sorted(ContactInsight.BY_INFLUENCE)
                .map(facts::shortName)
                .toList();
    }

    /// The headline of a sheet: the question to the room, or what it shows.
    static String headline(WorkshopSheet sheet, WorkshopContext facts) {
        String key = "headline." + sheet.key();
        return switch (sheet) {
            case MAP_BLANK -> facts.text(key, Arg.countInWords(facts.workshop().missing()));
            case GOALS -> counted(key, facts.plan().diagnosis().objectives().size(), facts);
            case DAYS -> counted(key, facts.plan().plan90().size(), facts);
            case COMMITMENTS ->
                facts.text(key, Arg.countInWords(facts.workshop().terms().people()));
            default -> facts.text(key);
        };
    }

    private static String counted(String key, int size, WorkshopContext facts) {
        return size == 0 ? facts.text(key + ".none") : facts.text(key, Arg.countInWords(size));
    }

    /// The eyebrow of a sheet: its step, and what it is.
    static String eyebrow(WorkshopSheet sheet, WorkshopContext facts) {
        SessionStage stage = sheet.stages().getFirst();
        String name = facts.text("eyebrow." + sheet.key());
        boolean wall = sheet.stock() == WorkshopSheet.Stock.A3;
        return wall
                ? facts.text(
                        "eyebrow.wall",
                        Arg.count(stage.number()),
                        Arg.text(name),
                        Arg.text(facts.plan().name()))
                : facts.text("eyebrow.step", Arg.count(stage.number()), Arg.text(name));
    }
}
