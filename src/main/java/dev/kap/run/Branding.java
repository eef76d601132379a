package dev.kap.run;

import dev.kap.document.TemplateProblem;
import dev.kap.intake.raw.LogoFile;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.report.Templates;
import dev.kap.report.word.WordWriter;
import dev.kap.theme.Theme;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the documents of one run look and what is in them: the built-in templates, theme and Word styles, or a user's.
final class Branding {

    private static final String REFERENCE = "reference.docx";

    /// Ours has a hundredth of that.
    private static final int MOST_BYTES = 10_000_000;

    private final Optional<Path> folder;

    /// @throws NoSuchFileException where the user's folder does not exist
    Branding(Optional<Path> folder) throws NoSuchFileException {
        this.folder = folder;
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new NoSuchFileException(folder.get().toString(), null, "there is no such folder of templates");
        }
    }

    /// The user's templates, the built-in one for each that is not there.
    Templates templates() throws IOException {
        return folder.isPresent() ? Templates.in(folder.get()) : Templates.builtIn();
    }

    /// The Word styles.
    byte[] reference() throws IOException {
        Optional<Path> own = file(REFERENCE);
        if (own.isEmpty()) {
            return WordWriter.builtInReference();
        }
        try (InputStream in = Files.newInputStream(own.get())) {
            byte[] styles = in.readNBytes(MOST_BYTES + 1);
            if (styles.length > MOST_BYTES) {
                throw new TemplateProblem(REFERENCE, 0, Sentence.of("report.template.no-word"));
            }
            return styles;
        }
    }

    /// The theme, with what the Settings sheet changes in it.
    ///
    /// @param inputs what the settings were read from: the logo they name lies beside it
    /// @throws TemplateProblem for a key or value of the user's theme that is wrong
    Theme theme(Settings settings, List<Path> inputs) throws IOException {
        Optional<ThemeFile> own = folder.map(ThemeFile::new).filter(ThemeFile::isThere);
        Theme theme = own.isPresent() ? own.get().read() : Theme.standard();
        Map<String, String> changes = new HashMap<>();
        put(changes, "confidential.line", settings.text(Setting.CONFIDENTIALITY_LINE));
        put(changes, "page.size", settings.text(Setting.PAGE_SIZE));
        Theme printed = theme.with(changes);
        String logo = settings.text(Setting.LOGO_FILE);
        Theme ours = logo.isEmpty()
                ? printed
                : LogoFile.beside(inputs, logo).map(printed::withLogo).orElse(printed);
        String consultant = settings.text(Setting.CONSULTANT_LOGO);
        Theme changed = consultant.isEmpty()
                ? ours
                : LogoFile.beside(inputs, consultant)
                        .map(ours::withConsultantLogo)
                        .orElse(ours);
        String accent = settings.text(Setting.ACCENT_COLOUR);
        return accent.isEmpty() ? changed : changed.withAccent(accent);
    }

    private Optional<Path> file(String name) {
        return folder.map(templates -> templates.resolve(name)).filter(Files::isRegularFile);
    }

    private static void put(Map<String, String> changes, String key, String value) {
        if (!value.isEmpty()) {
            changes.put(key, value);
        }
    }
}
