package dev.kap.report;

import dev.kap.document.TemplateProblem;
import dev.kap.wording.Sentence;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/// FreeMarker with templates that can be stopped: each asks its thread at every turn whether it is to end.
final class Guarded extends Configuration {

    private final Set<Template> prepared = Collections.newSetFromMap(new WeakHashMap<>());

    Guarded(Version version) {
        super(version);
    }

    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parsed,
            boolean ignoreMissing)
            throws IOException {
        if (Thread.currentThread() instanceof GuardedThread thread) {
            thread.including();
        }
        try {
            Template template = super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
            if (template != null) {
                prepare(template);
            }
            return template;
        } catch (SecurityException elsewhere) {
            if (Thread.currentThread() instanceof GuardedThread thread) {
                thread.remember();
            }
            throw elsewhere;
        } catch (StackOverflowError deep) {
            if (Thread.currentThread() instanceof GuardedThread thread && thread.isTooDeep()) {
                throw deep;
            }
            throw new TemplateProblem(name, DeepSource.line(name, this), Sentence.of("report.template.deep"));
        }
    }

    /// Once for each: a second time it would ask twice.
    private void prepare(Template template) {
        synchronized (prepared) {
            if (prepared.add(template)) {
                _CoreAPI.addThreadInterruptedChecks(template);
            }
        }
    }
}
