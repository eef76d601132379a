package dev.kap.report.page.person;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.part.KeyFigure;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What passes on when one of us leaves, for whoever follows: on the first page what matters most, then the rest.
///
/// @param caption how many of how many, and who follows where
/// @param meetingHead the head of their column: nobody who is gone comes along
/// @param meetingsTitle how many first meetings there are, and by when; empty without one
/// @param movesNote how many more there are; empty for none, as knownNote
/// @param posts roles, goals and opportunities that change hands
/// @param restNote what has no room; empty for nothing
/// @param cells the cells that name them, and the sheets they stand in
public record HandoverPage(
        String name,
        String runningHead,
        String date,
        String eyebrow,
        String headline,
        List<KeyFigure> figures,
        List<ContactRow> contacts,
        String caption,
        String meetingHead,
        String meetingsTitle,
        List<MoveRow> moves,
        String movesNote,
        List<KnownRow> known,
        String knownNote,
        List<ContactRow> moreContacts,
        List<MoveRow> moreMoves,
        List<KnownRow> moreKnown,
        List<PostRow> posts,
        String restHeadline,
        String restNote,
        String cellsHeadline,
        List<CellRow> cells,
        String footer) {

    /// A contact that somebody takes over.
    ///
    /// @param number of the disc in the timeline
    /// @param title job title and account
    public record ContactRow(
            String number,
            NamedContact person,
            String title,
            String hangs,
            Sign links,
            String follower,
            String meeting) {}

    /// An open move that changes hands; its number is that of its account's register.
    public record MoveRow(String number, String action, String follower, String by, boolean overdue) {}

    /// What is noted of a contact.
    public record KnownRow(String who, String text) {}

    /// A role, a goal or an opportunity that changes hands.
    public record PostRow(String account, String what, String follower) {}

    /// The cells of one sheet that name them.
    public record CellRow(String sheet, String cells) {}

    /// The pages of that person.
    public static HandoverPage of(HandoverPlan plan, HandoverRoom room, PortfolioPlan portfolio, Wording wording) {
        PersonContext facts = new PersonContext(portfolio, touched(plan), wording);
        HandoverRows rows = new HandoverRows(plan, room, facts);
        String company = facts.input().settings().text(Setting.COMPANY);
        String footer = facts.say("handover.footer", Listing.few(readers(plan, facts), 6));
        return new HandoverPage(
                plan.person(),
                facts.say("handover.head", Arg.text(plan.person())),
                facts.said().fullDate(facts.asOf()),
                eyebrow(facts),
                new HandoverHeadline(plan, facts).text(),
                new HandoverFigures(plan, facts).all(),
                rows.contacts(),
                rows.caption(),
                facts.say(plan.leaves().gone() ? "handover.first" : "handover.first-joint"),
                rows.meetingsTitle(),
                rows.moves(),
                PersonalPage.more("handover.more.moves", plan.moves().size() - room.moves(), facts),
                rows.known(),
                PersonalPage.more("handover.more.known", plan.known().size() - room.known(), facts),
                rows.moreContacts(),
                rows.moreMoves(),
                rows.moreKnown(),
                rows.posts(),
                facts.say("handover.rest", Arg.text(facts.ours(plan.person()))),
                rows.restNote(),
                PersonalPage.more("handover.cells", plan.cells().size(), facts),
                rows.cells(),
                company.isEmpty() ? footer : facts.said().text("footer", Arg.text(company), Arg.text(footer)));
    }

    private static Set<String> touched(HandoverPlan plan) {
        return Stream.concat(
                        plan.parts().stream().map(HandoverPlan.Part::account),
                        plan.moves().stream().map(one -> one.move().account()))
                .map(AccountPlan::name)
                .collect(Collectors.toSet());
    }

    private static String eyebrow(PersonContext facts) {
        String accounts = facts.accounts().stream()
                .limit(3)
                .map(account -> facts.firm(account.name()))
                .collect(Collectors.joining(", "));
        return accounts.isEmpty() ? facts.say("handover.kind") : facts.say("handover.eyebrow", Arg.text(accounts));
    }

    /// Who leaves, who follows, and to whom they report.
    private static List<String> readers(HandoverPlan plan, PersonContext facts) {
        return Stream.of(
                        Stream.of(plan.person()),
                        plan.contacts().stream().map(HandoverPlan.Received::follower),
                        plan.moves().stream().map(HandoverPlan.Moved::follower),
                        Stream.of(plan.manager()))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(facts::ours)
                .toList();
    }
}
