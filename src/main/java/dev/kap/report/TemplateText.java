package dev.kap.report;

import dev.kap.document.TemplateProblem;
import dev.kap.wording.Sentence;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The text of a file from a folder of templates: UTF-8 and nothing else, so that no letter is read as another.
public final class TemplateText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TemplateText() {}

    /// The characters of the file, without the byte order mark that some editors write in front.
    ///
    /// @param file its name inside the folder
    /// @throws TemplateProblem with the line of the first byte that is not UTF-8
    public static String of(String file, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        // One byte never makes more than one character.
        CharBuffer text = CharBuffer.allocate(content.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            String before = new String(Arrays.copyOf(content, bytes.position()), StandardCharsets.UTF_8);
            int line = 1 + Math.toIntExact(before.chars().filter(c -> c == '\n').count());
            throw new TemplateProblem(file, line, Sentence.of("report.template.not-utf8"));
        }
        String decoded = text.flip().toString();
        return decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
    }
}
