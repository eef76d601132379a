package dev.kap.report.page.person;

import dev.kap.plan.person.AccountMove;
import dev.kap.plan.person.Ask;
import dev.kap.plan.person.HoursAsked;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;

/// What a personal sheet says first: how many moves where, and what to begin with.
record PersonalHeadline(PersonalSheet sheet, PersonContext facts) {

    String text() {
        return sheet.moves().isEmpty() ? without() : moves() + begin();
    }

    private String moves() {
        long accounts =
                sheet.moves().stream().map(AccountMove::account).distinct().count();
        long overdue =
                sheet.moves().stream().filter(one -> one.move().overdue()).count();
        Arg moves = Arg.phrase(
                Sentence.of("people.sheet.moves", Arg.countInWords(sheet.moves().size())));
        Arg where = Arg.phrase(Sentence.of("people.sheet.accounts", Arg.countInWords(accounts)));
        return overdue == 0
                ? facts.say("sheet.headline", moves, where)
                : facts.say("sheet.headline.overdue", moves, where, Arg.countInWords(overdue));
    }

    /// "Ask Torfhaus first, and free ten hours before 22 December."
    private String begin() {
        HoursAsked hours = sheet.hours();
        int over = hours.firstOver();
        boolean asks = !sheet.asks().isEmpty();
        if (asks && over > 0) {
            return " " + facts.say("sheet.begin.both", first(), excess(over), to(over));
        }
        if (asks) {
            return " " + facts.say("sheet.begin.ask", first());
        }
        return over == 0 ? "" : " " + facts.say("sheet.begin.free", excess(over), to(over));
    }

    private Arg first() {
        Ask ask = sheet.asks().getFirst();
        return Arg.text(facts.theirs(ask.account(), ask.whom().name()));
    }

    private Arg excess(int step) {
        return Arg.phrase(Sentence.of(
                "people.sheet.hours",
                Arg.countInWords(Math.round(sheet.hours().steps().get(step - 1).excess()))));
    }

    private Arg to(int step) {
        return Arg.text(facts.said().day(sheet.hours().steps().get(step - 1).to()));
    }

    /// Nothing to do in the 90 days.
    private String without() {
        String until = facts.said().day(sheet.until());
        int cold = sheet.cooling().size();
        return cold == 0
                ? facts.say("sheet.headline.none", Arg.text(until))
                : facts.say("sheet.headline.cold", Arg.countInWords(cold), Arg.text(until));
    }
}
