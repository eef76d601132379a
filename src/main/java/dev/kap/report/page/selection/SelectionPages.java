package dev.kap.report.page.selection;

import dev.kap.figure.sheet.TimeBar;
import dev.kap.plan.PortfolioPlan;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.time.format.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All pages of the half day on which key accounts are chosen (domain.md, "The choice of key accounts").
///
/// @param bar the steps by their minutes
/// @param promises null where the day is too short for them
public record SelectionPages(
        Edges day,
        List<TimeBar.Stretch> bar,
        SelectionGuide guide,
        NominationSheets nominations,
        CriteriaSheets criteria,
        TierSheets tiers,
        @Nullable PromiseSheets promises,
        PublishSheets publish) {

    public SelectionPages {
        bar = List.copyOf(bar);
    }

    /// What stands at the edges of its pages. It is the consultant's work: no system's name.
    ///
    /// @param head who leads it, and what it is
    /// @param date the day of the workshop; `when` with its hour
    /// @param foot by whom for whom; `guideFoot` for the facilitator only
    public record Edges(
            String sender, String title, String head, String date, String when, String foot, String guideFoot) {}

    /// The pages for that portfolio.
    public static SelectionPages of(PortfolioPlan plan, Wording wording) {
        SelectionFacts facts = new SelectionFacts(plan, new PrintFormat(wording));
        return new SelectionPages(
                edges(facts),
                facts.day().steps().stream()
                        .map(step -> new TimeBar.Stretch(step.stage().number(), step.start(), step.minutes()))
                        .toList(),
                SelectionGuide.of(facts),
                NominationSheets.of(facts),
                CriteriaSheets.of(facts),
                TierSheets.of(facts),
                facts.day().holds(SelectionStage.PROMISE) ? PromiseSheets.of(facts) : null,
                PublishSheets.of(facts));
    }

    private static Edges edges(SelectionFacts facts) {
        PrintFormat said = facts.said();
        String title = said.text("selection.title");
        String day = said.text(
                "selection.day",
                Arg.text(facts.date()
                        .getDayOfWeek()
                        .getDisplayName(TextStyle.FULL, said.wording().language())),
                Arg.text(said.fullDate(facts.date())));
        String by = facts.sender().equals(facts.company()) || facts.company().isEmpty()
                ? facts.sender()
                : said.text("selection.by", Arg.text(facts.sender()), Arg.text(facts.company()));
        return new Edges(
                facts.sender(),
                title,
                joined(facts.sender(), title, said),
                day,
                said.text(
                        "selection.when", Arg.text(day), Arg.text(facts.begins().toString())),
                joined(by, said.text("selection.confidential"), said),
                joined(by, said.text("selection.confidential.guide"), said));
    }

    private static String joined(String first, String second, PrintFormat said) {
        return first.isEmpty() ? second : said.text("footer", Arg.text(first), Arg.text(second));
    }
}
