package dev.kap.report.word;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The styles that the writer uses, under the names that Word shows (built-in ones in Word's own spelling).
enum WordStyle {
    NORMAL("Normal"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    COVER_COMPANY("Cover Company"),
    COVER_KIND("Cover Kind"),
    COVER_RULE("Cover Rule"),
    COVER_FACT("Cover Fact"),
    EYEBROW("Eyebrow"),
    HEADING_1("heading 1"),
    HEADLINE("Headline"),
    HEADLINE_BELOW("Headline Below"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    LEAD_IN("Lead-in"),
    SMALL_PRINT("Small Print"),
    READING("Reading"),
    FINE_TEXT("Fine Text"),
    CAPTION("caption"),
    FIGURE("Figure"),
    TABLE_HEAD("Table Head"),
    TABLE_TEXT("Table Text"),
    TABLE_FIGURE("Table Figure"),
    TABLE_GROUP("Table Group"),
    BIG_NUMBER("Big Number"),
    BIG_LABEL("Big Label"),
    BIG_NOTE("Big Note"),
    NOTE("Note"),
    HEADER("header"),
    FOOTER("footer"),
    TOC_1("toc 1"),
    LIST("List"),
    BLOCK_GAP("Block Gap"),
    PART_GAP("Part Gap"),
    TABLE_END("Table End"),
    HYPERLINK("Hyperlink"),
    TAG("Tag"),
    NOTE_TITLE("Note Title"),
    TABLE("KAP Table");

    private static final Pattern WORD_BREAK = Pattern.compile("[ -]");

    private final String wordName;

    WordStyle(String wordName) {
        this.wordName = wordName;
    }

    /// The name in Word's list of styles.
    String wordName() {
        return wordName;
    }

    /// The identifier in our own reference; a restyled one may have others, so look there.
    String standardId() {
        String id = WORD_BREAK
                .splitAsStream(wordName)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return this == TOC_1 ? "TOC1" : id;
    }

    /// Whether paragraphs of text are set in it.
    boolean isForText() {
        return switch (this) {
            case COVER_RULE, FIGURE, BLOCK_GAP, PART_GAP, TABLE_END, HYPERLINK, TAG, NOTE_TITLE, TABLE -> false;
            default -> true;
        };
    }

    /// Whether plain text of the style is paler than ink, so that bold words in it take ink.
    boolean muted() {
        return this == CAPTION || this == BIG_NOTE || this == SMALL_PRINT;
    }
}
