package dev.kap.planning.gravest;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.Tolerance;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How near somebody stands to us, in words that fit the figure; the farthest first.
public enum Closeness {
    /// No link and no rating.
    NO_CONTACT,
    /// A link, yet nobody has said how good the relationship is.
    UNRATED,
    /// A relationship of up to 2.
    HARDLY,
    /// Up to 3.5.
    LITTLE,
    /// Up to 5, and above where the threshold lies higher.
    NOT_YET;

    private static final double HARDLY_UP_TO = 2;
    private static final double LITTLE_UP_TO = 3.5;

    /// How near that contact stands.
    public static Closeness of(ContactInsight contact) {
        Double relationship = contact.relationship().value();
        if (relationship == null) {
            return contact.links().isEmpty() ? NO_CONTACT : UNRATED;
        }
        if (!Tolerance.passed(relationship, HARDLY_UP_TO)) {
            return HARDLY;
        }
        return Tolerance.passed(relationship, LITTLE_UP_TO) ? NOT_YET : LITTLE;
    }

    /// How near the nearest of them stands: what is said of several is true of each.
    public static Closeness ofAll(List<ContactInsight> contacts) {
        return contacts.stream()
                .map(Closeness::of)
                .max(Comparator.naturalOrder())
                .orElse(NO_CONTACT);
    }

    /// "they know us little"; of one "this contact knows us little".
    public Arg said(int contacts) {
        return Arg.phrase(Sentence.of(
                "planning.closeness." + name().toLowerCase(Locale.ROOT).replace('_', '-'), Arg.countInWords(contacts)));
    }
}
