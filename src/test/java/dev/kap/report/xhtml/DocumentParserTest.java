package dev.kap.report.xhtml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.document.Illustration;
import dev.kap.document.Inline;
import dev.kap.document.Inline.Text;
import dev.kap.document.Inline.Tone;
import dev.kap.document.TemplateProblem;
import dev.kap.figure.Drawing;
import dev.kap.figure.MarkKind;
import dev.kap.portfolio.Status;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentParserTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private record Square(double width, double height) implements Drawing {
        @Override
        public void paint(Graphics2D canvas) {
            canvas.fillRect(0, 0, 1, 1);
        }
    }

    private static final Drawing SQUARE = new Square(100, 100);

    @Test
    void readsTheFrameOfADocument() {
        Document document = parse("""
            <document title="Plan" subject="About" running-head="Left" running-date="Right" footer="Foot"
                page-of="{0} of {1}"><section id="a"><h1>One</h1></section></document>\
            """);
        assertThat(document.meta())
                .isEqualTo(new Document.Meta(
                        "Plan", "About", "Us", Locale.ENGLISH, AS_OF, "Left", "Right", "Foot", "{0} of {1}", false));
        assertThat(document.cover()).isNull();
    }

    @Test
    void aTableOfThousandsEndsWithWhereTheRestIsAndKeepsItsTotal() {
        String rows = "<tr><td>x</td></tr>".repeat(1000);
        Block.Table table = (Block.Table) blocks("<table columns=\"9\">" + rows + "<total><td>all</td></total></table>")
                .getFirst();
        assertThat(table.rows()).hasSize(202);
        assertThat(table.rows().get(200).kind()).isEqualTo(Block.Row.Kind.GROUP);
        assertThat(table.rows().get(200).cells().getFirst().content())
                .containsExactly(new Text("800 more rows: results.xlsx, by its sheet Overview.", false, Tone.MUTED));
        assertThat(table.rows().getLast().kind()).isEqualTo(Block.Row.Kind.TOTAL);
    }

    @Test
    void readsACoverAndLeavesOutFactsWithoutAValue() {
        Document document = parse("""
            <document title="Plan" page-of="{0}">
              <cover kind="Plan" title="Ashgrove" promise="Win" motif="square" confidential="Keep">
                <fact label="Manager">Ida</fact><fact label="Sponsor"> </fact>
              </cover>
            </document>\
            """);
        assertThat(document.cover())
                .isEqualTo(new Document.Cover(
                        "Us",
                        "Plan",
                        "Ashgrove",
                        "Win",
                        SQUARE,
                        "Four of nine are Develop.",
                        List.of(new Document.Fact("Manager", "Ida")),
                        "Keep",
                        null,
                        false));
    }

    @Test
    void countsChaptersAndKeepsTheNumberWhileAChapterLasts() {
        Document document = parse("""
            <document title="P" page-of="{0}">
            <section id="a" eyebrow="Plan on a page"><h1>A</h1></section>
            <section id="b" chapter="People" eyebrow="influence" landscape="true" contents="People"><h1>B</h1></section>
            <section id="c" chapter="People" eyebrow="links"><h1>C</h1></section>
            <section id="d" chapter="Risks"><h1>D</h1></section></document>\
            """);
        assertThat(document.sections())
                .extracting(Document.Section::eyebrow)
                .containsExactly("Plan on a page", "1 · People: influence", "1 · People: links", "2 · Risks");
        assertThat(document.sections().get(1).landscape()).isTrue();
        assertThat(document.sections().get(1).contentsTitle()).isEqualTo("People");
    }

    @Test
    void readsTextWithMarksSignsBarsTagsAndReferences() {
        List<Block> blocks = blocks("""
            <p>A
              <b>bold</b>, <span class="muted">soft <b>both</b></span><br/> next
              <mark kind="develop" hollow="true" alt="Develop"/> <sign status="gap" alt="gap"/>
              <bar share="0.25" marker="0.5" width="30" alt="25 %"/><tag>proposed</tag>
              <pageref to="s" class="muted">Page {0}</pageref></p>\
            """);
        assertThat(((Block.Paragraph) blocks.getFirst()).content())
                .containsExactly(
                        new Text("A ", false, Tone.INK),
                        new Text("bold", true, Tone.INK),
                        new Text(", ", false, Tone.INK),
                        new Text("soft ", false, Tone.MUTED),
                        new Text("both", true, Tone.MUTED),
                        new Inline.Break(),
                        new Text("next ", false, Tone.INK),
                        new Inline.Mark(MarkKind.DEVELOP, true, false, "Develop"),
                        new Text(" ", false, Tone.INK),
                        new Inline.Sign(Status.GAP, "gap"),
                        new Text(" ", false, Tone.INK),
                        new Inline.Bar(Inline.Bar.Look.SHARE, 0.25, 0.5, 30, "25 %"),
                        new Inline.Tag("proposed"),
                        new Text(" ", false, Tone.INK),
                        new Inline.PageRef("s", "Page {0}", false, Tone.MUTED));
    }

    @Test
    void numbersFiguresAndTablesApartAndPutsTheHeadlineInFrontOfTheAlternativeText() {
        List<Block> blocks = blocks("""
            <figure id="f" drawing="square"><caption>Seen <b>today</b>.</caption></figure>
            <table id="t" columns="10 20r"><tr><td>a</td><td>1</td></tr><caption>Counted.</caption></table>
            <figure drawing="square"/>
            <figure drawing="square"><caption>Again.</caption></figure>\
            """);
        Block.Figure first = (Block.Figure) blocks.get(0);
        assertThat(first.alt()).isEqualTo("Headline. Seen today. Four of nine are Develop.");
        assertThat(first.caption())
                .containsExactly(
                        new Text("Figure 1", true, Tone.INK),
                        new Text("\u2002", false, Tone.MUTED),
                        new Text("Seen ", false, Tone.MUTED),
                        new Text("today", true, Tone.MUTED),
                        new Text(".", false, Tone.MUTED));
        assertThat(((Block.Table) blocks.get(1)).caption().getFirst()).isEqualTo(new Text("Table 1", true, Tone.INK));
        assertThat(((Block.Figure) blocks.get(2)).caption()).isEmpty();
        assertThat(((Block.Figure) blocks.get(3)).caption().getFirst()).isEqualTo(new Text("Figure 2", true, Tone.INK));
    }

    @Test
    void readsATableWithHeadGroupsSpansAndTotal() {
        Block.Table table = (Block.Table) blocks("""
            <table look="scorecard" columns="6 90.5 22r">
              <thead><th/><th>Move</th><th>By</th></thead>
              <group>Overdue</group>
              <tr><td><b>1</b></td><td span="2" class="gap">late</td></tr>
              <total><td span="2">Sum</td><td>3</td></total>
            </table>\
            """).getFirst();
        assertThat(table.look()).isEqualTo(Block.Table.Look.SCORECARD);
        assertThat(table.columns())
                .containsExactly(
                        new Block.TableColumn(6, false),
                        new Block.TableColumn(90.5, false),
                        new Block.TableColumn(22, true));
        assertThat(table.head().get(1).content()).containsExactly(new Text("Move", false, Tone.MUTED));
        assertThat(table.rows())
                .extracting(Block.Row::kind)
                .containsExactly(Block.Row.Kind.GROUP, Block.Row.Kind.BODY, Block.Row.Kind.TOTAL);
        assertThat(table.rows().getFirst().cells().getFirst().span()).isEqualTo(3);
        assertThat(table.rows().get(1).cells().get(1))
                .isEqualTo(new Block.Cell(List.of(new Text("late", false, Tone.GAP)), 2));
    }

    @Test
    void readsNotesKeyFiguresColumnsContentsHeadingsAndSignatures() {
        List<Block> blocks = blocks("""
            <contents/>
            <keyfigures><keyfigure value="48 %" label="Covered">aim 54 %</keyfigure></keyfigures>
            <columns><column width="101"><h2>Left</h2><p role="lead-in">x</p></column>
              <column width="71"><note title="Open">y</note></column></columns>
            <h3>Sign</h3>
            <signatures><signature>Ida, date</signature></signatures>\
            """);
        assertThat(blocks)
                .containsExactly(
                        new Block.Contents(),
                        new Block.KeyFigures(List.of(new Block.KeyFigure(
                                "48 %", "Covered", List.of(new Text("aim 54 %", false, Tone.MUTED))))),
                        new Block.Columns(List.of(
                                new Block.Column(
                                        101,
                                        List.of(
                                                new Block.SubHeading(2, "Left"),
                                                new Block.Paragraph(
                                                        Block.Paragraph.Role.LEAD_IN,
                                                        List.of(new Text("x", false, Tone.INK))))),
                                new Block.Column(
                                        71, List.of(new Block.Note("Open", List.of(new Text("y", false, Tone.INK))))))),
                        new Block.SubHeading(3, "Sign"),
                        new Block.Signatures(List.of("Ida, date")));
    }

    @Test
    void leavesOutWhatHasNoContentAndTheHeadingAboveIt() {
        assertThat(blocks("""
            <h2>Empty</h2><h3>Too</h3><p> </p><note title="x"></note>
            <table columns="10"><thead><th>H</th></thead><group>G</group><caption>C</caption></table>
            <columns><column width="10"><h2>n</h2></column></columns>
            <h2>Full</h2><h3>Yes</h3><p>x</p><h2>Last</h2>\
            """))
                .extracting(Object::getClass)
                .containsExactly(
                        (Class) Block.SubHeading.class, (Class) Block.SubHeading.class, (Class) Block.Paragraph.class);
    }

    @Test
    void tellsLineAndKindOfEachMistake() {
        mistake("<?at plan.ftlh:7?><blink>x</blink>", "unknown-element", 7);
        mistake("<?at plan.ftlh:7?><th>x</th>", "misplaced", 7);
        mistake("<?at plan.ftlh:7?><columns><column width=\"71\"><contents/></column></columns>", "misplaced", 7);
        mistake("<?at plan.ftlh:7?><p colour=\"red\">x</p>", "unknown-attribute", 7);
        mistake("<?at plan.ftlh:7?><p class=\"red\">x</p>", "wrong-value", 7);
        mistake("<?at plan.ftlh:8?><figure/>", "missing-attribute", 8);
        mistake("<?at plan.ftlh:8?><figure drawing=\"none\"/>", "unknown-drawing", 8);
        mistake("<?at plan.ftlh:9?>stray", "stray-text", 9);
        mistake("<?at plan.ftlh:9?><h2><tag>x</tag></h2>", "text-only", 9);
        mistake("<?at plan.ftlh:9?><p><pageref to=\"x\">p</pageref></p>", "unknown-target", 9);
        mistake("<?at plan.ftlh:9?><table id=\"s\" columns=\"9\"><tr><td>x</td></tr></table>", "id-twice", 9);
        mistake("<?at plan.ftlh:9?><table columns=\"9x\"/>", "wrong-value", 9);
        mistake("<?at plan.ftlh:9?><table columns=\"100 77\"><tr><td/><td/></tr></table>", "too-wide", 9);
        mistake("<columns><?at plan.ftlh:9?><column width=\"x\"/></columns>", "wrong-value", 9);
        mistake("<?at plan.ftlh:9?><columns><column width=\"90\"/><column width=\"90\"/></columns>", "too-wide", 9);
        mistake("<table columns=\"9 9\"><?at plan.ftlh:9?><tr><td>x</td></tr></table>", "cells", 9);
        mistake("<table columns=\"9\"><tr><?at plan.ftlh:9?><td span=\"0\">x</td></tr></table>", "wrong-value", 9);
        mistake("<p><?at plan.ftlh:9?><bar share=\"1.2\" width=\"9\" alt=\"\"/></p>", "wrong-value", 9);
        mistake("<?at plan.ftlh:9?><p><b>x</p>", "no-xml", 9);
        mistake("<?at plan.ftlh:9?><p>&nbsp;</p>", "no-xml", 9);
    }

    @Test
    void asksForAHeadlineAndForADocument() {
        assertMistake(
                "<document title=\"\" page-of=\"\"><?at plan.ftlh:3?><section id=\"a\"/></document>", "no-headline", 3);
        assertMistake("<?at plan.ftlh:2?><html/>", "root", 2);
    }

    @Test
    void readsNoDocumentTypeAndNoFile() {
        assertThatThrownBy(() -> parse("""
            <!DOCTYPE document [<!ENTITY x SYSTEM "file:///etc/passwd">]>
            <document title="&x;" page-of="{0}"/>\
            """)).isInstanceOf(TemplateProblem.class);
    }

    @Test
    void saysEveryMistakeInBothLanguages() {
        for (Locale language : Wording.LANGUAGES) {
            Wording wording = Wording.of(language, "EUR", AS_OF);
            assertThatThrownBy(() -> blocks("<blink/>"))
                    .isInstanceOfSatisfying(
                            TemplateProblem.class,
                            problem -> assertThat(wording.say(problem.what())).contains("<blink>"));
        }
    }

    private static void mistake(String content, String kind, int line) {
        assertMistake(section(content), kind, line);
    }

    private static void assertMistake(String xml, String kind, int line) {
        assertThatThrownBy(() -> parse(xml)).isInstanceOfSatisfying(TemplateProblem.class, problem -> {
            assertThat(problem.what().key()).isEqualTo("report.template." + kind);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.file()).isEqualTo("plan.ftlh");
        });
    }

    private static List<Block> blocks(String content) {
        return parse(section(content)).sections().getFirst().blocks();
    }

    private static String section(String content) {
        return "<document title=\"\" page-of=\"\"><section id=\"s\"><h1>Headline.</h1>" + content
                + "</section></document>";
    }

    private static Document parse(String xml) {
        Wording wording = Wording.of(Locale.ENGLISH, "EUR", AS_OF);
        Map<String, Illustration> drawings =
                Map.of("square", new Illustration(SQUARE, List.of("Four of nine are Develop.")));
        return DocumentParser.parse(
                xml, "plan.ftlh", new DocumentSettings("Us", AS_OF, false, null, drawings, wording));
    }
}
