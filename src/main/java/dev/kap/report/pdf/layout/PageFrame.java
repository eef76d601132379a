package dev.kap.report.pdf.layout;

import dev.kap.report.Document.Meta;
import dev.kap.report.Inline;
import java.util.ArrayList;
import java.util.List;

/// The measures of a page (LOOK section 1), and what stands on each but the cover: running head and footer.
record PageFrame(double width, double height, double margin) {

    private static final double RUNNING_HEAD = Mm.pt(9);
    private static final double BOTTOM = Mm.pt(17);
    private static final double FOOTER_LINE = Mm.pt(12);
    private static final double FOOTER = Mm.pt(10);

    static PageFrame of(Meta meta, boolean landscape, Styles styles) {
        double shorter = meta.letter() ? 612 : Mm.pt(210);
        double longer = meta.letter() ? 792 : Mm.pt(297);
        double margin = Mm.pt(Double.parseDouble(styles.theme().text("page.margin.mm")));
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
        String pageOf = meta.pageOf()
                .replace("{0}", String.valueOf(page))
                .replace("{1}", String.valueOf(pages));
        List<Item> items = new ArrayList<>();
        items.addAll(pair(typesetter, RUNNING_HEAD, meta.runningHead(), text(meta.runningDate(), Inline.Tone.MUTED)));
        items.add(typesetter.styles().hairline(margin, height - FOOTER_LINE, textWidth()));
        items.addAll(pair(typesetter, height - FOOTER, meta.footer(), text(pageOf, Inline.Tone.INK)));
        return items;
    }

    /// One line of text at the left, as much of it as fits, and one at the right.
    private List<Item> pair(Typesetter typesetter, double top, String left, Inline.Text right) {
        TextStyle style = typesetter.styles().footer().withBoldIn(typesetter.styles().ink());
        List<Line> end = typesetter.lines(List.of(right), style, textWidth() / 2, Tag.decoration());
        double room = textWidth() - end.stream().mapToDouble(Line::width).max().orElse(0) - Mm.pt(4);
        List<Line> start = typesetter.lines(left, style, room, Tag.decoration());
        List<Item> items = new ArrayList<>();
        items.addAll(Typesetter.stack(firstOf(start), style, margin, top));
        items.addAll(Typesetter.stack(firstOf(end), style, margin, top, textWidth(), true));
        return items;
    }

    private static Inline.Text text(String text, Inline.Tone tone) {
        return new Inline.Text(text, tone == Inline.Tone.INK, tone);
    }

    private static List<Line> firstOf(List<Line> lines) {
        return lines.subList(0, Math.min(1, lines.size()));
    }
}
