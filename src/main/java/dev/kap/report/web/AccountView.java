package dev.kap.report.web;

import dev.kap.analysis.AccountInsight;
import dev.kap.analysis.ContactInsight;
import dev.kap.planning.AccountPlan;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One account on the web page; texts to read, and plain numbers to sort by.
///
/// @param tier `key`, `grow`, `maintain`, `tail` or empty
/// @param quadrants the quadrants that hold somebody, in lower case, parted by blanks
public record AccountView(
        String name,
        String slug,
        String industry,
        String owner,
        String tier,
        String tierWord,
        Sortable revenue,
        Sortable share,
        Sortable index,
        Sortable contacts,
        Sortable develop,
        Sortable capital,
        String thread,
        String quadrants,
        List<Mark> marks,
        List<String> unplaced,
        List<String> documents) {

    /// A figure to read and the number to sort it by; without a number it stands last.
    public record Sortable(String text, double number) {}

    /// A contact in the small quadrant: x and y from 0 to 100, y downwards.
    public record Mark(double x, double y, String quadrant, boolean hollow, String label) {}

    static AccountView of(AccountPlan plan, List<String> documents, Wording wording) {
        AccountInsight insight = plan.insight();
        Tier tier = insight.standing().tier();
        return new AccountView(
                insight.name(),
                insight.slug(),
                insight.account().profile().industry(),
                insight.account().profile().accountManager(),
                tier == null ? "" : tier.name().toLowerCase(Locale.ROOT),
                tier == null ? "–" : wording.say("web.tier." + tier.name().toLowerCase(Locale.ROOT)),
                sortable(insight.standing().revenue(), wording.numbers()::money),
                sortable(insight.standing().revenueShare(), wording.numbers()::percent),
                new Sortable(
                        wording.numbers().decimal(plan.diagnosis().strategicIndex(), 0),
                        plan.diagnosis().strategicIndex()),
                whole(insight.contacts().size()),
                whole(insight.in(Quadrant.DEVELOP).size()),
                sortable(insight.capital(), capital -> wording.numbers().decimal(capital, 0)),
                Objects.equals(insight.singleThreaded(), true) ? wording.say("web.thread.yes") : "",
                quadrants(insight),
                insight.contacts().stream()
                        .filter(c -> c.quadrant() != Quadrant.UNPLACED)
                        .map(c -> mark(c, wording))
                        .toList(),
                insight.in(Quadrant.UNPLACED).stream().map(ContactInsight::name).toList(),
                documents);
    }

    private static Sortable whole(int number) {
        return new Sortable(String.valueOf(number), number);
    }

    private static Sortable sortable(@Nullable Double number, java.util.function.DoubleFunction<String> words) {
        return number == null ? new Sortable("–", -Double.MAX_VALUE) : new Sortable(words.apply(number), number);
    }

    private static String quadrants(AccountInsight insight) {
        return Stream.of(Quadrant.values())
                .filter(quadrant -> !insight.in(quadrant).isEmpty())
                .map(quadrant -> quadrant.name().toLowerCase(Locale.ROOT))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static Mark mark(ContactInsight contact, Wording wording) {
        double influence = Objects.requireNonNull(contact.influence().value());
        double relationship = Objects.requireNonNull(contact.relationship().value());
        return new Mark(
                relationship * 10,
                100 - influence * 10,
                contact.quadrant().name().toLowerCase(Locale.ROOT),
                contact.relationship().evidenced() == null,
                wording.say(
                        "web.mark",
                        Arg.text(contact.name()),
                        Arg.text(contact.contact().jobTitle()),
                        Arg.score(influence),
                        Arg.score(relationship)));
    }
}
