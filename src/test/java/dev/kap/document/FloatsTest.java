package dev.kap.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.document.Document.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FloatsTest {

    private static final Block TEXT = new Block.Paragraph(Block.Paragraph.Role.BODY, List.of());
    private static final Block OWN = new Block.SubHeading(2, "of the figure");
    private static final Block HIGH = new Block.Columns(List.of(), true);
    private static final Block NEXT = new Block.SubHeading(2, "next");
    private static final Block LAST = new Block.SubHeading(2, "last");

    @Test
    void aFloatingBlockStandsFirstWithItsHeading() {
        assertThat(blocks(Floats.FIRST)).containsExactly(OWN, HIGH, TEXT, NEXT, TEXT, LAST);
    }

    @Test
    void orBehindTheNextHeadingAndWhatStandsBelowIt() {
        assertThat(blocks(Floats.LATER)).containsExactly(TEXT, NEXT, TEXT, OWN, HIGH, LAST);
    }

    @Test
    void aFloatingSectionStandsBehindTheNextOne() {
        assertThat(order(Map.of("quadrant", Floats.NEXT))).containsExactly("map", "quadrant", "list", "end");
        assertThat(order(Map.of("map", Floats.NEXT))).containsExactly("quadrant", "list", "map", "end");
    }

    @Test
    void orBehindTheNextThatDoesNotFloat() {
        assertThat(order(Map.of("quadrant", Floats.LATER))).containsExactly("map", "list", "quadrant", "end");
        assertThat(order(Map.of("quadrant", Floats.LATER, "map", Floats.LATER)))
                .containsExactly("list", "quadrant", "map", "end");
    }

    @Test
    void noPlaceLeavesAllWhereItIs() {
        assertThat(order(Map.of())).containsExactly("quadrant", "map", "list", "end");
    }

    private static List<Block> blocks(Floats place) {
        Section section = section("one").with(List.of(TEXT, OWN, HIGH, NEXT, TEXT, LAST));
        return Floats.placed(document(List.of(section)), Map.of("one", place))
                .sections()
                .getFirst()
                .blocks();
    }

    private static List<String> order(Map<String, Floats> places) {
        Document document = document(
                List.of(section("quadrant").floating(), section("map").floating(), section("list"), section("end")));
        return Floats.placed(document, places).sections().stream()
                .map(Section::id)
                .toList();
    }

    private static Section section(String id) {
        return new Section(id, "Eyebrow", "Headline", "", false, List.of());
    }

    private static Document document(List<Section> sections) {
        Document.Meta meta = new Document.Meta(
                "T", "S", "C", Locale.ENGLISH, LocalDate.of(2026, 11, 22), "head", "date", "foot", "{0} of {1}", false);
        return new Document(meta, null, sections);
    }
}
