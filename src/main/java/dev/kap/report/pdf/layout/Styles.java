package dev.kap.report.pdf.layout;

import dev.kap.document.Inline.Tone;
import dev.kap.theme.Theme;
import java.awt.Color;

/// The type of look.md, "Type", in the sizes and colours of a theme.
///
/// Leadings that the theme does not name keep their share of the size.
///
/// @param poster whether the page hangs on a wall: letters are larger
record Styles(Theme theme, boolean poster) {

    /// look.md, "Sheets": so much larger is a headline that is read from where one stands.
    private static final double HEADLINE = 22.0 / 18;

    /// The same of what stands in the edges.
    private static final double EDGES = 9 / 7.5;

    /// The same of running text.
    private static final double TEXT = 1.3;

    /// look.md, "Type": so much smaller is a headline that does not open its page.
    private static final double BELOW = 0.75;

    Styles(Theme theme) {
        this(theme, false);
    }

    /// The same, larger, for a page on the wall.
    Styles onWall() {
        return new Styles(theme, true);
    }

    TextStyle coverTitle(int characters) {
        double size = theme.size("cover");
        double shown = characters <= 26 ? size : characters <= 40 ? size * 30 / 38 : size * 24 / 38;
        return new TextStyle(shown, shown * 42 / 38, true, accent());
    }

    TextStyle coverPromise() {
        return new TextStyle(16, 22, false, ink());
    }

    TextStyle coverCompany() {
        return new TextStyle(11, 14, true, accent()).tracked(0.3);
    }

    TextStyle coverKind() {
        return new TextStyle(10, 13, true, muted()).tracked(0.8);
    }

    TextStyle factLabel() {
        return new TextStyle(8, 10, false, muted());
    }

    TextStyle factValue() {
        return new TextStyle(10, 13, true, ink());
    }

    TextStyle eyebrow() {
        double scale = larger(1.25);
        return new TextStyle(8 * scale, 10 * scale, true, accent()).tracked(0.6);
    }

    TextStyle headline() {
        double scale = larger(HEADLINE);
        return new TextStyle(theme.size("headline") * scale, leading("headline") * scale, true, accent());
    }

    /// Of a section that begins below another: one message a page is the loudest.
    TextStyle headlineBelow() {
        TextStyle opening = headline();
        return new TextStyle(opening.size() * BELOW, opening.leading() * BELOW, true, accent());
    }

    TextStyle heading2() {
        return scaled("h2", 14 / 11.5, true, accent());
    }

    TextStyle heading3() {
        return scaled("h3", 12 / 9.5, true, ink());
    }

    TextStyle body() {
        double scale = larger(TEXT);
        return new TextStyle(theme.size("body") * scale, leading("body") * scale, false, ink());
    }

    TextStyle reading() {
        double size = theme.size("body") * 9 / 9.5 * larger(TEXT);
        return new TextStyle(size, size * 11.5 / 9, false, ink());
    }

    TextStyle table() {
        return scaled("table", 11 / 8.5, false, ink());
    }

    TextStyle tableHead() {
        return scaled("table.head", 9.5 / 7.5, true, muted());
    }

    TextStyle tableGroup() {
        return scaled("caption", 10 / 8.0, true, accent());
    }

    TextStyle caption() {
        return scaled("caption", 10.5 / 8, false, muted()).withBoldIn(ink());
    }

    TextStyle note() {
        return scaled("caption", 10.5 / 8, false, ink());
    }

    TextStyle footer() {
        return scaled("footer", 10 / 7.5, false, muted());
    }

    TextStyle footnote() {
        return footer().withBoldIn(ink());
    }

    TextStyle big() {
        return scaled("big", 24.0 / 22, true, accent());
    }

    TextStyle bigLabel() {
        return scaled("table", 11 / 8.5, true, ink());
    }

    TextStyle bigNote() {
        return scaled("caption", 10 / 8.0, false, muted()).withBoldIn(ink());
    }

    /// The colour of a tone inside text of that style.
    Color colour(Tone tone, boolean bold, TextStyle style) {
        return switch (tone) {
            case INK -> bold ? style.boldColour() : style.colour();
            case MUTED -> muted();
            case ACCENT -> accent();
            case NURTURE -> theme.colour("nurture.text");
            case DEVELOP -> theme.colour("develop.text");
            case SUPPORT -> theme.colour("support.text");
            case WATCH -> theme.colour("watch.text");
            case GOOD -> theme.colour("good");
            case ATTENTION -> theme.colour("attention");
            case GAP -> theme.colour("gap");
            case UNKNOWN -> theme.colour("unknown");
        };
    }

    Color ink() {
        return theme.colour("ink");
    }

    Color muted() {
        return theme.colour("muted");
    }

    Color accent() {
        return theme.colour("accent");
    }

    /// The line that opens a table or block, from x to x + width.
    Item.Rule rule(double x, double y, double width) {
        return new Item.Rule(x, y, x + width, y, points("line.rule.pt"), accent());
    }

    /// The line below a row.
    Item.Rule hairline(double x, double y, double width) {
        return new Item.Rule(x, y, x + width, y, points("line.row.pt"), theme.colour("hairline"));
    }

    private double points(String key) {
        return Double.parseDouble(theme.text(key));
    }

    private double larger(double scale) {
        return poster ? scale : 1;
    }

    private double leading(String name) {
        return points("leading." + name);
    }

    private TextStyle scaled(String size, double leading, boolean bold, Color colour) {
        double points = theme.size(size) * larger(size.equals("footer") ? EDGES : TEXT);
        return new TextStyle(points, points * leading, bold, colour);
    }
}
