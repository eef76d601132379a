package dev.kap.report.pdf;

import static dev.kap.report.word.SampleDocument.paragraph;
import static dev.kap.report.word.SampleDocument.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.document.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What says a last word on the block above, or signs it, never begins a page. */
class LastWordsTest {

    /** About where the first page ends. */
    private static final int FIRST = 36;

    private static final int LAST = 48;

    static Stream<Block> lastWords() {
        return Stream.of(
                new Block.Note("", List.of(text("The last word."))),
                new Block.Paragraph(Block.Paragraph.Role.FOOTNOTE, List.of(text("The last word."))),
                new Block.Signatures(List.of("The last word.")));
    }

    @ParameterizedTest
    @MethodSource("lastWords")
    void neverBeginAPage(Block last) throws IOException {
        for (int lines = FIRST; lines <= LAST; lines++) {
            List<Block> blocks = new ArrayList<>(IntStream.rangeClosed(1, lines)
                    .mapToObj(i -> (Block) paragraph("Line " + i + "."))
                    .toList());
            blocks.add(last);
            Printed printed = Printed.of(blocks.toArray(Block[]::new));
            int page = printed.text(1).contains("The last word.") ? 1 : 2;
            assertThat(printed.text(page)).contains("Line " + lines + ".", "The last word.");
        }
    }
}
