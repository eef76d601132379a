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
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/// The templates of all documents: the built-in ones, or a user's folder. Safe for use by several threads.
///
/// Templates are closed in: they see plain data only, create nothing, and include no file outside their folder.
public final class Templates {

    private static final TemplateLoader BUILT_IN = new ClassTemplateLoader(Templates.class, "/dev/kap/templates");

    private final Configuration configuration;

    private Templates(TemplateLoader loader) {
        configuration = hardened(new LineMarks(loader));
    }

    /// The templates the program carries.
    public static Templates builtIn() {
        return new Templates(BUILT_IN);
    }

    /// The templates of that folder; the built-in one for each file that it lacks.
    ///
    /// @throws IOException if there is no such folder
    public static Templates in(Path folder) throws IOException {
        TemplateLoader own = new FileTemplateLoader(folder.toFile());
        return new Templates(new MultiTemplateLoader(new TemplateLoader[] {own, BUILT_IN}));
    }

    /// The template of that name filled with the data: text of the XHTML subset, not yet checked.
    ///
    /// @throws TemplateProblem if the template is missing or wrong
    public String fill(String name, Map<String, Object> data) {
        try {
            StringWriter filled = new StringWriter();
            configuration.getTemplate(name).process(data, filled);
            return filled.toString();
        } catch (TemplateNotFoundException e) {
            throw new TemplateProblem(e.getTemplateName(), 0, Sentence.of("report.template.missing"));
        } catch (MalformedTemplateNameException e) {
            throw new TemplateProblem(e.getTemplateName(), 0, Sentence.of("report.template.missing"));
        } catch (ParseException e) {
            throw problem(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage());
        } catch (TemplateException e) {
            throw own(e).orElseGet(
                            () -> problem(e.getTemplateSourceName(), e.getLineNumber(), e.getMessageWithoutStackTop()));
        } catch (StackOverflowError e) {
            throw new TemplateProblem(name, 0, Sentence.of("report.template.endless"));
        } catch (IOException | SecurityException e) {
            throw own(e).orElseGet(() -> problem(name, 0, String.valueOf(e.getMessage())));
        }
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

    private static Configuration hardened(TemplateLoader loader) {
        Configuration c = new Configuration(PlainData.VERSION);
        c.setTemplateLoader(loader);
        c.setObjectWrapper(new PlainData());
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
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
