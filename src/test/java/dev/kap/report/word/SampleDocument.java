package dev.kap.report.word;

import dev.kap.document.Block;
import dev.kap.document.Block.Cell;
import dev.kap.document.Block.Row;
import dev.kap.document.Block.TableColumn;
import dev.kap.document.Document;
import dev.kap.document.Inline;
import dev.kap.document.Inline.Tone;
import dev.kap.document.PageNumbers;
import dev.kap.figure.Drawing;
import dev.kap.figure.MarkKind;
import dev.kap.portfolio.Status;
import dev.kap.theme.Fonts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An invented plan with every block and every inline, set like a real one. */
public final class SampleDocument {

    static final PageNumbers PAGES = new PageNumbers(
            14,
            Map.of("page", 2, "people", 5, "map", 6, "days", 10, "figure-2", 5, "sign", 12),
            Set.of("sign"),
            Set.of(),
            Map.of("people", 90.0));

    private SampleDocument() {}

    public static Document document() {
        return document(Locale.ENGLISH);
    }

    public static Document document(Locale language) {
        return new Document(
                meta(language), cover(), List.of(contents(), planOnAPage(), people(), map(), days(), signatures()));
    }

    public static Document.Meta meta(Locale language) {
        return new Document.Meta(
                "Key account plan 2027: Wintermoor Foods SE",
                "Key account plan",
                "Pellworth Automation",
                language,
                LocalDate.of(2026, 11, 22),
                "Wintermoor Foods SE · Key account plan 2027",
                "As of 22 November 2026",
                "Pellworth Automation · Confidential: for the account team only",
                "{0} of {1}",
                false);
    }

    public static Document.Cover cover() {
        return cover("Wintermoor Foods SE");
    }

    public static Document.Cover cover(String account) {
        return new Document.Cover(
                "Pellworth Automation",
                "Key account plan 2027",
                account,
                "Win the filling-line upgrade by 31 March, and be known by the seven people who decide over it.",
                drawing(60, 60, "motif"),
                "Twenty-two contacts in four quadrants",
                List.of(
                        new Document.Fact("Account manager", "Mira Tolland"),
                        new Document.Fact("Executive sponsor", "Helene Brandmoor"),
                        new Document.Fact("Plan speaks from", "22 November 2026"),
                        new Document.Fact("Version", "4, for signature"),
                        new Document.Fact("Tier", "Key"),
                        new Document.Fact("Revenue, 12 months", "€4.82 m"),
                        new Document.Fact("Strategic index", "61 · developing"),
                        new Document.Fact("Replaces", "Version 3, 24 August 2026")),
                "Confidential: for the account team only. It holds personal judgements on named people.",
                null,
                true);
    }

    private static Document.Section contents() {
        return new Document.Section(
                "contents",
                "",
                "What this plan says",
                "",
                false,
                List.of(new Block.Contents(), paragraph("Read the plan on a page first.")));
    }

    private static Document.Section planOnAPage() {
        return new Document.Section(
                "page",
                "Plan on a page",
                "Win Vosskuhl and Ellerbrock before the tender closes on 31\u00a0March: they decide, and they hardly"
                        + " know us.",
                "Plan on a \"page\"",
                false,
                List.of(
                        new Block.KeyFigures(List.of(
                                key("€4.82\u00a0m", "Revenue, 12 months", "on last year, target €4.70\u00a0m"),
                                key("33\u00a0%", "Our share of their spend", "€9.8\u00a0m still goes to others"),
                                key("48\u00a0%", "Covered influence", "by 20\u00a0Feb"),
                                key("22\u00a0%", "Capital on one person", "Mira Tolland; no stand-in for Torfhaus"),
                                key("61", "Strategic index of 100", "developing; 17 of 18 answered"))),
                        new Block.Columns(List.of(
                                new Block.Column(
                                        101,
                                        List.of(
                                                new Block.SubHeading(2, "Where we stand with the people who count"),
                                                new Block.Figure(
                                                        "figure-1",
                                                        drawing(101, 84, "quadrant"),
                                                        "Quadrant of 22 contacts",
                                                        List.of(
                                                                bold("Figure 1"),
                                                                text("\u2002Filled: evidence; hollow: opinion. "),
                                                                new Inline.PageRef(
                                                                        "figure-2",
                                                                        "Larger on page {0}.",
                                                                        false,
                                                                        Tone.INK))))),
                                new Block.Column(
                                        71,
                                        List.of(
                                                new Block.SubHeading(2, "Three goals for 2027"),
                                                new Block.Table(
                                                        "",
                                                        Block.Table.Look.PLAIN,
                                                        List.of(new TableColumn(50, false), new TableColumn(21, true)),
                                                        List.of(),
                                                        List.of(
                                                                goal(
                                                                        "Win the filling-line upgrade",
                                                                        Status.GOOD,
                                                                        "on track"),
                                                                goal(
                                                                        "Four of seven contacts",
                                                                        Status.ATTENTION,
                                                                        "behind"),
                                                                goal("Service frame", Status.GAP, "overdue")),
                                                        List.of()),
                                                new Block.Paragraph(
                                                        Block.Paragraph.Role.FOOTNOTE,
                                                        List.of(text("Bar: reached so far. Mark: stage due today."))),
                                                new Block.Note(
                                                        "Open before signature: 3",
                                                        List.of(
                                                                text("Goal 3 has no baseline in money. "),
                                                                new Inline.PageRef(
                                                                        "days", "Page {0}", false, Tone.MUTED))))))),
                        new Block.SubHeading(2, "Five next moves"),
                        moves("", List.of(), List.of(), 5),
                        new Block.Columns(List.of(
                                new Block.Column(101, List.of(new Block.SubHeading(2, "Three risks"), reading())),
                                new Block.Column(71, List.of(new Block.SubHeading(2, "Changed"), reading()))))));
    }

