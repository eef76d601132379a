package dev.kap.report.page.person;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.AccountMove;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One page for one of us: what to do by when over all accounts, whom to ask, which links go cold, reviews and hours.
///
/// @param steps those that have a move
/// @param caption which account each letter is, and what has no room
/// @param asksNote whom to leave in peace afterwards, and what has no room
/// @param coldNote what to do for those whom no move keeps, and what has no room
/// @param reviewsNote how many more there are; empty for none
/// @param hoursNote what to drop, and what stays open; empty where nothing is asked
public record PersonalPage(
        String name,
        String runningHead,
        String date,
        String eyebrow,
        String headline,
        List<Step> steps,
        String caption,
        List<AskRow> asks,
        String asksNote,
        List<ColdRow> cold,
        String coldNote,
        List<ReviewRow> reviews,
        String reviewsNote,
        String hoursNote,
        String footer) {

    /// Thirty days, or what is overdue.
    public record Step(String title, List<MoveRow> moves) {}

    /// A move of the register of its account.
    ///
    /// @param number "W 3"
    public record MoveRow(
            String by,
            boolean overdue,
            String number,
            NamedContact with,
            String action,
            boolean proposed,
            String through) {}

    /// Whom to ask for what.
    ///
    /// @param favours "1 of 2"
    /// @param limit whether nothing more should be asked afterwards
    public record AskRow(NamedContact whom, String what, String by, String favours, boolean limit) {}

    /// A link about to go cold.
    ///
    /// @param soon whether it lies within 30 days
    /// @param kept the number of the move that keeps it, or to call
    /// @param call whether no move of theirs does
    public record ColdRow(NamedContact person, String worth, String until, boolean soon, String kept, boolean call) {}

    /// The next review of an account.
    public record ReviewRow(String account, String next, Sign state) {}

    /// The page of that person with so many rows.
    public static PersonalPage of(PersonalSheet sheet, SheetRoom room, PortfolioPlan portfolio, Wording wording) {
        PersonContext facts = new PersonContext(portfolio, touched(sheet), wording);
        PersonalRows rows = new PersonalRows(sheet, room, facts);
        String company = facts.input().settings().text(Setting.COMPANY);
        String footer = facts.say("sheet.footer", Arg.text(sheet.person()));
        return new PersonalPage(
                sheet.person(),
                facts.say("sheet.head", Arg.text(sheet.person())),
                facts.said().fullDate(facts.asOf()),
                facts.say(
                        "sheet.eyebrow",
                        Arg.text(sheet.person()),
                        Arg.text(facts.said().fullDate(sheet.until()))),
                new PersonalHeadline(sheet, facts).text(),
                rows.steps(),
                caption(sheet, room, facts),
                rows.asks(),
                rows.asksNote(),
                rows.cold(),
                rows.coldNote(),
                rows.reviews(),
                more("sheet.more.reviews", sheet.reviews().size() - room.reviews(), facts),
                new HoursNote(sheet.hours(), facts).text(),
                company.isEmpty() ? footer : facts.said().text("footer", Arg.text(company), Arg.text(footer)));
    }

    private static Set<String> touched(PersonalSheet sheet) {
        Set<String> accounts = new HashSet<>();
        Stream.of(
                        sheet.moves().stream().map(AccountMove::account),
                        sheet.asks().stream().map(one -> one.account()),
                        sheet.cooling().stream().map(one -> one.account()),
                        sheet.reviews().stream().map(one -> one.account()))
                .flatMap(all -> all)
                .map(AccountPlan::name)
                .forEach(accounts::add);
        return accounts;
    }

    /// "and 4 more in the calendar"; empty for none.
    static String more(String key, int count, PersonContext facts) {
        return count <= 0 ? "" : facts.say(key, Arg.count(count));
    }

    /// "W Wintermoor Foods four, H Haverbeck two"; an account without a move has its letter alone.
    private static String caption(PersonalSheet sheet, SheetRoom room, PersonContext facts) {
        List<String> parts = new ArrayList<>();
        for (AccountPlan account : facts.accounts()) {
            long count = sheet.moves().stream()
                    .filter(one -> one.account().name().equals(account.name()))
                    .count();
            Arg letter = Arg.text(facts.letter(account.name()));
            Arg firm = Arg.text(facts.firm(account.name()));
            parts.add(
                    count == 0
                            ? facts.say("sheet.letter", letter, firm)
                            : facts.say("sheet.letter.moves", letter, firm, Arg.countInWords(count)));
        }
        List<String> said = new ArrayList<>();
        if (!parts.isEmpty()) {
            said.add(facts.say("sheet.caption", Arg.text(String.join(", ", parts))));
        }
        said.add(more("sheet.more.moves", sheet.moves().size() - room.moves(), facts));
        said.add(more("sheet.later", sheet.later(), facts));
        said.removeIf(String::isEmpty);
        return String.join(" ", said);
    }
}
