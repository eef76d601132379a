package dev.kap.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A list of objects that are made one by one as they are asked for, and not kept: of a thousand accounts all figures
/// would fill hundreds of megabytes.
final class StreamedNode extends RecordsNode {

    private static final long serialVersionUID = 1L;

    private final int count;
    private final transient IntFunction<ObjectNode> made;

    private StreamedNode(int count, IntFunction<ObjectNode> made) {
        this.count = count;
        this.made = made;
    }

    static <T> StreamedNode of(List<T> values, Function<T, ObjectNode> made) {
        return new StreamedNode(values.size(), i -> made.apply(values.get(i)));
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public boolean isEmpty() {
        return count == 0;
    }

    @Override
    public Iterator<JsonNode> elements() {
        return IntStream.range(0, count)
                .mapToObj(made)
                .map(JsonNode.class::cast)
                .iterator();
    }

    @Override
    public void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartArray(this, count);
        for (int i = 0; i < count; i++) {
            made.apply(i).serialize(json, provider);
        }
        json.writeEndArray();
    }
}
