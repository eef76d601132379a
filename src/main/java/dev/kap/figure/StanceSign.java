package dev.kap.figure;

import dev.kap.insight.ContactInsight;
import dev.kap.portfolio.Stance;
import java.util.Collection;
import java.util.Locale;

/// What stands in the mark of a contact for what the contact thinks of us; each stance has its own sign.
public enum StanceSign {
    /// A plus.
    SUPPORTER,
    /// A wave.
    NEUTRAL,
    /// A minus.
    SCEPTIC,
    /// A minus, and a square frame around the mark.
    OPPONENT,
    /// A dot: nobody has typed what they think.
    UNKNOWN,
    /// Nothing: in the account no stance is typed at all.
    NONE;

    /// The sign of a contact of an account in which stances are typed.
    public static StanceSign of(ContactInsight contact) {
        Stance stance = contact.contact().rating().stance();
        return switch (stance) {
            case null -> UNKNOWN;
            case SUPPORTER -> SUPPORTER;
            case NEUTRAL -> NEUTRAL;
            case SCEPTIC -> SCEPTIC;
            case OPPONENT -> OPPONENT;
        };
    }

    /// Whether the stance of any of them is typed: else no mark has a sign.
    public static boolean typed(Collection<ContactInsight> contacts) {
        return contacts.stream().anyMatch(contact -> contact.contact().rating().stance() != null);
    }

    /// Its name in keys of sentences.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a frame stands around the mark.
    public boolean framed() {
        return this == OPPONENT;
    }
}
