package dev.kap.run;

import dev.kap.document.TemplateProblem;
import dev.kap.intake.raw.LogoFile;
import dev.kap.report.TemplateText;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/// The theme.properties in a user's folder of templates: each key is one that the built-in theme has, each value of the
/// same kind.
record ThemeFile(Path folder) {

    private static final String NAME = "theme.properties";
    private static final Set<String> LOGOS = Set.of("logo.file", "consultant.logo.file");

    private static final int MOST_BYTES = 100_000;

    /// What a value looks like, by its key.
    private static final Map<Pattern, Pattern> KINDS = Map.of(
            Pattern.compile("colour\\.heat"), Pattern.compile("#[0-9A-Fa-f]{6}( +#[0-9A-Fa-f]{6}){4}"),
            Pattern.compile("colour\\.zones"), Pattern.compile("#[0-9A-Fa-f]{6}( +#[0-9A-Fa-f]{6}){2}"),
            Pattern.compile("colour\\.(?!heat|zones).*"), Pattern.compile("#[0-9A-Fa-f]{6}"),
            Pattern.compile("(size|leading)\\..*|page\\.columns|.*\\.pt|(?!logo).*\\.mm"),
                    Pattern.compile("\\d{1,3}(\\.\\d+)?"),
            Pattern.compile("logo\\.max\\.mm"), Pattern.compile("\\d+(\\.\\d+)? x \\d+(\\.\\d+)?"),
            Pattern.compile("shape\\..*"), Pattern.compile("circle|diamond|square|triangle"),
            Pattern.compile("page\\.size"), Pattern.compile("(?i)a4|letter"),
            Pattern.compile("table\\.zebra"), Pattern.compile("true|false"),
            Pattern.compile("font\\..*"), Pattern.compile(".+"));

    /// A backslash in the path of the logo, before a u that begins no letter, or at the end of a line that is no
    /// remark.
    private static final Pattern BACKSLASH = Pattern.compile("(?!\\s*[#!])(\\s*(?:consultant\\.)?logo\\.file.*\\\\.*|"
            + ".*(?<!\\\\)(\\\\\\\\)*\\\\(u(?![0-9A-Fa-f]{4}).*)?)");

    private Path file() {
        return folder.resolve(NAME);
    }

    /// Whether the folder has one.
    boolean isThere() {
        return Files.isRegularFile(file());
    }

    /// The theme; keys that the file lacks are those of the built-in theme.
    ///
    /// @throws TemplateProblem for the first key or value that is wrong
    /// @throws IOException if the file cannot be read
    Theme read() throws IOException {
        if (Files.size(file()) > MOST_BYTES) {
            throw new TemplateProblem(NAME, 1, Sentence.of("report.template.long", Arg.count(MOST_BYTES)));
        }
        String text = TemplateText.of(NAME, Files.readAllBytes(file()));
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Sentence> wrong = wrong(lines.get(i));
            if (wrong.isPresent()) {
                throw new TemplateProblem(NAME, i + 1, wrong.get());
            }
        }
        return Theme.of(text, folder);
    }

    /// What is wrong with a line.
    private Optional<Sentence> wrong(String line) throws IOException {
        if (BACKSLASH.matcher(line).matches()) {
            return Optional.of(Sentence.of("report.theme.backslash"));
        }
        Properties one = new Properties();
        one.load(new StringReader(line));
        for (String key : one.stringPropertyNames()) {
            String value = one.getProperty(key).strip();
            Map<String, String> known = Theme.standard().values();
            if (!known.containsKey(key)) {
                return Optional.of(Sentence.of("report.theme.unknown-key", Arg.text(key)));
            }
            if (LOGOS.contains(key)) {
                return value.isEmpty() ? Optional.empty() : wrongLogo(value);
            }
            if (!possible(key, value)) {
                return Optional.of(Sentence.of(
                        "report.theme.wrong-value", Arg.text(key), Arg.text(value), Arg.text(known.get(key))));
            }
            Optional<Sentence> outside = ThemeRange.outside(key, value);
            if (outside.isPresent()) {
                return outside;
            }
        }
        return Optional.empty();
    }

    private static boolean possible(String key, String value) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(key).matches())
                .allMatch(kind -> kind.getValue().matcher(value).matches());
    }

    private Optional<Sentence> wrongLogo(String name) {
        return LogoFile.trouble(folder, name).map(trouble -> switch (trouble) {
            case MISSING -> Sentence.of("report.theme.no-logo", Arg.text(name));
            case NO_PICTURE -> Sentence.of("report.theme.no-picture", Arg.text(name));
            case TOO_LARGE ->
                Sentence.of(
                        "report.theme.large-logo",
                        Arg.text(name),
                        Arg.count(LogoFile.MEGABYTES),
                        Arg.count(LogoFile.MILLION_PIXELS));
        });
    }
}
