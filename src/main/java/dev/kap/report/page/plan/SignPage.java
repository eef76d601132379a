package dev.kap.report.page.plan;

import dev.kap.plan.BusinessHeadlines;
import dev.kap.plan.SigningRule;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Status;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.stream.Stream;

/// What is open before the plan is signed, and who signs it.
///
/// @param signatures one label for each line to sign on
public record SignPage(String headline, String version, List<RuleRow> rules, List<String> signatures) {

    private static final int SHOWN = 6;

    /// A rule, and what is open by it.
    ///
    /// @param more how many more points are open; empty for none
    public record RuleRow(String rule, Sign sign, List<String> open, String more) {}

    /// The page of that account.
    public static SignPage of(PageContext facts) {
        PrintFormat said = facts.said();
        Profile profile = facts.insight().account().profile();
        return new SignPage(
                facts.business(BusinessHeadlines::signing),
                said.text("version", Arg.text(said.fullDate(facts.asOf()))),
                facts.plan().agenda().signing().stream()
                        .map(rule -> row(rule, said))
                        .toList(),
                Stream.of(
                                signature("accountManager", profile.care().accountManager(), said),
                                signature("executiveSponsor", profile.care().executiveSponsor(), said),
                                signature("salesDirector", "", said))
                        .toList());
    }

    private static String signature(String role, String name, PrintFormat said) {
        String label = said.text("label." + role);
        return name.isEmpty()
                ? said.text("signature", Arg.text(label))
                : said.text("signature.named", Arg.text(label), Arg.text(name));
    }

    private static RuleRow row(SigningRule rule, PrintFormat said) {
        int open = rule.open().size();
        return new RuleRow(
                said.word("sign", rule.kind()),
                rule.kept()
                        ? Sign.of(Status.GOOD, said.text("sign.kept"))
                        : Sign.of(Status.GAP, said.text("sign.open", Arg.count(open))),
                rule.open().stream()
                        .limit(SHOWN)
                        .map(one -> said.text(one.what()))
                        .toList(),
                open <= SHOWN ? "" : said.text("sign.more", Arg.count(open - SHOWN)));
    }
}
