package dev.kap.report.pdf.layout;

import dev.kap.document.Document.Cover;
import dev.kap.document.Document.Fact;
import dev.kap.document.Document.Meta;
import dev.kap.document.Document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lays out the cover (look.md, "Cover").
record CoverLayout(Typesetter typesetter, Meta meta, List<Section> sections) {

    CoverLayout {
        sections = List.copyOf(sections);
    }

    private static final double BAND = Mm.pt(7);
    private static final double LEFT = Mm.pt(24);
    private static final double TOP = Mm.pt(20);
    private static final double MOTIF = Mm.pt(60);
    private static final double KIND = Mm.pt(100);
    private static final double PROMISE_WIDTH = Mm.pt(140);
    /// Distances from the bottom of the page: on A4 the facts begin at 214 mm.
    private static final double FACTS = Mm.pt(83);
    /// Above and below the list of contents at the least, and how much lower it moves the facts.
    private static final double AROUND_CONTENTS = Mm.pt(7);

    private static final double LOWER = Mm.pt(10);
    private static final double PAGE_NUMBER = Mm.pt(8);
    private static final double CONFIDENTIAL = Mm.pt(16);
    private static final int FACTS_IN_A_ROW = 4;
    private static final double FACT_ROW = Mm.pt(15.8);
    private static final double FACT_PADDING = Mm.pt(2.2);
    private static final double STEP = 20;

    Page page(Cover cover, Tag root) {
        PageFrame frame = PageFrame.of(meta, typesetter.styles());
        Tag tag = root.child(Tag.Role.SECTION);
        List<Item> items = new ArrayList<>();
        items.add(new Item.Fill(0, 0, BAND, frame.height(), typesetter.styles().accent()));
        items.addAll(sender(cover, frame, tag));
        items.addAll(motif(cover, frame, tag));
        Stacked title = title(cover, frame, tag);
        items.addAll(title.items());
        double top = frame.height() - FACTS;
        if (cover.contents()) {
            Stacked contents = contents(title.bottom() + AROUND_CONTENTS, top + LOWER - AROUND_CONTENTS, tag);
            items.addAll(contents.items());
            top = contents.bottom() + AROUND_CONTENTS;
        }
        items.addAll(facts(cover.facts(), top, frame, tag));
        items.addAll(confidential(cover, frame, tag));
        return new Page(frame.width(), frame.height(), items);
    }

    private List<Item> sender(Cover cover, PageFrame frame, Tag tag) {
        if (cover.logo() != null) {
            String[] most = typesetter
                    .styles()
                    .theme()
                    .text("logo.max.mm")
                    .toLowerCase(Locale.ROOT)
                    .split("x", 2);
            double width = Mm.pt(Double.parseDouble(most[0].strip()));
            double height = Mm.pt(Double.parseDouble(most[1].strip()));
            return List.of(new Item.Logo(LEFT, TOP, width, height, cover.logo(), tag.picture(cover.company())));
        }
        TextStyle style = typesetter.styles().coverCompany();
        double width = motifLeft(frame) - LEFT - Mm.pt(4);
        return text(cover.company(), style, width, TOP, tag.child(Tag.Role.PARAGRAPH))
                .items();
    }

    private List<Item> motif(Cover cover, PageFrame frame, Tag tag) {
        double scale = Math.min(
                1, MOTIF / Math.max(cover.motif().width(), cover.motif().height()));
        Tag picture = cover.motifAlt().isBlank() ? Tag.decoration() : tag.picture(cover.motifAlt());
        double width = cover.motif().width() * scale;
        double height = cover.motif().height() * scale;
        return List.of(new Item.Picture(motifLeft(frame), TOP, width, height, cover.motif(), picture));
    }