    private static Document.Section people() {
        return new Document.Section(
                "people",
                "4 · People: influence and relationship",
                "Seven of the people who decide hardly know us. Vosskuhl, Ellerbrock and Sternhagel come first.",
                "People",
                false,
                List.of(
                        new Block.Figure(
                                "figure-2",
                                drawing(176, 100, "quadrant, large"),
                                "Quadrant: influence against relationship",
                                List.of(
                                        bold("Figure 2"),
                                        text("\u200219 of 22 contacts placed. Marks: "),
                                        new Inline.Mark(MarkKind.SUPPORT, false, false, "Support"),
                                        text("Support"))),
                        new Block.SubHeading(2, "How to read it"),
                        new Block.Paragraph(
                                Block.Paragraph.Role.LEAD_IN, List.of(text("Start with the buying centre"))),
                        paragraph(
                                "Vosskuhl and Ellerbrock settle the tender by 31\u00a0March. Lakewood and Tolland open"
                                        + " both doors through Hartlieb and Torfhaus by 11\u00a0December."),
                        new Block.SubHeading(3, "And then"),
                        new Block.Paragraph(
                                Block.Paragraph.Role.BODY,
                                List.of(
                                        text("First line, with a soft\u00adhyphen,"),
                                        new Inline.Break(),
                                        new Inline.Text("second line, overdue", true, Tone.GAP),
                                        text(". See "),
                                        new Inline.PageRef("nowhere", "page {0}", false, Tone.INK))),
                        scorecard()));
    }

    private static Document.Section map() {
        return new Document.Section(
                "map",
                "4 · People: relationship map",
                "Strong in Plant North and automation, almost unknown in purchasing, finance and IT",
                "Relationship map",
                true,
                List.of(new Block.Figure(
                        "figure-3",
                        drawing(263, 145, "map"),
                        "Relationship map",
                        List.of(bold("Figure 3"), text("\u200222 contacts, 3 missing people, 6 of us.")))));
    }

    private static Document.Section days() {
        return new Document.Section(
                "days",
                "7 · The next 90 days",
                "Eleven moves to 20\u00a0February lift covered influence from 48 to 54\u00a0%.",
                "The next 90 days",
                false,
                List.of(moves(
                        "table-6",
                        List.of(bold("Table 6"), text("\u2002Day 90: relationship today → point to reach.")),
                        List.of("Overdue first", "Step 1: to 22\u00a0December", "Step 2: to 21\u00a0January"),
                        45)));
    }

    private static Document.Section signatures() {
        return new Document.Section(
                "sign",
                "9 · Signatures",
                "We stand by this plan",
                "Signatures",
                false,
                List.of(
                        paragraph("Signed by those who answer for it."),
                        new Block.Signatures(List.of("Mira Tolland, account manager", "Helene Brandmoor, sponsor"))));
    }

