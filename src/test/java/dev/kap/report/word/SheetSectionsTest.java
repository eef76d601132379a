package dev.kap.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.document.PageNumbers;
import dev.kap.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sheets of several sizes in one Word file. */
class SheetSectionsTest {

    private static final PageNumbers PAGES =
            new PageNumbers(4, Map.of("one", 1, "two", 2, "wall", 3, "cards", 4), Set.of(), Set.of(), Map.of());

    @Test
    void areSectionsOfTheSizeOfTheirPaper() throws Exception {
        assertThat(all("<w:pgSz[^>]*>", "word/document.xml"))
                .containsExactly(
                        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
                        "<w:pgSz w:w=\"23811\" w:h=\"16838\" w:orient=\"landscape\"/>",
                        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
    }

    @Test
    void haveTheirOwnMargins() throws Exception {
        assertThat(all("w:left=\"(?=\\d+\" w:header)\\d+", "word/document.xml"))
                .containsExactly("w:left=\"964", "w:left=\"1417", "w:left=\"567");
    }

    @Test
    void keepTheDrawnSizeOfCards() throws Exception {
        assertThat(all("<wp:extent cx=\"\\d+\" cy=\"\\d+\"", "word/document.xml"))
                .containsExactly("<wp:extent cx=\"6480000\" cy=\"9720000\"");
    }

    @Test
    void countTheirPagesApartFromTheDocument() throws Exception {
        assertThat(all("<w:pgNumType[^>]*>", "word/document.xml"))
                .containsExactly("<w:pgNumType w:start=\"1\"/>", "<w:pgNumType w:start=\"1\"/>");
        assertThat(Written.part(written(), "word/footer1.xml"))
                .contains("SECTIONPAGES")
                .contains(">2<");
    }

    @Test
    void areValid() throws Exception {
        try (WordSchema full = new WordSchema()) {
            assertThat(full.problems(written())).singleElement().asString().startsWith("checked");
        }
    }

    private static List<String> all(String pattern, String part) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Written.part(written(), part))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordWriter(Theme.standard(), WordWriter.builtInReference()).write(SheetDocument.document(), PAGES, out);
        return out.toByteArray();
    }
}
