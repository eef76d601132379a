package dev.kap.report.pdf.layout;

import dev.kap.document.Inline;
import dev.kap.document.Inline.Tone;
import dev.kap.document.PageNumbers;
import dev.kap.report.pdf.font.Faces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets text in lines.
///
/// @param known the pages that the layout before this one found; empty before the first
record Typesetter(Faces faces, Styles styles, Optional<PageNumbers> known) {

    private static final String UNKNOWN_PAGE = "–";
    private static final String PAGE_TO_BE_FOUND = "00";

    /// The lines of a paragraph, which become content of that tag.
    List<Line> lines(List<Inline> content, TextStyle style, double width, Tag tag) {
        WordCutter cutter = new WordCutter(new InlineBits(faces, styles, style), width);
        boolean plain = content.stream().allMatch(Typesetter::isPlain);
        for (Inline inline : content) {
            cutter.add(inline, shown(inline), plain ? tag : tagOf(inline, tag));
        }
        return LineFiller.fill(cutter.words(), width);
    }

    /// The lines of plain text.
    List<Line> lines(String text, TextStyle style, double width, Tag tag) {
        return lines(List.of(new Inline.Text(text, false, Tone.INK)), style, width, tag);
    }

    /// Lines below one another, from x and the top of the first; right aligned they end at x + width.
    static List<Item> stack(List<Line> lines, TextStyle style, double x, double top) {
        return stack(lines, style, x, top, 0, false);
    }

    static List<Item> stack(List<Line> lines, TextStyle style, double x, double top, double width, boolean right) {
        List<Item> items = new ArrayList<>();
        double baseline = top + style.baseline();
        for (Line line : lines) {
            items.addAll(Items.moved(line.items(), right ? x + width - line.width() : x, baseline));
            baseline += style.leading();
        }
        return items;
    }

    /// The page of a place, as it is printed.
    String page(String id) {
        return known.map(numbers -> numbers.ids().get(id))
                .map(String::valueOf)
                .orElse(known.isPresent() ? UNKNOWN_PAGE : PAGE_TO_BE_FOUND);
    }

    private String shown(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.PageRef ref -> ref.text().replace("{0}", page(ref.target()));
            case Inline.Mark _, Inline.Sign _, Inline.Icon _, Inline.Bar _, Inline.Tag _, Inline.Break _ -> "";
        };
    }

    private static boolean isPlain(Inline inline) {
        return inline instanceof Inline.Text || inline instanceof Inline.Break || inline instanceof Inline.Tag;
    }

    private Tag tagOf(Inline inline, Tag parent) {
        return switch (inline) {
            case Inline.Text _, Inline.Tag _ -> parent.child(Tag.Role.SPAN);
            case Inline.Mark mark -> picture(mark.alt(), parent);
            case Inline.Sign sign -> picture(sign.alt(), parent);
            case Inline.Icon icon -> picture(icon.alt(), parent);
            case Inline.Bar bar -> picture(bar.alt(), parent);
            case Inline.PageRef ref -> isPlace(ref.target()) ? parent.link(ref.target()) : parent.child(Tag.Role.SPAN);
            case Inline.Break _ -> parent;
        };
    }

    private boolean isPlace(String id) {
        return known.isEmpty() || known.get().ids().containsKey(id);
    }

    /// A sign without words of its own says nothing that the text beside it does not say.
    private static Tag picture(String alt, Tag parent) {
        return alt.isBlank() ? Tag.decoration() : parent.picture(alt);
    }
}
