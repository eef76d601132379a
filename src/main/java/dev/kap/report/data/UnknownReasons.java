package dev.kap.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kap.wording.Wording;
import java.util.Map;

/// Puts beside each figure that is null why it is: `"unknown": { "capital": "..." }` is the last field of its object.
///
/// The reason is the message `explanation.unknown.` and the field's name; a field without one is no figure. A field
/// that
/// means something else in another object has a reason of its own there, with the object's name before its own.
final class UnknownReasons {

    private UnknownReasons() {}

    static void into(JsonNode node, Wording wording) {
        into("", node, wording);
    }

    /// The same for what stands under that name.
    static void into(String name, JsonNode node, Wording wording) {
        if (node instanceof StreamedNode) {
            // What is made later is completed then.
            return;
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> into(field.getKey(), field.getValue(), wording));
        } else {
            node.forEach(child -> into(name, child, wording));
        }
        if (node instanceof ObjectNode object) {
            JsonFields reasons = new JsonFields();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (field.getValue().isNull()) {
                    wording.find("explanation.unknown." + name + "." + field.getKey())
                            .or(() -> wording.find("explanation.unknown." + field.getKey()))
                            .ifPresent(reason -> reasons.text(field.getKey(), reason));
                }
            }
            if (!reasons.node().isEmpty()) {
                object.set("unknown", reasons.node());
            }
        }
    }
}
