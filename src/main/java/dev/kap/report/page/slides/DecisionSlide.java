package dev.kap.report.page.slides;

import dev.kap.plan.Move;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.plan.MoveLine;
import dev.kap.report.page.plan.PageContext;
import dev.kap.report.page.plan.SignPage;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The moves that wait for a yes or a no.
///
/// @param close what follows from waiting, and how many there are more
public record DecisionSlide(String title, List<String> notes, List<Ask> asked, String close) {

    private static final int MOVES = 4;

    /// One of them.
    ///
    /// @param how who does it, through whom, by when
    public record Ask(String number, NamedContact with, String what, String how, String why) {}

    /// The slide of that account.
    static DecisionSlide of(PageContext facts) {
        SignPage page = SignPage.of(facts);
        String headline = page.headline();
        List<Move> asked = facts.plan().register().open().stream()
                .filter(move -> move.state() == Move.State.UNDECIDED)
                .toList();
        return new DecisionSlide(
                SlideTitle.of(headline),
                new Spoken(facts).of(headline, asked.stream()),
                asked.stream().limit(MOVES).map(move -> ask(move, facts)).toList(),
                close(asked, page, facts.said()));
    }

    private static Ask ask(Move move, PageContext facts) {
        PrintFormat said = facts.said();
        NamedContact with = move.contact() == null ? NamedContact.NONE : facts.person(move.contact());
        String day = new Spoken(facts).day(move);
        String who = MoveLine.who(move, facts);
        return new Ask(
                said.count(move.number()),
                with,
                move.contact() == null ? said.text(move.action()) : said.word("intent", move.intent()),
                move.through().isEmpty()
                        ? said.text("slides.by", Arg.text(who), Arg.text(day))
                        : said.text(
                                "slides.through",
                                Arg.text(who),
                                Arg.text(facts.shortNames().of(move.through().getLast())),
                                Arg.text(day)),
                said.text(move.trigger()));
    }

    private static String close(List<Move> asked, SignPage page, PrintFormat said) {
        if (asked.isEmpty()) {
            return page.openTitle();
        }
        Stream<String> first = asked.stream()
                .flatMap(move -> move.day().stream())
                .min(LocalDate::compareTo)
                .map(day -> said.text("slides.decide", Arg.day(day)))
                .stream();
        Stream<String> more = asked.size() <= MOVES
                ? Stream.of()
                : Stream.of(said.text("slides.decide.more", Arg.count(asked.size() - MOVES)));
        return String.join(" ", Stream.concat(first, more).toList());
    }
}
