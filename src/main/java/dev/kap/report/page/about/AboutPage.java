package dev.kap.report.page.about;

import dev.kap.explanation.Explanation;
import dev.kap.explanation.Explanations;
import dev.kap.intake.StoredRow;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Portfolio;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/// Everything stored and inferred about one person, for an access request: each cell with its address, each inference
/// with its rule, who rated, where it is printed. Others stand there by their roles, and no amount at all.
///
/// @param subject whom it is about, and where
/// @param missing why nothing is inferred; empty where something is
public record AboutPage(
        String title,
        String headline,
        String subject,
        String date,
        String promise,
        List<CellRow> cells,
        String missing,
        List<InferredRow> inferred,
        List<RatedRow> rated,
        List<PrintedRow> printed,
        String footer) {

    /// One cell.
    public record CellRow(String header, String value, String address) {}

    /// One inference.
    ///
    /// @param from the cells it rests on; empty where the rule says it all
    public record InferredRow(String figure, String rule, String from) {}

    /// Somebody who rated the person.
    public record RatedRow(String who, String rating, String address) {}

    /// Where the person's name is printed.
    public record PrintedRow(String document, String page, String heading) {}

    /// A page of a document with the person's name on it.
    public record Printed(String document, int page, String heading) {}

    /// The page about that person.
    public static AboutPage of(
            AboutSubject who, List<StoredRow> rows, List<Printed> printed, PortfolioPlan plan, Wording wording) {
        return new Maker(who, plan, new PrintFormat(wording)).page(rows, printed);
    }

    private static final class Maker {

        private final AboutSubject who;
        private final PortfolioPlan plan;
        private final PrintFormat said;
        private final OtherPeople others;

        Maker(AboutSubject who, PortfolioPlan plan, PrintFormat said) {
            this.who = who;
            this.plan = plan;
            this.said = said;
            this.others = new OtherPeople(plan.insight().portfolio(), who, said);
        }

        AboutPage page(List<StoredRow> rows, List<Printed> printed) {
            Portfolio portfolio = plan.insight().portfolio();
            List<CellRow> cells = cells(rows);
            List<InferredRow> inferred = inferred();
            return new AboutPage(
                    said.text("about.title"),
                    said.text("about.headline", Arg.count(cells.size()), Arg.count(inferred.size())),
                    who.account()
                            .map(account -> said.text("about.subject", Arg.text(who.name()), Arg.text(account.name())))
                            .orElse(who.name()),
                    said.fullDate(portfolio.asOf()),
                    said.text("about.promise"),
                    cells,
                    inferred.isEmpty() ? said.text(who.account().isPresent() ? "about.left" : "about.unplanned") : "",
                    inferred,
                    rated(),
                    printed.stream().map(this::printed).toList(),
                    said.text("about.footer"));
        }

        private List<CellRow> cells(List<StoredRow> rows) {
            return new StoredCells(who)
                    .of(rows).stream()
                            .map(cell -> new CellRow(
                                    cell.header().isEmpty() ? PrintFormat.UNKNOWN : cell.header(),
                                    others.masked(cell.text()),
                                    StoredCells.address(cell.place())))
                            .toList();
        }

        private List<InferredRow> inferred() {
            return who.insight().stream()
                    .flatMap(contact -> Explanations.contact(plan, who.account().orElseThrow(), contact).stream())
                    .map(this::inferred)
                    .toList();
        }

        private InferredRow inferred(Explanation one) {
            String working = one.working().stream().map(said::text).collect(Collectors.joining(" "));
            return new InferredRow(
                    others.masked(said.text(one.figure())),
                    others.masked(said.text(one.rule()) + (working.isEmpty() ? "" : " " + working)),
                    one.inputs().stream()
                            .map(input -> StoredCells.address(input.place()))
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }

        private List<RatedRow> rated() {
            return who.account().stream()
                    .flatMap(account -> account.insight().account().links().stream())
                    .filter(link -> link.contact().equals(who.name()))
                    .map(this::rated)
                    .toList();
        }

        private RatedRow rated(Link link) {
            return new RatedRow(
                    others.masked(link.teamMember()),
                    said.figure(link.strength()),
                    StoredCells.address(link.origin().place()));
        }

        private PrintedRow printed(Printed one) {
            return new PrintedRow(one.document(), String.valueOf(one.page()), others.masked(one.heading()));
        }
    }
}
