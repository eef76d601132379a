package dev.kap.report.page.workshop;

import dev.kap.figure.MarkKind;
import dev.kap.figure.sheet.Card;
import dev.kap.figure.sheet.DepartureCard;
import dev.kap.figure.sheet.NameCard;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Score;
import dev.kap.plan.workshop.Stake;
import dev.kap.plan.workshop.Workshop;
import dev.kap.portfolio.Link;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.ShortNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The cards of a workshop, front and back in words, in leaves of ten.
public record CardTexts(WorkshopContext facts) {

    private static final int NAMES = 3;

    /// The name cards; what is left of the last leaf is to be filled in.
    public List<List<Card>> names() {
        List<Card> cards = new ArrayList<>();
        int all = facts.workshop().placed().size();
        for (ContactInsight contact : facts.workshop().placed()) {
            cards.add(card(contact, cards.size() + 1, all));
        }
        while (cards.size() % Workshop.CARDS_A_LEAF > 0) {
            cards.add(new NameCard(
                    "", "", facts.text("card.else"), "", null, facts.said().wording()));
        }
        return leaves(cards);
    }

    private Card card(ContactInsight contact, int number, int all) {
        String role = Stream.of(
                        contact.contact().position().jobTitle(),
                        contact.contact().position().function(),
                        contact.contact().rating().roles().isEmpty()
                                ? ""
                                : facts.said().roles(contact.contact().rating().roles()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return new NameCard(
                contact.name(),
                ShortNames.initialed(contact.name()),
                role,
                facts.text("card.of", Arg.count(number), Arg.count(all)),
                answer(contact),
                facts.said().wording());
    }

    private NameCard.Answer answer(ContactInsight contact) {
        return new NameCard.Answer(
                facts.said().score(contact.influence().value()),
                from(contact.influence()),
                facts.said().score(contact.relationship().value()),
                from(contact.relationship()),
                MarkKind.of(contact.quadrant()),
                contact.relationship().evidenced() == null,
                contact.placement().borderline(),
                facts.said().quadrant(contact.quadrant()),
                last(contact));
    }

    private String from(Score score) {
        if (!score.known()) {
            return facts.text("score.unknown");
        }
        return facts.text(score.isRated() ? "score.rated" : "score.evidenced");
    }

    private String last(ContactInsight contact) {
        if (!contact.placement().missing().isEmpty()) {
            return facts.text(
                    "card.missing", Listing.fewPhrases(contact.placement().missing(), 2));
        }
        return contact.links().stream()
                .map(LinkWorth::link)
                .filter(link -> link.lastContact() != null)
                .max(Comparator.comparing((Link link) -> Objects.requireNonNull(link.lastContact()))
                        .thenComparing(Link::teamMember))
                .map(link -> facts.text(
                        "card.last",
                        Arg.text(facts.said().day(link.lastContact())),
                        Arg.text(facts.names().of(link.teamMember()))))
                .orElseGet(() -> facts.text("card.no-contact"));
    }

    /// The departure cards, likewise.
    public List<List<Card>> departures() {
        List<Card> cards = new ArrayList<>();
        int all = facts.workshop().stakes().size();
        for (Stake stake : facts.workshop().stakes()) {
            cards.add(card(stake, cards.size() + 1, all));
        }
        while (cards.isEmpty() || cards.size() % Workshop.CARDS_A_LEAF > 0) {
            cards.add(new DepartureCard(
                    "",
                    "",
                    facts.text("card.else"),
                    "",
                    "",
                    "",
                    "",
                    "",
                    facts.said().wording()));
        }
        return leaves(cards);
    }

    private Card card(Stake stake, int number, int all) {
        Departure departure = stake.departure();
        String whose = stake.ours() ? facts.text("card.ours") : stake.organisation();
        String role = stake.role().isEmpty() ? whose : stake.role() + " · " + whose;
        String standIn = departure == null ? null : departure.standIn();
        return new DepartureCard(
                stake.person(),
                ShortNames.initialed(stake.person()),
                role,
                facts.text("card.of", Arg.count(number), Arg.count(all)),
                departure == null ? facts.said().share(0.0) : facts.said().share(departure.capitalLost()),
                lost(stake, departure),
                standIn == null ? facts.text("card.nobody") : standIn,
                standIn == null ? "" : how(stake),
                facts.said().wording());
    }

    private String lost(Stake stake, @Nullable Departure departure) {
        List<String> sentences = new ArrayList<>();
        List<String> orphaned = departure == null ? List.of() : departure.orphaned();
        if (stake.ours()) {
            sentences.add(
                    orphaned.isEmpty()
                            ? facts.text("card.nobody-alone")
                            : facts.text(
                                    "card.orphaned",
                                    Arg.count(orphaned.size()),
                                    Listing.few(shortNames(orphaned), NAMES)));
        } else {
            List<String> closed = departure == null ? List.of() : departure.closedWays();
            sentences.add(
                    closed.isEmpty()
                            ? facts.text("card.no-way-closes")
                            : facts.text(
                                    "card.ways-close",
                                    Arg.count(closed.size()),
                                    Listing.few(shortNames(closed), NAMES)));
        }
        if (!stake.moves().isEmpty()) {
            List<String> numbers = stake.moves().stream().map(String::valueOf).toList();
            sentences.add(facts.text(
                    stake.ours() ? "card.moves-ours" : "card.moves-theirs",
                    Arg.count(numbers.size()),
                    Listing.few(numbers, 4)));
        }
        return String.join(" ", sentences);
    }

    private String how(Stake stake) {
        return stake.ours() && !stake.moves().isEmpty()
                ? facts.text(
                        "card.takes-over",
                        Arg.count(stake.moves().size()),
                        Arg.text(String.valueOf(stake.moves().getFirst())))
                : "";
    }

    private List<String> shortNames(List<String> names) {
        return facts.names().all(names);
    }

    private static List<List<Card>> leaves(List<Card> cards) {
        List<List<Card>> leaves = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += Workshop.CARDS_A_LEAF) {
            leaves.add(List.copyOf(cards.subList(from, from + Workshop.CARDS_A_LEAF)));
        }
        return leaves;
    }
}
