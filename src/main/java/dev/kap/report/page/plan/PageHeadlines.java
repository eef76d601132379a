package dev.kap.report.page.plan;

import dev.kap.plan.ContactTarget;
import dev.kap.plan.Move;
import dev.kap.portfolio.Quadrant;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Objects;
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

    /// Of the ways in: the first door that a move of the register opens, else whom no way leads to, else who is to be
    /// won before a door opens.
    String paths(List<String> unreached) {
        return door().map(this::door)
                .orElseGet(() -> unreached.isEmpty()
                        ? closed().orElseGet(() -> say("paths.none"))
                        : say(
                                "paths.unreached",
                                Arg.names(unreached.stream().limit(NAMES).toList())));
    }

    private String door(Move move) {
        return say(
                "paths",
                shortName(move.through().getFirst()),
                shortName(Objects.requireNonNullElse(move.doer().asks(), move.owner())),
                shortName(Objects.requireNonNull(move.contact())),
                Arg.count(move.number()));
    }

    private Optional<String> closed() {
        return facts.plan().byPriority().stream()
                .map(ContactTarget::contact)
                .filter(contact -> contact.doorKeeper() != null)
                .findFirst()
                .map(contact -> say(
                        "paths.closed",
                        shortName(contact.name()),
                        shortName(Objects.requireNonNull(contact.doorKeeper()))));
    }

    /// Whether that headline names all of them: then nothing more is to be said of them.
    boolean namesAll(List<String> unreached) {
        return door().isEmpty() && unreached.size() <= NAMES;
    }

    /// What a page asks for is a move of the register: a way that no move takes is no more than a row of the table.
    private Optional<Move> door() {
        return facts.plan().byPriority().stream()
                .flatMap(aim -> facts.plan().register().forContact(aim.contact().name()).stream())
                .filter(move -> !move.through().isEmpty() && !move.owner().isEmpty())
                .findFirst();
    }

    private Arg shortName(String name) {
        return Arg.text(facts.shortNames().of(name));
    }

    private String say(String key, Arg... args) {
        return facts.said().text("headline." + key, args);
    }
}
