package dev.kap.report.pdf.layout;

import dev.kap.document.Document.Meta;
import dev.kap.document.Document.Section;
import dev.kap.document.PageForm;
import dev.kap.document.PageForm.Paper;
import java.util.ArrayList;
import java.util.List;

/// The measures of a page (look.md, "Page"), and what stands on each but the cover: running head and footer.
///
/// @param sheet what the pages of the section are
record PageFrame(double width, double height, double margin, PageForm sheet) {

    private static final double RUNNING_HEAD = Mm.pt(9);
    private static final double BOTTOM = Mm.pt(17);
    private static final double FOOTER_LINE = Mm.pt(12);
    private static final double FOOTER = Mm.pt(10);
    private static final double FOLD_DASH = Mm.pt(1.2);
    private static final double FOLD_STEP = Mm.pt(2.1);
    private static final double FOLD_WEIGHT = 0.75;
    /// On a wall the date stands beside the eyebrow.
    private static final double DATE_ON_WALL = Mm.pt(12);

    /// An upright usual page.
    static PageFrame of(Meta meta, Styles styles) {
        return of(meta, false, PageForm.USUAL, styles);
    }

    /// The pages of a section.
    static PageFrame of(Meta meta, Section section, Styles styles) {
        return of(meta, section.landscape(), section.sheet(), styles);
    }

    private static PageFrame of(Meta meta, boolean landscape, PageForm sheet, Styles styles) {
        boolean letter = meta.letter() && sheet.paper() == Paper.USUAL;
        double shorter = letter ? 612 : Mm.pt(sheet.paper() == Paper.A3 ? 297 : 210);
        double longer = letter ? 792 : Mm.pt(sheet.paper() == Paper.A3 ? 420 : 297);
        double margin =
                Mm.pt(sheet.marginMm() > 0 ? sheet.marginMm() : styles.theme().millimetres("page.margin"));
        return landscape
                ? new PageFrame(longer, shorter, margin, sheet)
                : new PageFrame(shorter, longer, margin, sheet);
    }

    double textWidth() {
        return width - 2 * margin;
    }

    /// Where content ends.
    double bottom() {
        return height - (sheet.bare() ? margin : BOTTOM);
    }

    boolean landscape() {
        return width > height;
    }

    /// Whether the page hangs on a wall.
    boolean onWall() {
        return sheet.paper() == Paper.A3;
    }

    /// Running head, line and footer of the page with that number.
    List<Item> furniture(Typesetter typesetter, Meta meta, int page, int pages) {
        if (sheet.bare()) {
            return List.of();
        }
        Styles styles = typesetter.styles();
        PageForm.Edges edges = sheet.edges(meta);
        String count = edges.count().replace("{0}", String.valueOf(page)).replace("{1}", String.valueOf(pages));
        List<Line> date = line(typesetter, edges.date(), styles.footer(), textWidth() / 2);
        List<Line> number = line(typesetter, count, styles.footer().in(styles.ink()), textWidth() / 2);
        List<Item> items = new ArrayList<>();
        if (edges.logo() == null) {
            items.addAll(pair(typesetter, onWall() ? DATE_ON_WALL : RUNNING_HEAD, edges.head(), date));
        } else {
            double width = Mm.pt(PageForm.LOGO_WIDTH_MM);
            double height = Mm.pt(PageForm.LOGO_HEIGHT_MM);
            items.add(
                    new Item.Logo(margin, Mm.pt(PageForm.LOGO_TOP_MM), width, height, edges.logo(), Tag.decoration()));
            List<Line> both = line(typesetter, edges.headAndDate(), styles.footer(), textWidth() - width - Mm.pt(4));
            items.addAll(pair(typesetter, RUNNING_HEAD, "", both));
        }
        items.add(styles.hairline(margin, height - FOOTER_LINE, textWidth()));
        items.addAll(pair(typesetter, height - FOOTER, edges.foot(), number));
        if (sheet.foldMm() > 0) {
            items.addAll(fold(styles));
        }
        return items;
    }

    /// A dashed line from top to bottom.
    private List<Item> fold(Styles styles) {
        List<Item> dashes = new ArrayList<>();
        double x = Mm.pt(sheet.foldMm());
        double end = Mm.pt(PageForm.FOLD_TO_MM);
        for (double y = Mm.pt(PageForm.FOLD_FROM_MM); y < end; y += FOLD_STEP) {
            dashes.add(new Item.Rule(
                    x,
                    y,
                    x,
                    Math.min(end, y + FOLD_DASH),
                    FOLD_WEIGHT,
                    styles.theme().colour("axis")));
        }
        return dashes;
    }

    /// Text at the left, as much of it as fits, and a line at the right.
    private List<Item> pair(Typesetter typesetter, double top, String left, List<Line> right) {
        TextStyle style = typesetter.styles().footer();
        double taken = right.stream().mapToDouble(Line::width).sum();
        List<Line> start = line(typesetter, left, style, textWidth() - taken - Mm.pt(4));
        List<Item> items = new ArrayList<>();
        items.addAll(Typesetter.stack(start, style, margin, top));
        items.addAll(Typesetter.stack(right, style, margin, top, textWidth(), true));
        return items;
    }

    private static List<Line> line(Typesetter typesetter, String text, TextStyle style, double room) {
        List<Line> lines = typesetter.lines(text, style, room, Tag.decoration());
        return lines.subList(0, Math.min(1, lines.size()));
    }
}
