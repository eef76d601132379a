package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.Document.Section;
import dev.kap.document.DocumentSettings;
import dev.kap.figure.BlankQuadrant;
import dev.kap.figure.Drawing;
import dev.kap.figure.Enlarged;
import dev.kap.figure.HeatMap;
import dev.kap.figure.QuadrantFigure;
import dev.kap.figure.map.RelationshipMap;
import dev.kap.figure.sheet.BackOrder;
import dev.kap.figure.sheet.Card;
import dev.kap.figure.sheet.CardLeaf;
import dev.kap.figure.sheet.ParkingLot;
import dev.kap.figure.sheet.StepGrid;
import dev.kap.figure.sheet.TimeBar;
import dev.kap.insight.Thresholds;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.workshop.PrintList;
import dev.kap.plan.workshop.PrintList.Extent;
import dev.kap.plan.workshop.Workshop;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.workshop.CardTexts;
import dev.kap.report.page.workshop.WorkshopContext;
import dev.kap.report.page.workshop.WorkshopDrawings;
import dev.kap.report.page.workshop.WorkshopPages;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The half day over one account: guide and sheets in the order in which they are printed.
public final class WorkshopPack {

    private static final String TEMPLATE = "workshop-pack.ftlh";
    private static final double WALL_WIDTH = 386;
    private static final double WALL_HEIGHT = 226;

    /// What the files of `workshop-print/` are called, which is how the ids of their sections begin.
    private static final List<String> PAPERS = List.of("card", "a4-double", "a4-single", "a3");

    private final Workshop workshop;
    private final AccountPlan plan;
    private final PortfolioPlan all;
    private final Portfolio portfolio;
    private final Theme theme;
    private final Wording wording;
    private final DocumentFigures figures;
    private final List<Drawing> maps;
    private final List<Drawing> blankMaps;
    private final List<Drawing> grids;
    private final WorkshopContext facts;

    private WorkshopPack(
            Set<String> without, Workshop workshop, AccountPlan plan, PortfolioPlan all, Theme theme, Wording wording) {
        this.workshop = workshop;
        this.plan = plan;
        this.all = all;
        this.portfolio = all.insight().portfolio();
        this.theme = theme;
        this.wording = wording;
        this.figures = new DocumentFigures(without, theme, wording);
        this.maps = RelationshipMap.pages(plan, portfolio.settings(), theme, wording);
        this.blankMaps = RelationshipMap.blankPages(plan, portfolio.settings(), theme, wording);
        this.grids = HeatMap.sheets(workshop.terms().people(), plan, portfolio, theme, wording);
        Extent extent =
                new Extent(workshop.nameCardLeaves(), maps.size(), grids.size(), workshop.departureCardLeaves());
        PrintList list = PrintList.of(workshop.terms(), workshop.steps(), extent);
        this.facts = WorkshopContext.of(workshop, list, plan, all, wording);
    }

    /// The pack as a document, with a line in the place of the figures of those names, which could not be drawn.
    ///
    /// @throws dev.kap.document.TemplateProblem if a template is wrong
    /// @throws FigureFailure if another figure cannot be drawn
    public static Document without(
            Set<String> without,
            Workshop workshop,
            AccountPlan plan,
            PortfolioPlan all,
            Templates templates,
            Theme theme,
            Wording wording) {
        return new WorkshopPack(without, workshop, plan, all, theme, wording).document(templates);
    }

    /// The same by paper and side, by the name of the file: what one tray of a printer takes.
    public static Map<String, Document> byPaper(Document pack) {
        Map<String, Document> papers = new LinkedHashMap<>();
        for (String paper : PAPERS) {
            List<Section> sections = pack.sections().stream()
                    .filter(section -> section.id().startsWith(paper + "-"))
                    .toList();
            if (!sections.isEmpty()) {
                papers.put(paper, new Document(pack.meta(), null, sections));
            }
        }
        return papers;
    }

