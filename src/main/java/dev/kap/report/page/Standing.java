package dev.kap.report.page;

import dev.kap.planning.PlanHeadlines;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.SwotPoint;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.portfolio.YearFigures;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the account is to us: figures, place in the portfolio, aims, opportunities, reviews.
///
/// @param measuresNote one line where no figure is known; empty else
/// @param standInNote says that opportunities won stand in for revenue; empty else
public record Standing(
        String headline,
        List<MeasureRow> measures,
        String measuresNote,
        List<Fact> facts,
        boolean hasPareto,
        String standInNote,
        List<OpportunityRow> opportunities,
        String opportunitiesNote,
        List<Fact> whiteSpace,
        List<SwotGroup> swot,
        List<ReviewRow> reviews,
        String reviewsNote) {

    private static final int OWN_COLUMNS = 8;
    private static final Pattern PLAIN_AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?");

    /// A measure against last year and target.
    public record MeasureRow(String name, String actual, String lastYear, String change, String target, Sign sign) {}

    /// A label with its value.
    public record Fact(String label, String value) {}

    /// A piece of business that may come.
    public record OpportunityRow(
            String name, String product, String value, String probability, String stage, String close, String early) {}

    /// The points of one field of the SWOT.
    public record SwotGroup(String kind, List<String> points) {}

    /// A review, held or dated.
    public record ReviewRow(String date, String kind, String attendees, String outcome) {}

    /// The page of that account.
    public static Standing of(Facts facts) {
        Said said = facts.said();
        List<MeasureRow> measures = measures(facts);
        return new Standing(
                facts.headline(PlanHeadlines::standing),
                measures,
                measures.isEmpty() ? said.text("empty.figures") : "",
                facts(facts),
                !facts.portfolio().insight().concentration().ranking().isEmpty(),
                facts.portfolio().insight().concentration().wonOpportunities() ? said.text("won-stands-in") : "",
                opportunities(facts),
                facts.insight().account().opportunities().isEmpty() ? said.text("empty.opportunities") : "",
                whiteSpace(facts),
                swot(facts),
                reviews(facts),
                facts.insight().account().reviews().isEmpty() ? said.text("empty.reviews") : "");
    }

    private static List<MeasureRow> measures(Facts facts) {
        YearFigures figures = facts.insight().standing().figures();
        List<MeasureRow> rows = new ArrayList<>();
        addMeasure(rows, "revenue", figures.revenue(), true, facts.said());
        addMeasure(rows, "profit", figures.profit(), true, facts.said());
        addMeasure(rows, "units", figures.units(), false, facts.said());
        return rows;
    }

    private static void addMeasure(List<MeasureRow> rows, String key, Measure m, boolean money, Said said) {
        if (!m.equals(Measure.UNKNOWN)) {
            rows.add(new MeasureRow(
                    said.text("measure." + key),
                    amount(m.actual(), money, said),
                    amount(m.lastYear(), money, said),
                    said.change(m.growth()),
                    amount(m.target(), money, said),
                    sign(m, said)));
        }
    }

    private static String amount(@Nullable Double amount, boolean money, Said said) {
        return money ? said.money(amount) : said.figure(amount);
    }

    private static Sign sign(Measure m, Said said) {
        if (m.actual() == null || m.target() == null) {
            return Sign.of(Status.UNKNOWN, said.text("target.none"));
        }
        return m.actual() >= m.target()
                ? Sign.of(Status.GOOD, said.text("target.met"))
                : Sign.of(Status.ATTENTION, said.text("target.missed"));
    }

    private static List<Fact> facts(Facts facts) {
        Said said = facts.said();
        Profile p = facts.insight().account().profile();
        dev.kap.analysis.Standing s = facts.insight().standing();
        List<Fact> all = new ArrayList<>();
        add(all, said, "tier", s.tier() == null ? "" : said.word("tier", s.tier()));
        add(all, said, "selectionScore", s.selectionScore() == null ? "" : said.index(s.selectionScore()));
        add(all, said, "revenueShare", s.revenueShare() == null ? "" : said.share(s.revenueShare()));
        add(all, said, "shareOfSpend", s.shareOfSpend() == null ? "" : said.share(s.shareOfSpend()));
        add(all, said, "partnership", p.partnership() == null ? "" : said.word("partnership", p.partnership()));
        add(all, said, "accountStatus", said.word("status", p.status()));
        add(all, said, "industry", p.industry());
        add(all, said, "region", p.region());
        add(all, said, "accountManager", p.accountManager());
        add(all, said, "executiveSponsor", p.executiveSponsor());
        add(all, said, "competitorOf", p.competitorOf());
        add(all, said, "culture", p.culture());
        add(all, said, "aims", p.aims());
        add(all, said, "notes", p.notes());
        List<Fact> extra = p.facts().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .filter(fact -> !fact.getValue().isEmpty())
                .map(fact -> new Fact(fact.getKey(), fact.getValue()))
                .toList();
        // A person's own few columns tell something; the many technical ones of an export do not.
        if (extra.size() <= OWN_COLUMNS) {
            all.addAll(extra);
        }
        return all;
    }

    private static void add(List<Fact> all, Said said, String label, String value) {
        if (!value.isEmpty()) {
            all.add(new Fact(said.text("label." + label), value));
        }
    }

    private static List<OpportunityRow> opportunities(Facts facts) {
        Said said = facts.said();
        return facts.insight().account().opportunities().stream()
                .map(o -> new OpportunityRow(
                        o.name(),
                        Said.orUnknown(o.product()),
                        said.money(o.value()),
                        said.share(o.probability()),
                        Said.orUnknown(o.stage()),
                        said.day(o.closeDate()),
                        o.invitedEarly() == null ? Said.UNKNOWN : said.text(o.invitedEarly() ? "yes" : "no")))
                .toList();
    }

    private static List<Fact> whiteSpace(Facts facts) {
        return facts.insight().account().whiteSpaces().stream()
                .map(WhiteSpace::products)
                .flatMap(List::stream)
                .filter(cell -> !cell.state().isEmpty())
                .map(cell -> new Fact(cell.product(), state(cell.state(), facts.said())))
                .toList();
    }

    /// A cell of the sheet holds a word or an amount.
    private static String state(String cell, Said said) {
        return PLAIN_AMOUNT.matcher(cell).matches() ? said.money(Double.valueOf(cell)) : cell;
    }

    private static List<SwotGroup> swot(Facts facts) {
        List<SwotPoint> points = facts.insight().account().swot();
        return java.util.Arrays.stream(SwotPoint.Kind.values())
                .map(kind -> new SwotGroup(
                        facts.said().word("swot", kind),
                        points.stream()
                                .filter(point -> point.kind() == kind)
                                .map(SwotPoint::point)
                                .toList()))
                .filter(group -> !group.points().isEmpty())
                .toList();
    }

    private static List<ReviewRow> reviews(Facts facts) {
        return facts.insight().account().reviews().stream()
                .sorted(java.util.Comparator.comparing(dev.kap.portfolio.Review::date))
                .map(r -> new ReviewRow(
                        facts.said().text("review", Arg.day(r.date())),
                        Said.orUnknown(r.kind()),
                        Said.orUnknown(r.attendees()),
                        Said.orUnknown(r.outcome())))
                .toList();
    }
}
