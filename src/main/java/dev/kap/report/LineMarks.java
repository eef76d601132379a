package dev.kap.report;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Loads templates, only `.ftlh` files, and writes in front of each of their tags where it stands:
/// `<?at plan.ftlh:12?>`.
///
/// So a mistake that shows only in the filled document can still be told by the line of its template.
record LineMarks(TemplateLoader inner) implements TemplateLoader {

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
            String bytes = TemplateSource.within(reader, named.name());
            String text = TemplateText.of(named.name(), bytes.getBytes(StandardCharsets.ISO_8859_1));
            return new StringReader(marked(TemplateSource.checked(text, named.name()), named.name()));
        }
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        inner.closeTemplateSource(((Source) source).inner());
    }

    static String marked(String template, String file) {
        return new Marker(template, file).marked();
    }

    /// Goes through a template once: comments, FreeMarker's own tags and `${...}` are passed over; what is left of
    /// `<name` opens or closes an element.
    private static final class Marker {

        private final String template;
        private final String file;
        private final StringBuilder marked = new StringBuilder();
        private int line = 1;
        private int seen;

        Marker(String template, String file) {
            this.template = template;
            this.file = file;
        }

        String marked() {
            for (int at = next(0); at < template.length(); at = next(at)) {
                String skipped = ending(at);
                if (skipped.isEmpty()) {
                    copyTo(at);
                    if (isTag(at)) {
                        marked.append("<?at ")
                                .append(file)
                                .append(':')
                                .append(line)
                                .append("?>");
                    }
                    at++;
                } else {
                    int end = template.indexOf(skipped, at);
                    // What is never closed is FreeMarker's to complain of.
                    at = end < 0 ? template.length() : end + skipped.length();
                }
            }
            copyTo(template.length());
            return marked.toString();
        }

        /// The next `<` or `$` from there.
        private int next(int from) {
            int at = from;
            while (at < template.length() && template.charAt(at) != '<' && template.charAt(at) != '$') {
                at++;
            }
            return at;
        }

        /// How that ends which is to be passed over from here; empty for everything else.
        private String ending(int at) {
            if (template.startsWith("<#--", at)) {
                return "-->";
            }
            if (template.startsWith("${", at)) {
                return "}";
            }
            boolean own = template.startsWith("<#", at)
                    || template.startsWith("<@", at)
                    || template.startsWith("</#", at)
                    || template.startsWith("</@", at);
            return own ? ">" : "";
        }

        private void copyTo(int end) {
            for (int i = seen; i < end; i++) {
                char c = template.charAt(i);
                line += c == '\n' ? 1 : 0;
                marked.append(c);
            }
            seen = end;
        }

        private boolean isTag(int at) {
            int name = template.startsWith("</", at) ? at + 2 : at + 1;
            int end = name;
            while (end < template.length() && isInName(template.charAt(end))) {
                end++;
            }
            boolean letter = end > name && isLetter(template.charAt(name));
            return template.charAt(at) == '<'
                    && letter
                    && end < template.length()
                    && " \t\r\n\f/>".indexOf(template.charAt(end)) >= 0;
        }

        private static boolean isLetter(char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        }

        private static boolean isInName(char c) {
            return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
        }
    }
}
