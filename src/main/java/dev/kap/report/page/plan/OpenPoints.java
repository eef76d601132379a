package dev.kap.report.page.plan;

import dev.kap.wording.Arg;
import java.util.List;

/// What is to be settled before the plan is signed: the rules of the page for the signatures with the same counts.
record OpenPoints(PageContext facts) {

    List<String> sentences() {
        List<String> open = facts.plan().agenda().signing().stream()
                .filter(rule -> !rule.kept())
                .map(rule -> facts.said().text("open." + rule.kind().key(), Arg.count(rule.count())))
                .toList();
        return open.isEmpty() ? List.of(facts.said().text("open.none")) : open;
    }
}
