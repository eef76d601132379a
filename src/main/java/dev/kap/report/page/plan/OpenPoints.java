package dev.kap.report.page.plan;

import dev.kap.plan.SigningRule;
import dev.kap.plan.SigningRule.Kind;
import dev.kap.wording.Arg;
import java.util.List;

/// What is to be settled before the plan is signed: the rules of the page for the signatures with the same counts.
record OpenPoints(PageContext facts) {

    List<String> sentences() {
        List<String> open = facts.plan().agenda().signing().stream()
                .filter(rule -> !rule.kept())
                .map(rule -> sentence(rule, facts))
                .toList();
        return open.isEmpty() ? List.of(facts.said().text("open.none")) : open;
    }

    /// What is open by that rule, and how much.
    static String sentence(SigningRule rule, PageContext facts) {
        boolean goalless = rule.kind() == Kind.OBJECTIVES_SMART
                && facts.plan().diagnosis().objectives().isEmpty();
        return goalless
                ? facts.said().text("open.no-objective")
                : facts.said().text("open." + rule.kind().key(), Arg.count(rule.count()));
    }
}