    private Stacked title(Cover cover, PageFrame frame, Tag tag) {
        Styles styles = typesetter.styles();
        double width = frame.width() - frame.margin() - LEFT;
        String capitals = cover.kind().toUpperCase(meta.language());
        Stacked kind = text(capitals, styles.coverKind(), width, KIND, tag.child(Tag.Role.PARAGRAPH));
        TextStyle titleStyle = styles.coverTitle(cover.title().length());
        Stacked title = text(cover.title(), titleStyle, width, kind.bottom + 8, tag.child(Tag.Role.HEADING_1));
        double bar = title.bottom + STEP;
        double promiseTop = bar + Mm.pt(1.2) + STEP;
        double promiseWidth = Math.min(width, PROMISE_WIDTH);
        Stacked promise =
                text(cover.promise(), styles.coverPromise(), promiseWidth, promiseTop, tag.child(Tag.Role.PARAGRAPH));
        List<Item> items = new ArrayList<>(kind.items);
        items.addAll(title.items);
        items.add(new Item.Fill(LEFT, bar, Mm.pt(28), Mm.pt(1.2), styles.accent()));
        items.addAll(promise.items);
        return new Stacked(items, promise.bottom);
    }

    /// The sections that contents list, a line each, ending at `end` where that is below `highest`.
    private Stacked contents(double highest, double end, Tag tag) {
        TextStyle style = typesetter.styles().table();
        List<Section> listed = sections.stream()
                .filter(section -> !section.contentsTitle().isEmpty())
                .toList();
        double top = Math.max(highest, end - listed.size() * style.leading());
        Tag list = tag.child(Tag.Role.CONTENTS);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            Tag link = list.child(Tag.Role.CONTENTS_ITEM).link(listed.get(i).id());
            double y = top + i * style.leading();
            items.addAll(text(listed.get(i).eyebrow(), style, PROMISE_WIDTH - PAGE_NUMBER, y, link)
                    .items());
            List<Line> page = typesetter.lines(typesetter.page(listed.get(i).id()), style, PAGE_NUMBER, link);
            items.addAll(Typesetter.stack(page, style, LEFT + PROMISE_WIDTH - PAGE_NUMBER, y, PAGE_NUMBER, true));
        }
        return new Stacked(items, top + listed.size() * style.leading());
    }

    private List<Item> facts(List<Fact> facts, double top, PageFrame frame, Tag tag) {
        double width = frame.width() - frame.margin() - LEFT;
        double pitch = width / FACTS_IN_A_ROW;
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            double x = LEFT + i % FACTS_IN_A_ROW * pitch;
            double y = top + Math.floorDiv(i, FACTS_IN_A_ROW) * FACT_ROW;
            if (x == LEFT) {
                items.add(
                        i == 0
                                ? typesetter.styles().rule(LEFT, y, width)
                                : typesetter.styles().hairline(LEFT, y, width));
            }
            items.addAll(Items.moved(fact(facts.get(i), pitch - Mm.pt(2), tag.child(Tag.Role.GROUP)), x - LEFT, y));
        }
        return items;
    }

    private List<Item> fact(Fact fact, double width, Tag tag) {
        Styles styles = typesetter.styles();
        Stacked label = text(fact.label(), styles.factLabel(), width, FACT_PADDING, tag.child(Tag.Role.PARAGRAPH));
        Stacked value = text(fact.value(), styles.factValue(), width, label.bottom, tag.child(Tag.Role.PARAGRAPH));
        List<Item> items = new ArrayList<>(label.items);
        items.addAll(value.items);
        return items;
    }

    private List<Item> confidential(Cover cover, PageFrame frame, Tag tag) {
        double width = frame.width() - frame.margin() - LEFT;
        double top = frame.height() - CONFIDENTIAL;
        return text(cover.confidential(), typesetter.styles().factLabel(), width, top, tag.child(Tag.Role.PARAGRAPH))
                .items;
    }

    private Stacked text(String text, TextStyle style, double width, double top, Tag tag) {
        List<Line> lines = typesetter.lines(text, style, width, tag);
        return new Stacked(Typesetter.stack(lines, style, LEFT, top), top + lines.size() * style.leading());
    }

    private static double motifLeft(PageFrame frame) {
        return frame.width() - frame.margin() - MOTIF;
    }

    private record Stacked(List<Item> items, double bottom) {
        Stacked {
            items = List.copyOf(items);
        }
    }
}
