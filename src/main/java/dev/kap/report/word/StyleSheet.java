package dev.kap.report.word;

import dev.kap.theme.Theme;

/// The styles of `reference.docx` as the theme wants them (look.md, "Word"); sizes in points.
final class StyleSheet {

    private static final String ROOT =
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    /// Space above a heading of the second level, in points.
    static final double BEFORE_HEADING_2 = 18.5;

    /// Space between two blocks without a heading, and between two parts of a block, in points.
    private static final double BLOCK_GAP = 19;

    private static final double PART_GAP = 10.5;

    /// look.md, "Type": so much smaller is a headline that does not open its page.
    private static final double BELOW = 0.75;

    private static final double AFTER_HEADLINE_BELOW = 9.5;

    private static final String KEEP_NEXT = "<w:keepNext/><w:keepLines/>";
    private static final String RIGHT = "<w:jc w:val=\"right\"/>";

    private final Theme theme;
    private final StringBuilder xml = new StringBuilder(ROOT);

    private StyleSheet(Theme theme) {
        this.theme = theme;
    }

    /// The content of `styles.xml`.
    static String of(Theme theme) {
        StyleSheet sheet = new StyleSheet(theme);
        sheet.defaults();
        sheet.cover();
        sheet.text();
        sheet.tables();
        sheet.page();
        sheet.structure();
        sheet.characters();
        sheet.xml.append(TableStyle.of(theme));
        return sheet.xml.append("</w:styles>").toString();
    }

    /// The space that a paragraph in that style keeps between two tables, in points.
    static double distance(WordStyle separator) {
        return switch (separator) {
            case BLOCK_GAP -> BLOCK_GAP;
            case PART_GAP -> PART_GAP;
            default -> 0;
        };
    }

    private void defaults() {
        xml.append("""
            <w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsia="%1$s" w:cs="%1$s"/>\
            <w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault/></w:docDefaults>\
            """.formatted(theme.text("font.word")));
    }

    private void cover() {
        float title = theme.size("cover");
        add(heading(WordStyle.TITLE, title, 42.0 / 38).spaced(8, 16));
        add(plain(WordStyle.SUBTITLE, 16, 22.0 / 16).spaced(20, 0).placed(indent("right", 29)));
        add(heading(WordStyle.COVER_COMPANY, 11, 14 / 11.0).looking("<w:spacing w:val=\"6\"/>"));
        add(plain(WordStyle.COVER_KIND, 10, 1.3)
                .bold()
                .coloured(named("muted"))
                .capitals()
                .looking("<w:spacing w:val=\"16\"/>"));
        add(plain(WordStyle.COVER_FACT, 10, 1.3).bold());
        add(plain(WordStyle.COVER_RULE, 1, 1)
                .with("<w:pBdr>" + border("top", 27, 0, "accent") + "</w:pBdr>")
                .placed(indent("right", 141)));
    }

