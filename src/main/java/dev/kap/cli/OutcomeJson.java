package dev.kap.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.kap.problem.Problem;
import dev.kap.run.Outcome;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The outcome of a run as one JSON object.
final class OutcomeJson {

    private OutcomeJson() {}

    static void write(Outcome outcome, PrintWriter out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .useDefaultPrettyPrinter()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeFieldName("folder");
            json.writeObject(outcome.folder().map(Object::toString).orElse(null));
            texts(
                    json,
                    "files",
                    outcome.documents().stream()
                            .map(file -> file.toString().replace('\\', '/'))
                            .toList());
            texts(json, "accounts", outcome.accounts());
            texts(json, "lost", outcome.lost());
            texts(json, "kept", outcome.kept().stream().map(Path::toString).toList());
            json.writeArrayFieldStart("problems");
            for (Problem problem : outcome.problems()) {
                write(problem, outcome.wording(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void texts(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void write(Problem problem, Wording wording, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("kind", problem.kind());
        json.writeStringField("file", problem.place().file());
        json.writeStringField("sheet", problem.place().sheet());
        json.writeStringField("cell", problem.place().cell());
        json.writeStringField("value", problem.value());
        json.writeStringField("message", wording.say(problem.message()));
        json.writeStringField("remedy", wording.say(problem.remedy()));
        json.writeEndObject();
    }
}
