package dev.kap.report.word;

import dev.kap.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// Makes `reference.docx`, the empty Word file whose styles and page set-up every document takes over.
public final class ReferenceDocument {

    private static final String RESOURCE = "/dev/kap/templates/reference.docx";

    private ReferenceDocument() {}

    /// A reference in the colours, sizes and font of the theme.
    public static byte[] of(Theme theme) {
        Map<String, byte[]> parts = Map.of(
                EmptyPackage.STYLES,
                StyleSheet.of(theme).getBytes(StandardCharsets.UTF_8),
                EmptyPackage.THEME,
                ColourTheme.of(theme));
        return EmptyPackage.of(parts, samples() + Margins.of(theme).section());
    }

    /// A line in each style, so that whoever restyles sees what changes; documents leave it out.
    private static String samples() {
        StringBuilder lines = new StringBuilder();
        for (WordStyle style : WordStyle.values()) {
            if (style.isForText()) {
                lines.append("<w:p><w:pPr><w:pStyle w:val=\"")
                        .append(style.standardId())
                        .append("\"/></w:pPr><w:r><w:t>")
                        .append(style.wordName())
                        .append("</w:t></w:r></w:p>");
            }
        }
        return lines.toString();
    }

    /// The reference that the program carries: the one of the standard theme.
    public static byte[] builtIn() {
        try (InputStream in = ReferenceDocument.class.getResourceAsStream(RESOURCE)) {
            return Objects.requireNonNull(in, RESOURCE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