    private void text() {
        double body = theme.size("body");
        add(plain(WordStyle.NORMAL, body, leading("body") / body)
                .coloured(named("ink"))
                .with("<w:widowControl/>")
                .spaced(0, 5)
                .placed("<w:textAlignment w:val=\"center\"/>"));
        add(heading(WordStyle.EYEBROW, 8, 1.25)
                .with(KEEP_NEXT + "<w:pageBreakBefore/>")
                .capitals()
                .looking("<w:spacing w:val=\"12\"/>")
                .spaced(0, 2)
                .placed("<w:outlineLvl w:val=\"0\"/>"));
        double headline = theme.size("headline");
        add(outline(1, heading(WordStyle.HEADING_1, headline, leading("headline") / headline))
                .spaced(0, 15));
        xml.append(headline());
        xml.append(headlineBelow(headline * BELOW, leading("headline") * BELOW));
        add(outline(2, heading(WordStyle.HEADING_2, theme.size("h2"), 14 / 11.5))
                .spaced(BEFORE_HEADING_2, 4));
        add(outline(3, plain(WordStyle.HEADING_3, theme.size("h3"), 12 / 9.5).bold())
                .spaced(6, 2));
        add(plain(WordStyle.LEAD_IN, theme.size("h3"), 12 / 9.5)
                .bold()
                .with(KEEP_NEXT)
                .spaced(6, 2));
        add(plain(WordStyle.SMALL_PRINT, theme.size("footer"), 10 / 7.5).coloured(named("muted")));
        add(plain(WordStyle.CAPTION, theme.size("caption"), 10.5 / 8)
                .coloured(named("muted"))
                .with("<w:keepLines/>")
                .spaced(4, 12));
        add(plain(WordStyle.NOTE, theme.size("caption"), 10.5 / 8)
                .with("<w:keepLines/>" + noteFrame())
                .spaced(6, 6)
                .placed("<w:ind w:left=\"" + Lengths.twipsOfMm(3) + "\" w:right=\"" + Lengths.twipsOfMm(2) + "\"/>"));
        add(plain(WordStyle.LIST, body, leading("body") / body)
                .spaced(0, 2)
                .placed("<w:ind w:left=\"283\" w:hanging=\"283\"/>"));
        add(plain(WordStyle.TOC_1, theme.size("table"), 11 / 8.5).with(tab(140)));
    }

    /// The message of a section: it looks as a heading of the first level, but the short title above it is what the
    /// contents and the navigation name.
    private static String headline() {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + WordStyle.HEADLINE.standardId()
                + "\"><w:name w:val=\"" + WordStyle.HEADLINE.wordName() + "\"/><w:basedOn w:val=\""
                + WordStyle.HEADING_1.standardId() + "\"/><w:next w:val=\"" + WordStyle.NORMAL.standardId()
                + "\"/><w:qFormat/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr></w:style>";
    }

    /// The message of a section that begins below another.
    private static String headlineBelow(double size, double leading) {
        long halves = Math.round(size * 2);
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\""
                + WordStyle.HEADLINE_BELOW.standardId() + "\"><w:name w:val=\"" + WordStyle.HEADLINE_BELOW.wordName()
                + "\"/><w:basedOn w:val=\"" + WordStyle.HEADLINE.standardId() + "\"/><w:next w:val=\""
                + WordStyle.NORMAL.standardId() + "\"/><w:qFormat/><w:pPr><w:spacing w:after=\""
                + Lengths.twipsOfPoints(AFTER_HEADLINE_BELOW) + "\" w:line=\"" + Lengths.twipsOfPoints(leading)
                + "\" w:lineRule=\"atLeast\"/></w:pPr><w:rPr><w:sz w:val=\"" + halves + "\"/><w:szCs w:val=\"" + halves
                + "\"/></w:rPr></w:style>";
    }

    private void tables() {
        double size = theme.size("table");
        add(plain(WordStyle.TABLE_HEAD, theme.size("table.head"), 9.5 / 7.5)
                .bold()
                .coloured(named("muted"))
                .spaced(0, 3));
        add(plain(WordStyle.TABLE_TEXT, size, 11 / 8.5));
        add(plain(WordStyle.TABLE_FIGURE, size, 11 / 8.5)
                .on(WordStyle.TABLE_TEXT)
                .placed(RIGHT));
        add(heading(WordStyle.TABLE_GROUP, size - 0.5, 1.25)
                .on(WordStyle.TABLE_TEXT)
                .with(KEEP_NEXT));
        add(plain(WordStyle.READING, theme.size("body") * 9 / 9.5, 11.5 / 9).on(WordStyle.TABLE_TEXT));
        add(plain(WordStyle.FINE_TEXT, theme.size("caption"), 10.5 / 8).on(WordStyle.TABLE_TEXT));
        add(heading(WordStyle.BIG_NUMBER, theme.size("big"), 24.0 / 22).spaced(0, 1));
        add(plain(WordStyle.BIG_LABEL, size, 11 / 8.5).bold());
        add(plain(WordStyle.BIG_NOTE, theme.size("caption"), 1.25).coloured(named("muted")));
    }

