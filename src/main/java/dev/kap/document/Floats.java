package dev.kap.document;

import dev.kap.document.Document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where a section stands that is one high figure, or the high blocks of a section that cannot be split: elsewhere, if
/// they would leave a page bare.
public enum Floats {
    /// The blocks before all others.
    FIRST,
    /// The section behind the next one.
    NEXT,
    /// The blocks behind the heading that follows them, and what stands below it; the section behind the next
    /// one that does not float.
    LATER;

    /// The other places of a section or of what is in it; none where nothing in it floats.
    public static List<Floats> of(Section section) {
        if (section.floats()) {
            return List.of(NEXT, LATER);
        }
        return section.blocks().stream().anyMatch(Floats::floats) ? List.of(FIRST, LATER) : List.of();
    }

    /// The document with the floating blocks of those sections there.
    public static Document placed(Document document, Map<String, Floats> places) {
        List<Section> sections = new ArrayList<>();
        List<Section> next = new ArrayList<>();
        List<Section> later = new ArrayList<>();
        for (Section section : document.sections()) {
            Floats place = places.get(section.id());
            if (place != null && section.floats()) {
                (place == NEXT ? next : later).add(section);
                continue;
            }
            sections.add(place == null ? section : section.with(place.placed(section.blocks())));
            sections.addAll(next);
            next.clear();
            if (!section.floats()) {
                sections.addAll(later);
                later.clear();
            }
        }
        sections.addAll(next);
        sections.addAll(later);
        return new Document(document.meta(), document.cover(), sections);
    }

    private List<Block> placed(List<Block> blocks) {
        List<List<Block>> parts = parts(blocks);
        List<List<Block>> result = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < parts.size(); i++) {
            List<Block> part = parts.get(i);
            if (!floats(part.getLast())) {
                result.add(part);
            } else if (this == FIRST) {
                result.add(first++, part);
            } else {
                int end = headed(parts, i + 1);
                result.addAll(parts.subList(i + 1, end));
                result.add(part);
                i = end - 1;
            }
        }
        return result.stream().flatMap(List::stream).toList();
    }

    /// Where what stands below the next heading ends.
    private static int headed(List<List<Block>> parts, int from) {
        int end = Math.min(from + 1, parts.size());
        while (end < parts.size() && !(parts.get(end).getFirst() instanceof Block.SubHeading)) {
            end++;
        }
        return end;
    }

    /// Single blocks, but a floating one with its heading.
    private static List<List<Block>> parts(List<Block> blocks) {
        List<List<Block>> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean headed =
                    blocks.get(i) instanceof Block.SubHeading && i + 1 < blocks.size() && floats(blocks.get(i + 1));
            parts.add(List.copyOf(blocks.subList(i, headed ? i + 2 : i + 1)));
            i += headed ? 1 : 0;
        }
        return parts;
    }

    private static boolean floats(Block block) {
        return switch (block) {
            case Block.Figure figure -> figure.floats();
            case Block.Columns columns -> columns.floats();
            case Block.SubHeading _,
                    Block.Paragraph _,
                    Block.Note _,
                    Block.Contents _,
                    Block.KeyFigures _,
                    Block.Table _,
                    Block.Signatures _ -> false;
        };
    }
}
