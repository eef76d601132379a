package dev.kap.report.page.person;

import dev.kap.plan.Move;
import dev.kap.plan.person.AccountMove;
import dev.kap.plan.person.Ask;
import dev.kap.plan.person.CoolingLink;
import dev.kap.plan.person.LedReview;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.portfolio.Status;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.report.page.person.PersonalPage.AskRow;
import dev.kap.report.page.person.PersonalPage.ColdRow;
import dev.kap.report.page.person.PersonalPage.MoveRow;
import dev.kap.report.page.person.PersonalPage.ReviewRow;
import dev.kap.report.page.person.PersonalPage.Step;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The rows of a personal sheet.
record PersonalRows(PersonalSheet sheet, SheetRoom room, PersonContext facts) {

    private static final int SOON = 30;
    private static final int STEPS = 3;

    List<Step> steps() {
        List<AccountMove> shown = sheet.moves().stream().limit(room.moves()).toList();
        List<Step> steps = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            int wanted = step;
            List<MoveRow> rows = shown.stream()
                    .filter(one -> one.move().step() == wanted)
                    .map(this::row)
                    .toList();
            if (!rows.isEmpty()) {
                steps.add(new Step(title(step), rows));
            }
        }
        return steps;
    }

    private String title(int step) {
        LocalDate last = facts.asOf().plusDays((long) SOON * step);
        return step == 0
                ? facts.said().text("step.overdue")
                : facts.said()
                        .text("step", Arg.count(step), Arg.text(facts.said().day(last)));
    }

    private MoveRow row(AccountMove one) {
        Move move = one.move();
        String contact = move.contact();
        return new MoveRow(
                facts.said().shortDay(move.by()),
                move.overdue(),
                facts.number(one.account(), move),
                contact == null
                        ? new NamedContact("", facts.brief(one.account().name()), NamedContact.NONE.mark())
                        : facts.person(one.account(), contact),
                facts.said().text(move.action()),
                move.proposed(),
                PrintFormat.orUnknown(move.through().stream()
                        .map(name -> facts.theirs(one.account(), name))
                        .collect(Collectors.joining(", "))));
    }

    List<AskRow> asks() {
        return sheet.asks().stream().limit(room.asks()).map(this::ask).toList();
    }

    private AskRow ask(Ask ask) {
        return new AskRow(
                facts.person(ask.account(), ask.whom()),
                forWhat(ask),
                facts.said().shortDay(ask.by()),
                facts.say(
                        "of",
                        Arg.text(facts.said().count(ask.count())),
                        Arg.text(facts.said().figure(ask.most()))),
                ask.atLimit());
    }

    private String forWhat(Ask ask) {
        Arg number = Arg.text(facts.number(ask.account(), ask.move()));
        Arg whom = Arg.text(facts.theirs(ask.account(), ask.forWhom()));
        return switch (ask.kind()) {
            case DOOR -> ask.forWhom().isEmpty() ? facts.say("ask.way", number) : facts.say("ask.door", whom, number);
            case DOOR_FOR_COLLEAGUE ->
                facts.say(
                        "ask.door-for-colleague",
                        whom,
                        number,
                        Arg.text(facts.ours(ask.move().owner())));
            case REFERENCE ->
                facts.say("ask.reference", Arg.text(ask.forWhom()), number, Arg.text(facts.brief(ask.elsewhere())));
            case TESTIMONIAL -> facts.say("ask.testimonial", number);
        };
    }

    /// Whom to leave in peace after what is shown, and how much is not.
    String asksNote() {
        List<String> rest = sheet.asks().stream()
                .limit(room.asks())
                .filter(Ask::atLimit)
                .map(ask -> facts.theirs(ask.account(), ask.whom().name()))
                .distinct()
                .toList();
        String peace = rest.isEmpty() ? "" : facts.say("sheet.peace", Listing.names(rest));
        return joined(peace, PersonalPage.more("sheet.more.asks", sheet.asks().size() - room.asks(), facts));
    }

    List<ColdRow> cold() {
        return sheet.cooling().stream().limit(room.cold()).map(this::cold).toList();
    }

    private ColdRow cold(CoolingLink one) {
        Move keeps = one.keeps();
        return new ColdRow(
                facts.person(one.account(), one.contact()),
                facts.said().score(one.worth()),
                facts.said().shortDay(one.until()),
                !one.until().isAfter(facts.asOf().plusDays(SOON)),
                keeps == null ? facts.say("sheet.call") : facts.number(one.account(), keeps),
                keeps == null);
    }

    /// Of those whom no move keeps the first: what a colleague does there anyway.
    String coldNote() {
        String call = sheet.cooling().stream()
                .limit(room.cold())
                .filter(one -> one.keeps() == null)
                .findFirst()
                .map(this::call)
                .orElse("");
        return joined(call, PersonalPage.more("sheet.more.cold", sheet.cooling().size() - room.cold(), facts));
    }

    private String call(CoolingLink one) {
        Arg name = Arg.text(facts.theirs(one.account(), one.contact().name()));
        Arg day = Arg.text(facts.said().day(one.until()));
        Move other = one.colleagues();
        Move late = one.late();
        if (late != null) {
            return facts.say("sheet.call.late", name, day, Arg.text(facts.number(one.account(), late)));
        }
        return other == null
                ? facts.say("sheet.call.alone", name, day)
                : facts.say(
                        "sheet.call.with",
                        name,
                        day,
                        Arg.text(facts.ours(other.owner())),
                        Arg.text(facts.number(one.account(), other)));
    }

    List<ReviewRow> reviews() {
        return sheet.reviews().stream().limit(room.reviews()).map(this::review).toList();
    }

    private ReviewRow review(LedReview one) {
        LocalDate next = one.next();
        String account = facts.firm(one.account().name());
        if (next != null) {
            return new ReviewRow(
                    account,
                    facts.said().day(next),
                    one.workday()
                            ? Sign.of(Status.GOOD, facts.say("review.dated"))
                            : Sign.of(Status.ATTENTION, facts.say("review.no-workday")));
        }
        String todo = one.move() == 0
                ? facts.say("review.none")
                : facts.say("review.agree", Arg.text(facts.number(one.account(), one.move())));
        return new ReviewRow(account, PrintFormat.UNKNOWN, Sign.of(Status.GAP, todo));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }
}
