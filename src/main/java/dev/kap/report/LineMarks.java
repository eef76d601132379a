package dev.kap.report;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Loads templates, only `.ftlh` files, and writes in front of each of their tags where it stands:
/// `<?at plan.ftlh:12?>`.
///
/// So a mistake that shows only in the filled document can still be told by the line of its template.
record LineMarks(TemplateLoader inner) implements TemplateLoader {

    // Comments, FreeMarker's own tags and ${...} are passed over; what is left of "<name" opens or closes an element.
    private static final Pattern TAG =
            Pattern.compile("<#--.*?-->|</?[#@][^>]*>|\\$\\{[^}]*}|(</?[A-Za-z][\\w.-]*(?=[\\s/>]))", Pattern.DOTALL);

    private static final Pattern MARK = Pattern.compile("<\\?at [^?<>]*\\?>");

    /// A filled template without the marks; texts of users cannot look like one, for they are escaped.
    static String without(String filled) {
        return MARK.matcher(filled).replaceAll("");
    }

    private record Source(String name, Object inner) {}

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        Object source = name.endsWith(".ftlh") ? inner.findTemplateSource(name) : null;
        return source == null ? null : new Source(name, source);
    }

    @Override
    public long getLastModified(Object source) {
        return inner.getLastModified(((Source) source).inner());
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        Source named = (Source) source;
        // ISO 8859-1 hands every byte on as it is: FreeMarker itself would put a ? for what it cannot read.
        try (Reader reader = inner.getReader(named.inner(), StandardCharsets.ISO_8859_1.name())) {
            byte[] content = reader.readAllAsString().getBytes(StandardCharsets.ISO_8859_1);
            return new StringReader(marked(TemplateText.of(named.name(), content), named.name()));
        }
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        inner.closeTemplateSource(((Source) source).inner());
    }

    static String marked(String template, String file) {
        Matcher tag = TAG.matcher(template);
        StringBuilder marked = new StringBuilder();
        int line = 1;
        int seen = 0;
        while (tag.find()) {
            line += Math.toIntExact(template.substring(seen, tag.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count());
            seen = tag.start();
            String mark = tag.group(1) == null ? "" : "<?at " + file + ":" + line + "?>";
            tag.appendReplacement(marked, Matcher.quoteReplacement(mark + tag.group()));
        }
        return tag.appendTail(marked).toString();
    }
}
