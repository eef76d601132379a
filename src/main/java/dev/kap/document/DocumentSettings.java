package dev.kap.document;

import dev.kap.wording.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a document has beside its template's text.
///
/// @param letter whether pages are Letter instead of A4
/// @param logo a picture for the cover, or for the head of sheets; null without one
/// @param drawings by the name a template places them with
public record DocumentSettings(
        String company,
        LocalDate asOf,
        boolean letter,
        @Nullable Path logo,
        Map<String, Illustration> drawings,
        Wording wording) {
    public DocumentSettings {
        drawings = Map.copyOf(drawings);
    }
}
