package dev.kap.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kap.document.CleanText;
import dev.kap.insight.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of one JSON object in their order; what is unknown is null, a list never is.
final class JsonFields {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double PLAIN_BELOW = 1e21;

    private final ObjectNode node = NODES.objectNode();

    ObjectNode node() {
        return node;
    }

    /// Text; null where it is empty.
    JsonFields text(String key, @Nullable String text) {
        node.put(key, text == null || text.isEmpty() ? null : CleanText.of(text));
        return this;
    }

    /// A number as exact as it was worked out; null also for what is no number at all.
    JsonFields number(String key, @Nullable Double number) {
        if (number == null || !Double.isFinite(number)) {
            node.putNull(key);
        } else if (Math.abs(number) < PLAIN_BELOW) {
            node.put(key, plain(number));
        } else {
            node.put(key, number);
        }
        return this;
    }

    JsonFields count(String key, @Nullable Integer count) {
        node.put(key, count);
        return this;
    }

    JsonFields flag(String key, @Nullable Boolean flag) {
        node.put(key, flag);
        return this;
    }

    JsonFields date(String key, @Nullable LocalDate day) {
        node.set(key, day == null ? NODES.nullNode() : new DayNode(day));
        return this;
    }

    /// The constant's name in lower case.
    JsonFields constant(String key, @Nullable Enum<?> constant) {
        node.put(key, constant == null ? null : constant.name().toLowerCase(Locale.ROOT));
        return this;
    }

    JsonFields texts(String key, List<String> texts) {
        ArrayNode array = node.putArray(key);
        texts.forEach(text -> array.add(CleanText.of(text)));
        return this;
    }

    JsonFields object(String key, JsonFields fields) {
        node.set(key, fields.node);
        return this;
    }

    /// From, to, and whether it is an estimate; null where there is none.
    JsonFields object(String key, @Nullable Period period) {
        if (period == null) {
            node.putNull(key);
            return this;
        }
        return object(
                key,
                new JsonFields()
                        .date("from", period.from())
                        .date("to", period.to())
                        .flag("estimated", period.estimated()));
    }

    <T> JsonFields objects(String key, List<T> values, Function<T, JsonFields> fields) {
        RecordsNode records = new RecordsNode();
        values.forEach(value -> records.add(fields.apply(value).node));
        node.set(key, records);
        return this;
    }

    /// The same where each object is made when it is written, and not kept; `whole` completes it then.
    <T> JsonFields streamed(String key, List<T> values, Function<T, JsonFields> fields, Consumer<ObjectNode> whole) {
        node.set(key, StreamedNode.of(values, value -> {
            ObjectNode made = fields.apply(value).node;
            whole.accept(made);
            return made;
        }));
        return this;
    }

    private static BigDecimal plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
