package dev.kap.report.pdf.layout;

import dev.kap.document.Document.Meta;
import java.util.ArrayList;
import java.util.List;

/// The measures of a page (look.md, "Page"), and what stands on each but the cover: running head and footer.
record PageFrame(double width, double height, double margin) {

    private static final double RUNNING_HEAD = Mm.pt(9);
    private static final double BOTTOM = Mm.pt(17);
    private static final double FOOTER_LINE = Mm.pt(12);
    private static final double FOOTER = Mm.pt(10);

    static PageFrame of(Meta meta, boolean landscape, Styles styles) {
        double shorter = meta.letter() ? 612 : Mm.pt(210);
        double longer = meta.letter() ? 792 : Mm.pt(297);
        double margin = Mm.pt(styles.theme().millimetres("page.margin"));
        return landscape ? new PageFrame(longer, shorter, margin) : new PageFrame(shorter, longer, margin);
    }

    double textWidth() {
        return width - 2 * margin;
    }

    /// Where content ends.
    double bottom() {
        return height - BOTTOM;
    }

    /// Running head, line and footer of the page with that number.
    List<Item> furniture(Typesetter typesetter, Meta meta, int page, int pages) {
        Styles styles = typesetter.styles();
        String pageOf = meta.pageOf().replace("{0}", String.valueOf(page)).replace("{1}", String.valueOf(pages));
        List<Line> date = line(typesetter, meta.runningDate(), styles.footer(), textWidth() / 2);
        List<Line> number = line(typesetter, pageOf, styles.footer().in(styles.ink()), textWidth() / 2);
        List<Item> items = new ArrayList<>();
        items.addAll(pair(typesetter, RUNNING_HEAD, meta.runningHead(), date));
        items.add(styles.hairline(margin, height - FOOTER_LINE, textWidth()));
        items.addAll(pair(typesetter, height - FOOTER, meta.footer(), number));
        return items;
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
