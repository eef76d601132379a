package dev.kap.report.page.part;

import dev.kap.figure.MarkKind;
import dev.kap.insight.ContactInsight;
import dev.kap.portfolio.Quadrant;
import java.util.Locale;

/// The mark in front of a name; `kind` is empty where there is none.
public record Mark(String kind, boolean hollow, boolean borderline, String alt) {

    static final Mark NONE = new Mark("", false, false, "");

    /// The mark of that contact, with its meaning in words.
    public static Mark of(ContactInsight contact, PrintFormat said) {
        boolean hollow = contact.quadrant() != Quadrant.UNPLACED
                && contact.relationship().evidenced() == null;
        return new Mark(
                kind(MarkKind.of(contact.quadrant())),
                hollow,
                contact.placement().borderline(),
                said.quadrant(contact.quadrant()));
    }

    /// The mark of somebody who is not in the list.
    public static Mark missing(PrintFormat said) {
        return new Mark(kind(MarkKind.MISSING), false, false, said.text("missing"));
    }

    private static String kind(MarkKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
