package dev.kap.report.page.plan;

import dev.kap.insight.Access;
import dev.kap.portfolio.Quadrant;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Optional;

/// What those pages open with that the planning has no sentence for.
record PageHeadlines(PageContext facts) {

    private static final int NAMES = 3;

    String register() {
        int unplaced = facts.insight().in(Quadrant.UNPLACED).size();
        return say(
                unplaced == 0 ? "register.placed" : "register",
                Arg.countInWords(facts.insight().contacts().size()),
                Arg.phrase(Sentence.of("report.headline.register.open", Arg.countInWords(unplaced))));
    }

    /// Of the ways in: the first door somebody can open, else whom no way leads to.
    String paths(List<String> unreached) {
        return door().map(access -> say(
                        "paths",
                        shortName(access.introducers().getLast()),
                        shortName(access.from()),
                        shortName(access.path().getLast())))
                .orElseGet(() -> unreached.isEmpty()
                        ? say("paths.none")
                        : say(
                                "paths.unreached",
                                Arg.names(unreached.stream().limit(NAMES).toList())));
    }

    /// Whether that headline names all of them: then nothing more is to be said of them.
    boolean namesAll(List<String> unreached) {
        return door().isEmpty() && unreached.size() <= NAMES;
    }

    private Optional<Access> door() {
        return facts.plan().byPriority().stream()
                .flatMap(aim -> Optional.ofNullable(aim.contact().access()).stream())
                .filter(access -> !access.introducers().isEmpty())
                .findFirst();
    }

    private Arg shortName(String name) {
        return Arg.text(facts.shortNames().of(name));
    }

    private String say(String key, Arg... args) {
        return facts.said().text("headline." + key, args);
    }
}
