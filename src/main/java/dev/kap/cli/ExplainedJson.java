package dev.kap.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.kap.explanation.Explanation;
import dev.kap.run.Explained;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;

/// Explanations as one JSON object.
final class ExplainedJson {

    private ExplainedJson() {}

    static void write(Explained explained, PrintWriter out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .useDefaultPrettyPrinter()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeArrayFieldStart("explanations");
            for (Explanation one : explained.explanations()) {
                write(one, explained.wording(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void write(Explanation one, Wording wording, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("figure", wording.say(one.figure()));
        json.writeStringField("rule", wording.say(one.rule()));
        json.writeArrayFieldStart("inputs");
        for (Explanation.Input input : one.inputs()) {
            json.writeStartObject();
            json.writeStringField("file", input.place().file());
            json.writeStringField("sheet", input.place().sheet());
            json.writeStringField("cell", input.place().cell());
            json.writeStringField("says", wording.say(input.says()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("working");
        for (Sentence step : one.working()) {
            json.writeString(wording.say(step));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
