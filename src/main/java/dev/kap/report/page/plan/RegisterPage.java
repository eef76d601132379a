package dev.kap.report.page.plan;

import dev.kap.figure.Foremost;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Leaver;
import dev.kap.insight.Score;
import dev.kap.plan.ContactTarget;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every contact exactly once, and those who have left or are yet to come.
///
/// @param table the same by influence, as the plan prints them
/// @param shown says that only those of most influence are listed; empty where all are
public record RegisterPage(
        String headline, List<ContactRow> contacts, PeopleTable table, String shown, List<LeaverRow> leavers) {

    /// So many contacts are listed, on some five pages.
    private static final int CONTACTS = 150;

    /// A contact with all scores and where they come from.
    ///
    /// @param typed what stands in its row of Contacts, by the titles of the columns
    public record ContactRow(
            NamedContact person,
            String title,
            String role,
            String influence,
            String relationship,
            String quadrant,
            String target,
            String access,
            String lead,
            Map<String, String> typed) {}

    /// A contact who has left or is yet to come, with who reports there.
    public record LeaverRow(String name, String role, String until, String reports) {}

    /// The page of that account.
    public static RegisterPage of(PageContext facts) {
        return new RegisterPage(
                new PageHeadlines(facts).register(),
                Foremost.of(facts.insight().contacts(), CONTACTS).stream()
                        .map(c -> row(c, facts))
                        .toList(),
                PeopleTable.of(facts),
                shown(facts),
                facts.insight().leavers().stream()
                        .map(l -> leaver(l, facts.said()))
                        .toList());
    }

    private static String shown(PageContext facts) {
        int all = facts.insight().contacts().size();
        return all <= CONTACTS ? "" : facts.said().text("caption.foremost", Arg.count(CONTACTS), Arg.count(all));
    }

    private static ContactRow row(ContactInsight c, PageContext facts) {
        PrintFormat said = facts.said();
        Optional<ContactTarget> aim = facts.plan().aim(c.name());
        return new ContactRow(
                facts.person(c),
                title(c, said),
                said.roles(c.contact().rating().roles()),
                score(c.influence(), said),
                score(c.relationship(), said),
                c.quadrant() == Quadrant.UNPLACED ? said.text("register.unplaced") : said.quadrant(c.quadrant()),
                said.score(aim.map(ContactTarget::target).orElse(null)),
                c.access() == null
                        ? PrintFormat.UNKNOWN
                        : said.access(c.access().value()),
                lead(c, facts),
                TypedCells.of(
                        facts.insight().account().name(),
                        c.contact(),
                        List.of(ContactColumn.values()),
                        c.contact().facts(),
                        said));
    }

    private static String title(ContactInsight c, PrintFormat said) {
        String title = PrintFormat.orUnknown(c.contact().position().jobTitle());
        return c.contact().external()
                ? said.text(
                        "outside",
                        Arg.text(title),
                        Arg.text(c.contact().position().outside()))
                : title;
    }

    private static String score(Score score, PrintFormat said) {
        if (!score.known()) {
            return PrintFormat.UNKNOWN;
        }
        return said.text(score.isRated() ? "score.rated" : "score.evidenced", Arg.text(said.score(score.value())));
    }

    /// The lead as typed while with us, else who holds the strongest live link.
    private static String lead(ContactInsight c, PageContext facts) {
        return facts.input().lead(c.contact()).orElseGet(() -> byLink(c, facts.said()));
    }

    private static String byLink(ContactInsight c, PrintFormat said) {
        return c.links().stream()
                .filter(link -> link.live() && link.counts())
                .findFirst()
                .map(link -> said.text("lead.by-link", Arg.text(link.link().teamMember())))
                .orElse(PrintFormat.UNKNOWN);
    }

    private static LeaverRow leaver(Leaver leaver, PrintFormat said) {
        return new LeaverRow(
                leaver.contact().name(),
                said.roles(leaver.contact().rating().roles()),
                leaver.yetToCome()
                        ? said.text(
                                "yet-to-come",
                                Arg.text(said.day(leaver.contact().stay().since())))
                        : said.day(leaver.contact().stay().until()),
                PrintFormat.orUnknown(String.join(", ", leaver.reports())));
    }
}
