package dev.kap.report;

import dev.kap.document.TemplateProblem;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The source of a template, before FreeMarker reads it: of a size that people write, and without what makes a template
/// of text that nobody has looked at, or a text of billions of characters in one step.
final class TemplateSource {

    /// Ours together have a tenth of that.
    static final int MOST_CHARACTERS = 1_000_000;

    private static final Pattern FORBIDDEN =
            Pattern.compile("\\?\\s*(interpret|eval|eval_json|evalJson|left_pad|leftPad|right_pad|rightPad)(?![\\w])");

    private TemplateSource() {}

    /// All that the reader gives.
    ///
    /// @throws TemplateProblem where it is more than a template may have
    static String within(Reader reader, String file) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] piece = new char[8192];
        for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
            text.append(piece, 0, read);
            if (text.length() > MOST_CHARACTERS) {
                int line = line(text, text.length());
                throw new TemplateProblem(file, line, Sentence.of("report.template.long", Arg.count(MOST_CHARACTERS)));
            }
        }
        return text.toString();
    }

    /// The text itself.
    ///
    /// @throws TemplateProblem for the first built-in that templates may not have
    static String checked(String text, String file) {
        Matcher forbidden = FORBIDDEN.matcher(text);
        if (forbidden.find()) {
            throw new TemplateProblem(
                    file,
                    line(text, forbidden.start()),
                    Sentence.of("report.template.forbidden", Arg.text(forbidden.group(1))));
        }
        return text;
    }

    private static int line(CharSequence text, int end) {
        return 1
                + Math.toIntExact(text.chars().limit(end).filter(c -> c == '\n').count());
    }
}
