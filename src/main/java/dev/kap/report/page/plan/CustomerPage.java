package dev.kap.report.page.plan;

import dev.kap.insight.ContactInsight;
import dev.kap.plan.BusinessHeadlines;
import dev.kap.plan.PainPoint;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Status;
import dev.kap.report.page.part.Fact;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the customer thinks, what it wants, and who there cares for what.
///
/// @param facts culture and aims, where they are typed
/// @param empty one line on what would fill the page; empty where something is known
/// @param cares the most influential first
/// @param more how many more are in results.json only; empty for none
public record CustomerPage(String headline, List<Fact> facts, String empty, List<CareRow> cares, String more) {

    private static final int ROWS = 20;

    /// What one contact wants and what troubles him or her.
    ///
    /// @param control who of us is on it; empty sign where there is no pain point
    public record CareRow(NamedContact person, String aims, String pain, Sign control) {}

    /// The page of that account.
    public static CustomerPage of(PageContext facts) {
        PrintFormat said = facts.said();
        Profile profile = facts.insight().account().profile();
        List<Fact> known = new ArrayList<>();
        Fact.add(known, said, "culture", profile.remarks().culture());
        Fact.add(known, said, "aims", profile.remarks().aims());
        List<CareRow> cares = facts.insight().contacts().stream()
                .filter(c -> !c.contact().notes().aims().isBlank()
                        || !c.contact().notes().painPoints().isBlank())
                .sorted(ContactInsight.BY_INFLUENCE)
                .map(c -> row(c, facts))
                .toList();
        return new CustomerPage(
                facts.business(BusinessHeadlines::customer),
                known,
                known.isEmpty() && cares.isEmpty() ? said.text("empty.customer") : "",
                cares.stream().limit(ROWS).toList(),
                cares.size() <= ROWS ? "" : said.text("more-cares", Arg.count(cares.size() - ROWS)));
    }

    private static CareRow row(ContactInsight c, PageContext facts) {
        return new CareRow(
                facts.person(c),
                PrintFormat.orUnknown(c.contact().notes().aims()),
                PrintFormat.orUnknown(c.contact().notes().painPoints()),
                control(c, facts));
    }

    private static Sign control(ContactInsight c, PageContext facts) {
        Optional<PainPoint> pain = facts.plan().agenda().painPoints().stream()
                .filter(point -> point.contact().equals(c.name()))
                .findFirst();
        if (pain.isEmpty()) {
            return Sign.NONE;
        }
        return pain.get().underControl()
                ? Sign.of(Status.GOOD, String.join(", ", pain.get().by()))
                : Sign.of(Status.GAP, facts.said().text("nobody"));
    }
}
