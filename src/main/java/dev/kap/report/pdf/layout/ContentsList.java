package dev.kap.report.pdf.layout;

import dev.kap.document.Document.Section;
import java.util.ArrayList;
import java.util.List;

/// Lays out the list of contents: a line with title and page for each section that has a title for it.
record ContentsList(Typesetter typesetter, List<Section> sections) {

    private static final double PADDING = Mm.pt(0.7);
    private static final double PAGE_WIDTH = Mm.pt(10);

    ContentsList {
        sections = List.copyOf(sections);
    }

    List<BreakableBlock> pieces(double width, Tag parent) {
        List<Section> listed = sections.stream()
                .filter(section -> !section.contentsTitle().isEmpty())
                .toList();
        if (listed.isEmpty()) {
            return List.of();
        }
        Tag contents = parent.child(Tag.Role.CONTENTS);
        List<BreakableBlock> pieces = new ArrayList<>();
        pieces.add(new BreakableBlock(0, 0, List.of(typesetter.styles().rule(0, 0, width)), true));
        listed.forEach(section -> pieces.add(line(section, width, contents.child(Tag.Role.CONTENTS_ITEM))));
        return pieces;
    }

    private BreakableBlock line(Section section, double width, Tag item) {
        Styles styles = typesetter.styles();
        TextStyle style = styles.body();
        Tag link = item.link(section.id());
        List<Line> title = typesetter.lines(section.contentsTitle(), style, width - PAGE_WIDTH, link);
        List<Line> page = typesetter.lines(typesetter.page(section.id()), style, PAGE_WIDTH, link);
        double height = title.size() * style.leading() + 2 * PADDING;
        double lastLine = PADDING + (title.size() - 1) * style.leading();
        List<Item> items = new ArrayList<>();
        items.addAll(Typesetter.stack(title, style, 0, PADDING));
        items.addAll(Typesetter.stack(page, style, width - PAGE_WIDTH, lastLine, PAGE_WIDTH, true));
        items.add(styles.hairline(0, height, width));
        return new BreakableBlock(0, height, items, false);
    }
}
