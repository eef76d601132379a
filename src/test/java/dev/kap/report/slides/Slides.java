package dev.kap.report.slides;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.intake.Intake;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.report.AccountSlidesDocument;
import dev.kap.report.PortfolioSlidesDocument;
import dev.kap.report.Templates;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Slides as the tests write them, and their parts as text. */
final class Slides {

    static final PortfolioPlan SAMPLE = read("samples/portfolio.xlsx");

    private Slides() {}

    static PortfolioPlan read(String workbook) {
        return Planning.untried(
                        Insights.of(Intake.read(List.of(Path.of(workbook)), Optional.of(Given.AS_OF), Clock.systemUTC())
                                .value()
                                .orElseThrow()),
                        List.of())
                .value();
    }

    static byte[] of(AccountPlan account, PortfolioPlan portfolio, Locale language, Theme theme) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Wording wording = Wording.of(language, "EUR", Given.AS_OF);
            new SlidesWriter(theme)
                    .write(
                            AccountSlidesDocument.without(
                                    Set.of(), account, portfolio, Templates.builtIn(), theme, wording),
                            out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] of(String account, Locale language) {
        return of(plan(account), SAMPLE, language, Theme.standard());
    }

    static byte[] portfolio(PortfolioPlan portfolio, Locale language) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Theme theme = Theme.standard();
            new SlidesWriter(theme)
                    .write(
                            PortfolioSlidesDocument.without(
                                    Set.of(),
                                    portfolio,
                                    Templates.builtIn(),
                                    theme,
                                    Wording.of(language, "EUR", Given.AS_OF)),
                            out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static AccountPlan plan(String account) {
        return SAMPLE.accounts().stream()
                .filter(plan -> plan.name().equals(account))
                .findFirst()
                .orElseThrow();
    }

    /** All of the sample in both languages, those of the portfolio last. */
    static List<byte[]> all() {
        List<byte[]> all = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            SAMPLE.accounts().forEach(account -> all.add(of(account, SAMPLE, language, Theme.standard())));
            all.add(portfolio(SAMPLE, language));
        }
        return all;
    }

    /** The parts of the file, by name; those of the workbooks inside as bytes in Latin letters. */
    static Map<String, String> parts(byte[] pptx) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(pptx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean packed = entry.getName().endsWith(".xlsx");
                parts.put(
                        entry.getName(),
                        new String(in.readAllBytes(), packed ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return parts;
    }
}
