package dev.kap.report.page.plan;

import dev.kap.figure.Gathered;
import dev.kap.figure.Numbered;
import dev.kap.figure.StanceSign;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Score;
import dev.kap.plan.PlanHeadlines;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.part.Mark;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The contacts by influence and relationship, how to read that, and who is not placed.
///
/// @param caption how many are placed
/// @param numbered contacts the figure shows by number
/// @param gathered contacts that share a mark, the marks with the most of them first
/// @param moreGathered says how many other marks there are, for how many contacts; empty for none
/// @param small what the caption of the small quadrant says of marks that are shared; empty where none is
/// @param findings the first few, to be read beside the figure
/// @param look how their table is set: `close` where they are long, so that they stay on the figure's page
/// @param further the next few, for the page on data
/// @param moreFurther says how many others there are; empty for none
/// @param moreFindings says how many others there are; empty for none
/// @param narrow whether the figure leaves room beside it
/// @param notPlaced the first few of those the data do not place
/// @param moreNotPlaced names the others, with what is missing; empty for none
public record QuadrantPage(
        String headline,
        String caption,
        List<NumberedName> numbered,
        List<GatheredRow> gathered,
        String moreGathered,
        String small,
        List<Finding> findings,
        String look,
        List<Finding> further,
        String moreFurther,
        String moreFindings,
        List<NotPlaced> notPlaced,
        String moreNotPlaced,
        String empty,
        boolean narrow) {

    /// So many findings and unplaced contacts stand beside the figure: more would be read by nobody.
    private static final int FINDINGS = 3;

    /// So many more on the page on data.
    private static final int FURTHER = 2;

    private static final int NOT_PLACED = 3;

    private static final int NAMED = 30;

    /// So many shared marks are told apart below the figure, and so many names of each.
    private static final int GATHERED = 6;

    private static final int NAMES = 12;

    /// A name behind a number in the figure.
    public record NumberedName(String number, String name) {}

    /// Contacts that share a mark, with the range of their scores.
    public record GatheredRow(Mark mark, String count, String influence, String relationship, String names) {}

    /// Something to read from the figure.
    public record Finding(String number, String lead, String text) {}

    /// A contact the data do not place.
    public record NotPlaced(String name, String title, String missing) {}

    /// The page; `numbered` and `gathered` as the figure shows them.
    ///
    /// @param narrow whether the figure leaves room beside it
    /// @param crowded whether the small figure has marks that are shared
    public static QuadrantPage of(
            PageContext facts, List<Numbered> numbered, List<Gathered> gathered, boolean crowded, boolean narrow) {
        List<ContactInsight> all = facts.insight().contacts();
        List<ContactInsight> unplaced = facts.insight().in(Quadrant.UNPLACED);
        List<Finding> findings = findings(facts);
        int first = Math.min(FINDINGS, findings.size());
        int shown = Math.min(NOT_PLACED, unplaced.size());
        return new QuadrantPage(
                facts.headline(PlanHeadlines::quadrant),
                facts.said()
                                .text(
                                        "caption.quadrant",
                                        Arg.count(all.size() - unplaced.size()),
                                        Arg.count(all.size()),
                                        Arg.figure(facts.input().settings().number(Setting.BORDERLINE)),
                                        Arg.day(facts.asOf()))
                        + (numbered.isEmpty() ? "" : " " + facts.said().text("caption.quadrant.numbered"))
                        + (gathered.isEmpty() ? "" : " " + facts.said().text("caption.quadrant.gathered")),
                numbered.stream()
                        .map(n -> new NumberedName(facts.said().count(n.number()), n.name()))
                        .toList(),
                gathered(facts, gathered),
                moreGathered(facts, gathered),
                small(facts, crowded),
                findings.subList(0, first),
                look(findings.subList(0, first), !unplaced.isEmpty()),
                findings.subList(first, Math.min(first + FURTHER, findings.size())),
                more(facts, "more-further", Math.max(0, findings.size() - first - FURTHER)),
                more(facts, "more-findings", findings.size() - first),
                unplaced.stream()
                        .limit(shown)
                        .map(c -> notPlaced(c, facts.said()))
                        .toList(),
                moreNotPlaced(facts, unplaced.subList(shown, unplaced.size())),
                all.isEmpty() ? facts.said().text("empty.contacts") : "",
                narrow);
    }

    /// What else the small quadrant shows.
    private static String small(PageContext facts, boolean crowded) {
        boolean framed = facts.insight().contacts().stream()
                .filter(contact -> contact.quadrant() != Quadrant.UNPLACED)
                .anyMatch(contact -> StanceSign.of(contact).framed());
        return Stream.of(framed ? "caption.quadrant.framed" : "", crowded ? "caption.quadrant.gathered" : "")
                .filter(key -> !key.isEmpty())
                .map(key -> facts.said().text(key))
                .collect(Collectors.joining(" "));
    }

    /// Seven lines find room below the figure. A line holds some 75 letters beside the contacts not placed, else 115.
    private static String look(List<Finding> findings, boolean narrow) {
        int letters = narrow ? 75 : 115;
        int lines = findings.stream()
                .mapToInt(
                        one -> Math.ceilDiv(one.lead().length() + 1 + one.text().length(), letters))
                .sum();
        return lines > 7 ? "close" : "reading";
    }

    private static List<Finding> findings(PageContext facts) {
        List<QuadrantFindings.Found> found = new QuadrantFindings(facts).all();
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Finding(
                        facts.said().count(i + 1L),
                        facts.said().text(found.get(i).key() + ".lead"),
                        facts.said()
                                .text(new Sentence(
                                        "report." + found.get(i).key(),
                                        found.get(i).args()))))
                .toList();
    }

    private static String more(PageContext facts, String key, int count) {
        return count == 0 ? "" : facts.said().text(key, Arg.count(count));
    }

    private static List<GatheredRow> gathered(PageContext facts, List<Gathered> all) {
        List<String> first = facts.plan().byPriority().stream()
                .map(aim -> aim.contact().name())
                .toList();
        Map<String, Integer> priority = new HashMap<>();
        first.forEach(name -> priority.put(name, priority.size()));
        return all.stream()
                .limit(GATHERED)
                .map(mark -> row(facts, mark.people(), priority))
                .toList();
    }

    private static GatheredRow row(PageContext facts, List<ContactInsight> people, Map<String, Integer> priority) {
        List<String> names = people.stream()
                .map(ContactInsight::name)
                .sorted(Comparator.comparingInt(name -> priority.getOrDefault(name, Integer.MAX_VALUE)))
                .toList();
        return new GatheredRow(
                facts.person(people.getFirst()).mark(),
                facts.said().count(people.size()),
                range(facts.said(), people.stream().map(ContactInsight::influence)),
                range(facts.said(), people.stream().map(ContactInsight::relationship)),
                facts.said().wording().say(Listing.few(facts.shortNames().all(names), NAMES)));
    }

    private static String range(PrintFormat said, Stream<Score> scores) {
        DoubleSummaryStatistics all = scores.map(Score::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        String least = said.score(all.getMin());
        String most = said.score(all.getMax());
        return least.equals(most) ? least : said.text("quadrant.range", Arg.text(least), Arg.text(most));
    }

    private static String moreGathered(PageContext facts, List<Gathered> all) {
        int people = all.stream()
                .skip(GATHERED)
                .mapToInt(mark -> mark.people().size())
                .sum();
        return people == 0
                ? ""
                : facts.said().text("more-gathered", Arg.count(all.size() - GATHERED), Arg.count(people));
    }

    private static String moreNotPlaced(PageContext facts, List<ContactInsight> others) {
        Map<List<Sentence>, List<String>> missing = new LinkedHashMap<>();
        others.forEach(c -> missing.computeIfAbsent(c.placement().missing(), columns -> new ArrayList<>())
                .add(facts.shortNames().of(c.name())));
        return missing.entrySet().stream()
                .map(of -> facts.said()
                        .text(
                                "more-not-placed",
                                Listing.few(of.getValue(), NAMED),
                                Listing.phrases(of.getKey()),
                                Arg.count(of.getValue().size())))
                .collect(Collectors.joining(" "));
    }

    private static NotPlaced notPlaced(ContactInsight contact, PrintFormat said) {
        return new NotPlaced(
                contact.name(),
                contact.contact().position().jobTitle(),
                said.text("missing.columns", Listing.phrases(contact.placement().missing())));
    }
}
