package dev.kap.report.word;

import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;

/** Judges Word files and slides by POI's full schemas, which the program itself does not carry. */
public final class WordSchema implements AutoCloseable {

    private final URLClassLoader full;

    public WordSchema() throws IOException {
        this.full = Libraries.without("poi-ooxml-lite");
    }

    /** What is wrong, one line each; "checked 7 parts" comes last. */
    @SuppressWarnings("unchecked")
    public List<String> problems(byte[] docx) throws ReflectiveOperationException {
        return (List<String>) Libraries.call(full, SchemaCheck.class, "problems", docx);
    }

    @Override
    public void close() throws IOException {
        full.close();
    }
}
