package dev.kap.report.word;

import dev.kap.document.TemplateProblem;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// What is taken over from a reference: its styles, colour theme, numbering and page margins, nothing else of it.
final class ReferenceParts {

    private static final String THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

    /// Of a colour theme or a numbering; Word's own have a hundredth of that.
    private static final int MOST_BYTES = 2_000_000;

    private static final int MOST_STEPS = 20;

    private final byte[] empty;
    private final Margins margins;
    private final Map<WordStyle, String> ids;
    private final Map<WordStyle, Long> lines;
    private final boolean ourColours;

    /// @param empty a Word file without text in these styles
    /// @param ids the identifiers of the styles in it: Word changes them when it saves in another language
    /// @param lines heights of the lines in twips, of styles whose lines do not grow
    private ReferenceParts(
            byte[] empty, Margins margins, Map<WordStyle, String> ids, Map<WordStyle, Long> lines, boolean ourColours) {
        this.empty = empty;
        this.margins = margins;
        this.ids = Map.copyOf(ids);
        this.lines = Map.copyOf(lines);
        this.ourColours = ourColours;
    }

    /// Reads a reference; styles that it lacks come from the theme.
    ///
    /// The reference that the program carries follows the theme: only one that somebody restyled overrules it.
    ///
    /// @throws TemplateProblem if the file is no Word document
    static ReferenceParts of(Theme theme, byte[] file) throws IOException {
        byte[] standard = ReferenceDocument.of(theme);
        boolean ours = Arrays.equals(file, ReferenceDocument.builtIn());
        Map<String, byte[]> fonts = EmbeddedFonts.fit(theme) ? EmbeddedFonts.of(theme) : Map.of();
        try (XWPFDocument fallback = new XWPFDocument(new ByteArrayInputStream(standard))) {
            return ours ? read(fallback, fallback, fonts) : strangers(file, fallback, fonts);
        } catch (InvalidFormatException | XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /// POI warns to expect any exception from a file that somebody made on purpose.
    private static ReferenceParts strangers(byte[] file, XWPFDocument fallback, Map<String, byte[]> fonts) {
        try (XWPFDocument from = new XWPFDocument(new ByteArrayInputStream(file))) {
            return read(from, fallback, fonts);
        } catch (TemplateProblem told) {
            throw told;
        } catch (IOException | InvalidFormatException | XmlException | RuntimeException | StackOverflowError e) {
            throw problem("no-word");
        }
    }

    private static TemplateProblem problem(String mistake, Arg... args) {
        return new TemplateProblem("reference.docx", 0, Sentence.of("report.template." + mistake, args));
    }

    /// A new document with these styles, in the words' language.
    WordFile open(Locale language) throws IOException {
        WordFile document = new WordFile(new ByteArrayInputStream(empty));
        String tag = language.getLanguage().equals("de") ? "de-DE" : "en-GB";
        document.getStyles().setSpellingLanguage(tag);
        return document;
    }

    String id(WordStyle style) {
        return ids.getOrDefault(style, style.standardId());
    }

    /// A colour of that theme, with its place in the file's own one where the places hold what they hold in ours.
    ThemeColour colour(Theme theme, String name) {
        ThemeColour colour = ThemeColour.of(theme, name);
        return ourColours ? colour : colour.fixed();
    }

    Margins margins() {
        return margins;
    }

    /// The height in twips of lines that do not grow; empty for a style whose lines are as high as what stands in them.
    OptionalLong exactLine(WordStyle style) {
        Long line = style == WordStyle.FIGURE ? null : lines.get(style);
        return line == null ? OptionalLong.empty() : OptionalLong.of(line);
    }

    private static ReferenceParts read(XWPFDocument from, XWPFDocument fallback, Map<String, byte[]> fonts)
            throws IOException, InvalidFormatException, XmlException {
        CTStyles styles = from.getStyle();
        CTStyles standard = fallback.getStyle();
        Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);
        for (WordStyle style : WordStyle.values()) {
            ids.put(
                    style,
                    find(styles, style)
                            .orElseGet(() -> take(styles, standard, style))
                            .getStyleId());
        }
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put(EmptyPackage.STYLES, file(styles));
        List<PackagePart> themes = from.getPackage().getPartsByContentType(THEME_TYPE);
        boolean ourColours = false;
        if (!themes.isEmpty()) {
            byte[] colours = content(themes.getFirst());
            ourColours = ColourTheme.isOurs(colours);
            parts.put(EmptyPackage.THEME, colours);
        }
        XWPFNumbering numbering = from.getNumbering();
        if (numbering != null) {
            parts.put(EmptyPackage.NUMBERING, content(numbering.getPackagePart()));
        }
        Margins margins = Margins.of(from).or(() -> Margins.of(fallback)).orElseThrow();
        if (!margins.leaveRoom()) {
            throw problem("margins");
        }
        return new ReferenceParts(
                EmptyPackage.of(parts, fonts, margins.section()), margins, ids, lines(styles, ids), ourColours);
    }

    private static Optional<CTStyle> find(CTStyles styles, WordStyle wanted) {
        return Arrays.stream(styles.getStyleArray())
                .filter(style -> style.isSetName() && style.getName().getVal().equalsIgnoreCase(wanted.wordName()))
                .findFirst();
    }

    private static CTStyle take(CTStyles styles, CTStyles fallback, WordStyle style) {
        CTStyle missing = find(fallback, style).orElseThrow();
        CTStyle taken = styles.addNewStyle();
        taken.set(missing);
        return taken;
    }

    private static byte[] file(CTStyles styles) throws IOException {
        for (CTStyle style : styles.getStyleArray()) {
            if (style.isSetRsid()) {
                style.unsetRsid();
            }
        }
        StylesDocument document = StylesDocument.Factory.newInstance();
        document.setStyles(styles);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, new XmlOptions().setCharacterEncoding("UTF-8"));
        return out.toByteArray();
    }

    private static byte[] content(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw problem("no-word");
            }
            return content;
        }
    }

    private static Map<WordStyle, Long> lines(CTStyles styles, Map<WordStyle, String> ids) {
        Map<WordStyle, Long> lines = new EnumMap<>(WordStyle.class);
        ids.forEach((style, id) -> line(styles, id).ifPresent(line -> lines.put(style, line)));
        return lines;
    }

    /// The line height of a style, from the style it is based on where it has none of its own. Styles may be based on
    /// each other in a ring; after some steps there is no line.
    private static Optional<Long> line(CTStyles styles, String id) {
        Optional<CTStyle> style = style(styles, id);
        for (int step = 0; step < MOST_STEPS && style.isPresent(); step++) {
            if (setsLine(style.get())) {
                CTSpacing spacing = style.get().getPPr().getSpacing();
                return spacing.getLineRule() == STLineSpacingRule.EXACT
                        ? Optional.of(Long.valueOf(spacing.getLine().toString()))
                        : Optional.empty();
            }
            style = style.filter(CTStyle::isSetBasedOn)
                    .flatMap(based -> style(styles, based.getBasedOn().getVal()));
        }
        return Optional.empty();
    }

    private static Optional<CTStyle> style(CTStyles styles, String id) {
        return Arrays.stream(styles.getStyleArray())
                .filter(style -> id.equals(style.getStyleId()))
                .findFirst();
    }

    private static boolean setsLine(CTStyle style) {
        return style.isSetPPr()
                && style.getPPr().isSetSpacing()
                && style.getPPr().getSpacing().isSetLine();
    }
}
