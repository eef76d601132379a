package dev.kap.report;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;

/// Finds the line of a template from which on it is nested deeper than a parser can follow.
final class DeepSource {

    private final String name;
    private final List<String> lines;
    private final Configuration configuration;

    private DeepSource(String name, List<String> lines, Configuration configuration) {
        this.name = name;
        this.lines = lines;
        this.configuration = configuration;
    }

    /// The first line with which the template cannot be parsed.
    static int line(String name, Configuration configuration) throws IOException {
        TemplateLoader loader = configuration.getTemplateLoader();
        Object source = loader.findTemplateSource(name);
        if (source == null) {
            return 1;
        }
        try (Reader reader = loader.getReader(source, "UTF-8")) {
            return new DeepSource(name, reader.readAllLines(), configuration).line();
        } finally {
            loader.closeTemplateSource(source);
        }
    }

    private int line() throws IOException {
        int shallow = 0;
        int deep = lines.size();
        while (deep - shallow > 1) {
            int middle = (shallow + deep) / 2;
            if (isDeep(middle)) {
                deep = middle;
            } else {
                shallow = middle;
            }
        }
        return deep;
    }

    private boolean isDeep(int count) throws IOException {
        try {
            return new Template(name, new StringReader(String.join("\n", lines.subList(0, count))), configuration)
                    .getName()
                    .isEmpty();
        } catch (ParseException cutOff) {
            return false;
        } catch (StackOverflowError deep) {
            return true;
        }
    }
}
