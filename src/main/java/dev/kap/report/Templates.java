package dev.kap.report;

import dev.kap.document.TemplateProblem;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The templates of all documents: the built-in ones, or a user's folder. Safe for use by several threads.
///
/// Templates are closed in: they see plain data only, create nothing, include no file outside their folder, and end in
/// time.
public final class Templates {

    private static final TemplateLoader BUILT_IN = new ClassTemplateLoader(Templates.class, "/dev/kap/templates");

    static {
        silent();
    }

    private final Configuration configuration;
    private final FillingLimits limits;

    /// What needed too much time or memory once would need it for the next account, too.
    private final AtomicReference<@Nullable TemplateProblem> outgrown = new AtomicReference<>();

    private Templates(TemplateLoader loader, FillingLimits limits) {
        configuration = hardened(new LineMarks(loader));
        this.limits = limits;
    }

    /// The templates the program carries.
    public static Templates builtIn() {
        return new Templates(BUILT_IN, FillingLimits.usual());
    }

    /// The templates of that folder; the built-in one for each file that it lacks.
    ///
    /// @throws IOException if there is no such folder
    public static Templates in(Path folder) throws IOException {
        return in(folder, FillingLimits.usual());
    }

    static Templates in(Path folder, FillingLimits limits) throws IOException {
        TemplateLoader own = new FileTemplateLoader(folder.toFile());
        return new Templates(new MultiTemplateLoader(new TemplateLoader[] {own, BUILT_IN}), limits);
    }

    /// The template of that name filled with the data: text of the XHTML subset, not yet checked.
    ///
    /// @throws TemplateProblem if the template is missing or wrong
    public String fill(String name, Map<String, Object> data) {
        TemplateProblem before = outgrown.get();
        if (before != null) {
            throw before;
        }
        try {
            return new Filling(name, () -> configuration.getTemplate(name), data, limits).text();
        } catch (ExecutionException e) {
            throw mistake(name, e.getCause());
        } catch (IOException e) {
            throw problem(name, 0, String.valueOf(e.getMessage()));
        } catch (Filling.Outgrown e) {
            outgrown.compareAndSet(null, e.problem());
            throw e.problem();
        }
    }

    private static TemplateProblem mistake(String name, @Nullable Throwable failure) {
        return switch (failure) {
            case TemplateNotFoundException e -> missing(e.getTemplateName());
            case MalformedTemplateNameException e -> missing(e.getTemplateName());
            case ParseException e -> problem(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage());
            case TemplateException e ->
                own(e).orElseGet(() ->
                        problem(e.getTemplateSourceName(), e.getLineNumber(), e.getMessageWithoutStackTop()));
            case IOException e -> own(e).orElseGet(() -> problem(name, 0, String.valueOf(e.getMessage())));
            case TemplateProblem e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> throw new IllegalStateException(failure);
        };
    }

    private static TemplateProblem missing(String name) {
        return new TemplateProblem(name, 0, Sentence.of("report.template.missing"));
    }

    /// The template of that name filled with the data, as a page that is not read by our own parser.
    ///
    /// @throws TemplateProblem if the template is missing or wrong
    public String fillPage(String name, Map<String, Object> data) {
        return LineMarks.without(fill(name, data));
    }

    /// Our own problem with a file, which FreeMarker keeps and throws again as the cause of another.
    private static Optional<TemplateProblem> own(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(TemplateProblem.class::isInstance)
                .map(TemplateProblem.class::cast)
                .findFirst();
    }

    private static TemplateProblem problem(String file, Integer line, String message) {
        return new TemplateProblem(
                file,
                line,
                Sentence.of("report.template.freemarker", Arg.text(message.split("\n\n----|\n\n", 2)[0].strip())));
    }

    /// FreeMarker would log what a template does wrong, and with it what the template was filled with.
    @SuppressWarnings("deprecation") // the word against it is that a class path may have a logger, which is the point
    private static void silent() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Configuration hardened(TemplateLoader loader) {
        Configuration c = new Guarded(PlainData.VERSION);
        c.setTemplateLoader(loader);
        c.setObjectWrapper(new PlainData());
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setAttemptExceptionReporter((mistake, filling) -> {});
        c.setWrapUncheckedExceptions(true);
        c.setOutputFormat(HTMLOutputFormat.INSTANCE);
        c.setRecognizeStandardFileExtensions(true);
        c.setDefaultEncoding("UTF-8");
        c.setLocalizedLookup(false);
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("computer");
        return c;
    }
}
