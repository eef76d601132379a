package dev.kap.report.page.workshop;

import dev.kap.wording.Arg;
import java.util.List;
import java.util.stream.IntStream;

/// What to write to the guests, how the room is set, who is not on the table: the guide's fourth page.
///
/// @param aside the contacts without a card; empty where all have one
/// @param back how the sheets come back into the workbook
public record RoomView(
        String headline,
        List<String> letter,
        List<Line> room,
        List<Line> wall,
        String asideText,
        String aside,
        List<String> back) {

    /// A lead word with what it says.
    public record Line(String lead, String text) {}

    private static final int PARAGRAPHS = 4;

    static RoomView of(WorkshopContext facts) {
        var terms = facts.workshop().terms();
        List<String> letter = IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(i -> facts.text(
                        "letter." + i,
                        Arg.text(facts.plan().name()),
                        Arg.text(facts.day(terms.day())),
                        Arg.text(terms.begins().toString()),
                        Arg.count(terms.minutes())))
                .toList();
        List<String> aside =
                facts.workshop().aside().stream().map(facts::shortName).toList();
        return new RoomView(
                facts.text(
                        "room.headline",
                        Arg.countInWords(terms.people()),
                        Arg.text(facts.text("tables.words", Arg.countInWords(terms.tables())))),
                letter,
                lines(facts, "set", 4),
                lines(facts, "wall", 5),
                aside.isEmpty() ? "" : facts.text("room.aside", Arg.count(aside.size())),
                String.join(", ", aside),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> facts.text("back." + i))
                        .toList());
    }

    private static List<Line> lines(WorkshopContext facts, String key, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Line(
                        facts.text(key + "." + i + ".lead"),
                        facts.text(
                                key + "." + i,
                                Arg.count(facts.workshop().terms().tables()))))
                .toList();
    }
}