    private Document document(Templates templates) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pack", WorkshopPages.of(facts));
        data.put("label", new Labels(wording));
        data.put("nameCards", leaves("name-cards", new CardTexts(facts).names()));
        data.put("departureCards", leaves("departure-cards", new CardTexts(facts).departures()));
        data.put("mapsBlank", pages("map-blank", "workshop.alt.map-blank", enlarged(blankMaps)));
        data.put("maps", pages("map", "workshop.alt.map", enlarged(maps)));
        data.put(
                "gridsBlank",
                pages(
                        "links-blank",
                        "workshop.alt.links-blank",
                        HeatMap.blankSheets(workshop.terms().people(), plan, portfolio, theme, wording)));
        data.put("grids", pages("links", "workshop.alt.links", grids));
        guide();
        walls();
        String company = portfolio.settings().text(Setting.COMPANY);
        String consultant = portfolio.settings().text(Setting.CONSULTANT);
        DocumentSettings edition = new DocumentSettings(
                consultant.isEmpty() ? company : consultant,
                portfolio.asOf(),
                /* letter= */ false,
                PageSettings.workshopLogo(all, theme),
                figures.all(),
                wording);
        return DocumentParser.parse(templates.fill(TEMPLATE, data), TEMPLATE, edition);
    }

    private void guide() {
        figures.add("time-bar", List.of(), () -> TimeBar.of(workshop.steps(), theme, wording));
        figures.add("step-grid", List.of(), () -> new StepGrid(WorkshopDrawings.grid(facts), theme, wording));
        figures.add("back-order", List.of(), () -> new BackOrder(theme, wording));
        for (int i = 0; i < workshop.points().size(); i++) {
            int point = i;
            if (WorkshopDrawings.drawn(workshop.points().get(point))) {
                figures.add(
                        "point-" + (point + 1),
                        List.of(),
                        () -> WorkshopDrawings.point(workshop.points().get(point), facts, theme));
            }
        }
    }

    private void walls() {
        Thresholds thresholds = Thresholds.of(portfolio.settings());
        figures.add("parking", said("workshop.alt.parking"), () -> new ParkingLot(theme, wording));
        figures.add(
                "quadrant-blank",
                said("workshop.alt.quadrant-blank"),
                () -> new BlankQuadrant(thresholds, theme, wording));
        FigureFacts known = new FigureFacts(plan, all.insight().concentration(), wording);
        figures.add(
                "quadrant",
                known.quadrant(),
                () -> new QuadrantFigure(plan, thresholds, theme, wording, QuadrantFigure.Size.POSTER));
        figures.add("planner", said("workshop.alt.planner"), () -> WorkshopDrawings.planner(facts, theme));
    }

    private List<String> said(String key) {
        return List.of(wording.say(key));
    }

    private List<Drawing> enlarged(List<Drawing> pages) {
        return pages.stream()
                .<Drawing>map(page -> Enlarged.within(page, WALL_WIDTH, WALL_HEIGHT))
                .toList();
    }

    private List<String> pages(String name, String alt, List<Drawing> pages) {
        return figures.addPages(name, said(alt), () -> pages);
    }

    /// Fronts and backs in the order of a double-sided print.
    private List<String> leaves(String name, List<List<Card>> leaves) {
        List<String> names = new ArrayList<>();
        for (List<Card> cards : leaves) {
            int leaf = names.size() / 2 + 1;
            for (boolean back : List.of(false, true)) {
                String side = name + "-" + leaf + (back ? "-back" : "-front");
                figures.add(side, alt(cards, back), () -> leaf(name, cards, back));
                names.add(side);
            }
        }
        return names;
    }

    private CardLeaf leaf(String name, List<Card> cards, boolean back) {
        String left = wording.say(
                back ? "workshop.leaf.foot.back" : "workshop.leaf.foot.front",
                Arg.count(name.startsWith("name") ? 3 : 10));
        String right = back
                ? wording.say("workshop.leaf.answers", Arg.day(portfolio.asOf()))
                : wording.say(
                        "workshop.leaf.client",
                        Arg.text(plan.name()),
                        Arg.text(wording.numbers().fullDate(workshop.terms().day())));
        return new CardLeaf(cards, back, left, right, theme);
    }

    private List<String> alt(List<Card> cards, boolean back) {
        List<String> names =
                cards.stream().map(Card::name).filter(name -> !name.isEmpty()).toList();
        String key = back ? "workshop.alt.cards-back" : "workshop.alt.cards";
        return List.of(wording.say(key, Arg.text(String.join(", ", names))));
    }
}
