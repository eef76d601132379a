package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.portfolio.Column;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.Locale;

/// How what a row types led to whom it means; each way but the plain one is a note.
enum NameWay {
    PLAIN,
    ID,
    ACCENTS,
    WRITTEN,
    TITLE,
    TURNED,
    PART,
    EMAIL,
    INITIALS,
    SURNAME,
    POST,
    COMPANY,
    DOMAIN;

    /// Notes how the cell was read, unless there is nothing to wonder about.
    void note(Fields fields, Column<?> column, String meant) {
        if (this != PLAIN) {
            fields.note("joined-otherwise", column, Arg.text(meant), words());
        }
    }

    /// The way in a few words.
    Arg words() {
        return Arg.phrase(Sentence.of("problem.joined." + name().toLowerCase(Locale.ROOT)));
    }
}