    private void page() {
        double size = theme.size("footer");
        add(plain(WordStyle.HEADER, size, 10 / 7.5).coloured(named("muted")).with(tab(176)));
        add(plain(WordStyle.FOOTER, size, 10 / 7.5)
                .coloured(named("muted"))
                .with("<w:pBdr>" + border("top", 4, 5, "hairline") + "</w:pBdr>" + tab(176)));
    }

    /// What holds pictures and keeps tables apart; Word joins two tables with nothing between.
    private void structure() {
        add(plain(WordStyle.FIGURE, theme.size("body"), 0));
        add(plain(WordStyle.BLOCK_GAP, 1, 1).spaced(BLOCK_GAP, 0));
        add(plain(WordStyle.PART_GAP, 1, 1).spaced(PART_GAP, 0));
        add(plain(WordStyle.TABLE_END, 1, 1));
    }

    private void characters() {
        xml.append(character(WordStyle.HYPERLINK, named("accent").element()));
        long noteTitle = Math.round(theme.size("h3") * 2);
        xml.append(character(
                WordStyle.NOTE_TITLE,
                "<w:b/><w:bCs/><w:sz w:val=\"" + noteTitle + "\"/><w:szCs w:val=\"" + noteTitle + "\"/>"));
        xml.append(character(
                WordStyle.TAG,
                named("muted").element() + "<w:sz w:val=\"15\"/><w:szCs w:val=\"15\"/>"
                        + "<w:bdr w:val=\"dotted\" w:sz=\"4\" w:space=\"0\" "
                        + named("axis").edge() + "/>"));
    }

    private static String character(WordStyle style, String look) {
        return "<w:style w:type=\"character\" w:styleId=\"" + style.standardId() + "\"" + custom(style)
                + "><w:name w:val=\"" + style.wordName() + "\"/><w:uiPriority w:val=\"99\"/><w:qFormat/><w:rPr>" + look
                + "</w:rPr></w:style>";
    }

    static String custom(WordStyle style) {
        return switch (style) {
            case NORMAL,
                    TITLE,
                    SUBTITLE,
                    HEADING_1,
                    HEADING_2,
                    HEADING_3,
                    CAPTION,
                    HEADER,
                    FOOTER,
                    TOC_1,
                    LIST,
                    HYPERLINK -> "";
            default -> " w:customStyle=\"1\"";
        };
    }

    private void add(ParagraphStyle style) {
        xml.append(style.xml());
    }

    private static ParagraphStyle plain(WordStyle style, double size, double leading) {
        return ParagraphStyle.of(style, size, leading);
    }

    private ParagraphStyle heading(WordStyle style, double size, double leading) {
        return plain(style, size, leading).bold().coloured(named("accent"));
    }

    private static ParagraphStyle outline(int level, ParagraphStyle style) {
        return style.with(KEEP_NEXT).placed("<w:outlineLvl w:val=\"" + (level - 1) + "\"/>");
    }

    private String noteFrame() {
        return "<w:pBdr>" + border("top", 4, 4, "tint") + border("left", 12, 8, "accent")
                + border("bottom", 4, 4, "tint")
                + border("right", 4, 4, "tint") + "</w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" "
                + named("tint").fill() + "/>";
    }

    private String border(String edge, int eighths, int space, String colour) {
        return "<w:" + edge + " w:val=\"single\" w:sz=\"" + eighths + "\" w:space=\"" + space + "\" "
                + named(colour).edge() + "/>";
    }

    private static String tab(double millimetres) {
        return "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + Lengths.twipsOfMm(millimetres) + "\"/></w:tabs>";
    }

    private static String indent(String edge, double millimetres) {
        return "<w:ind w:" + edge + "=\"" + Lengths.twipsOfMm(millimetres) + "\"/>";
    }

    private double leading(String name) {
        return Double.parseDouble(theme.text("leading." + name));
    }

    private ThemeColour named(String colour) {
        return ThemeColour.of(theme, colour);
    }
}
