package dev.kap.report.page.plan;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.RoomIndex;
import dev.kap.diagnosis.answer.Votes;
import dev.kap.plan.Move;
import dev.kap.plan.PlanHeadlines;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The eighteen questions with their answers and the strategic index.
///
/// @param people one sentence on who answered in the workbook; empty where all is computed
/// @param room one sentence on how a room voted and on its index; empty where none did
public record EighteenPage(String headline, List<Row> rows, String people, String room) {

    private static final Pattern FIRST_LETTER = Pattern.compile("(?<![\\p{L}\\p{M}'’])\\p{L}");

    /// What a next step says first where no move answers the question yet.
    /// One question.
    ///
    /// @param by initials of who answered it; empty where computed
    /// @param votes of a room: yes, half, no, can't say; empty where nobody voted
    public record Row(
            String number,
            String question,
            Sign sign,
            String figure,
            String evidence,
            String nextStep,
            String by,
            String votes) {}

    /// The page of that account.
    public static EighteenPage of(PageContext facts) {
        PrintFormat said = facts.said();
        List<Diagnosis> all = facts.plan().diagnosis().diagnoses();
        List<String> people = all.stream()
                .flatMap(d -> d.person().stream())
                .distinct()
                .sorted()
                .toList();
        return new EighteenPage(
                facts.headline(PlanHeadlines::eighteen),
                all.stream().map(d -> row(d, facts)).toList(),
                people.isEmpty() ? "" : said.text("answered.people", Arg.names(people)),
                RoomIndex.of(facts.plan().insight().account().room())
                        .map(room -> said.text("room", Arg.count(room.people()), Arg.text(said.index(room.index()))))
                        .orElse(""));
    }

    private static Row row(Diagnosis d, PageContext facts) {
        PrintFormat said = facts.said();
        return new Row(
                said.count(d.number()),
                said.wording().say("diagnosis." + d.number() + ".short"),
                Sign.of(d.status(), said.word("diagnosis", d.status())),
                said.text(d.figure()),
                said.text(d.evidence()),
                next(d, facts),
                d.person().map(EighteenPage::initials).orElse(""),
                d.room() == null ? "" : votes(d.room(), said));
    }

    /// A move by its number, with who does it and when: its words stand in the register. Else the step itself.
    private static String next(Diagnosis d, PageContext facts) {
        PrintFormat said = facts.said();
        return Optional.ofNullable(d.nextMove())
                .flatMap(facts.plan().register()::numbered)
                .map(move -> moved(move, facts))
                .orElseGet(() -> PrintFormat.orUnknown(said.text(d.nextStep())));
    }

    private static String moved(Move move, PageContext facts) {
        Arg number = Arg.count(move.number());
        Arg who = Arg.text(MoveLine.who(move, facts));
        Arg by = Arg.text(
                move.day().map(day -> facts.said().near(day, facts.asOf())).orElse(PrintFormat.UNKNOWN));
        return move.contact() == null
                ? facts.said().text("eighteen.move", number, who, by)
                : facts.said()
                        .text(
                                "eighteen.move.with",
                                number,
                                who,
                                by,
                                Arg.text(facts.shortNames().of(move.contact())));
    }

    private static String votes(Votes room, PrintFormat said) {
        return said.text(
                "room.votes",
                Arg.count(room.yes()),
                Arg.count(room.half()),
                Arg.count(room.no()),
                Arg.count(room.cantSay()));
    }

    private static String initials(String name) {
        return FIRST_LETTER
                .matcher(name)
                .results()
                .map(letter -> letter.group().toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining());
    }
}