    private static Block.Table moves(String id, List<Inline> caption, List<String> groups, int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i % 15 == 0 && i / 15 < groups.size()) {
                rows.add(new Row(Row.Kind.GROUP, List.of(cell(text(groups.get(i / 15))))));
            }
            rows.add(move(i + 1));
        }
        if (!groups.isEmpty()) {
            rows.add(new Row(
                    Row.Kind.TOTAL,
                    List.of(cell(), new Cell(List.of(bold(count + " moves")), 2), cell(), cell(), cell(bold("+6 %")))));
        }
        return new Block.Table(
                id,
                Block.Table.Look.PLAIN,
                List.of(
                        new TableColumn(5.5, false),
                        new TableColumn(35, false),
                        new TableColumn(66, false),
                        new TableColumn(30, false),
                        new TableColumn(20, true),
                        new TableColumn(19.5, true)),
                List.of(
                        cell(),
                        cell(text("With")),
                        cell(text("Move")),
                        cell(text("Who")),
                        cell(text("By")),
                        cell(text("Day 90"))),
                rows,
                caption);
    }

    private static Row move(int number) {
        MarkKind kind = MarkKind.values()[number % MarkKind.values().length];
        List<Inline> what = new ArrayList<>(List.of(text("Walk the North line; ask why we are kept out")));
        if (number % 4 == 0) {
            what = List.of(text("Show the payback; check our rating  "), new Inline.Tag("proposed"));
        }
        return new Row(
                Row.Kind.BODY,
                List.of(
                        cell(new Inline.Text(String.valueOf(number), true, Tone.ACCENT)),
                        cell(new Inline.Mark(kind, number % 5 == 0, number % 3 == 0, "Develop"), bold("Vosskuhl")),
                        cell(what.toArray(Inline[]::new)),
                        cell(text("Priya Lakewood")),
                        cell(bold("4\u00a0Dec")),
                        cell(text("2.0 → 4.0"))));
    }

    private static Row goal(String name, Status status, String word) {
        return new Row(
                Row.Kind.BODY,
                List.of(
                        cell(
                                bold(name),
                                new Inline.Break(),
                                new Inline.Text("0 of 4 · one due by 31\u00a0Dec", false, Tone.MUTED),
                                new Inline.Break(),
                                new Inline.Bar(Inline.Bar.Look.SHARE, 0.4, 0.5, 44, "2 of 5, 2.5 due")),
                        cell(new Inline.Sign(status, word), new Inline.Text(word, true, Tone.GOOD))));
    }

    private static Block.Table reading() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            rows.add(new Row(
                    Row.Kind.BODY,
                    List.of(
                            cell(new Inline.Text(String.valueOf(i), true, Tone.ACCENT)),
                            cell(
                                    bold("The tender goes past us. "),
                                    text("Ellerbrock writes the list by 15\u00a0January.")))));
        }
        return new Block.Table(
                "",
                Block.Table.Look.READING,
                List.of(new TableColumn(6, false), new TableColumn(65, false)),
                List.of(),
                rows,
                List.of());
    }

    private static Block.Table scorecard() {
        List<Row> rows = new ArrayList<>();
        for (Status status : Status.values()) {
            rows.add(new Row(
                    Row.Kind.BODY,
                    List.of(
                            cell(bold("Dependence on our top three")),
                            cell(new Inline.Sign(status, status.name()), bold(status.name())),
                            cell(text("Kranholt 17\u00a0%, Wintermoor 15\u00a0%, Orsolane 10\u00a0%, and"
                                    + " a second line of words")))));
        }
        return new Block.Table(
                "table-4",
                Block.Table.Look.SCORECARD,
                List.of(new TableColumn(50, false), new TableColumn(40, false), new TableColumn(86, false)),
                List.of(cell(text("We ask")), cell(text("Status")), cell(text("Evidence"))),
                rows,
                List.of(bold("Table 4"), text("\u2002Computed on 22\u00a0November 2026.")));
    }

    private static Block.KeyFigure key(String value, String label, String note) {
        return new Block.KeyFigure(value, label, List.of(bold("+10.6\u00a0% "), text(note)));
    }

    public static Block.Paragraph paragraph(String words) {
        return new Block.Paragraph(Block.Paragraph.Role.BODY, List.of(text(words)));
    }

    public static Cell cell(Inline... content) {
        return new Cell(List.of(content), 1);
    }

    public static Inline text(String words) {
        return new Inline.Text(words, false, Tone.INK);
    }

    public static Inline bold(String words) {
        return new Inline.Text(words, true, Tone.INK);
    }

    public static Drawing drawing(double widthMm, double heightMm, String words) {
        double points = 72 / 25.4;
        return new Drawing() {
            @Override
            public double width() {
                return widthMm * points;
            }

            @Override
            public double height() {
                return heightMm * points;
            }

            @Override
            public void paint(Graphics2D canvas) {
                canvas.setColor(new Color(0xFCEBE1));
                canvas.fill(new Rectangle2D.Double(0, 0, width() / 2 - 3, height() / 2 - 3));
                canvas.setColor(new Color(0xE7F1F8));
                canvas.fill(
                        new Rectangle2D.Double(width() / 2 + 3, height() / 2 + 3, width() / 2 - 3, height() / 2 - 3));
                canvas.setColor(new Color(0x1A2433));
                canvas.setFont(Fonts.of(true, 8.5));
                canvas.drawString(words, 10, 20);
            }
        };
    }
}
