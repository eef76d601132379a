package dev.kap.plan;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a move is for (domain.md, "The register of moves").
public enum Intent {
    /// To better a weak relationship by ourselves.
    WIN,
    /// To meet somebody we do not know, or again after a silence.
    MEET,
    /// To meet somebody once, so that a rating is possible.
    PLACE,
    /// To be taken to somebody by an introducer.
    INTRODUCE,
    /// To thank for a favour before the next is asked.
    THANK,
    /// To ask for a word that others may read.
    TESTIMONIAL,
    /// To bring somebody together with a customer who speaks for us.
    REFERENCE,
    /// To hear out a sceptic or an opponent.
    HEAR,
    /// To do something for somebody's standing.
    RAISE,
    /// To look again at a rating.
    RATE,
    /// To put a colleague beside, or in the place of, another.
    HANDOVER,
    /// To hold a review of the account.
    REVIEW,
    /// To settle a question that only we ourselves can settle.
    DECIDE,
    /// The user's own action.
    OWN;

    private static final Set<Intent> OPENING = EnumSet.of(WIN, MEET, PLACE, INTRODUCE, HEAR);
    private static final Set<Intent> MOVING = EnumSet.of(WIN, MEET, PLACE, INTRODUCE, HEAR, RAISE, HANDOVER, OWN);
    private static final Set<Intent> FAVOURS = EnumSet.of(TESTIMONIAL, REFERENCE);

    /// As results.json writes it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is to win somebody, or to meet somebody for the first time: nobody is asked for a door before.
    public boolean opens() {
        return OPENING.contains(this);
    }

    /// Whether the move of that id does: it begins with the key of its intent.
    public static boolean opens(String id) {
        return OPENING.stream().anyMatch(intent -> id.startsWith(intent.key() + " "));
    }

    /// Whether the contact it is for should stand better with us afterwards.
    public boolean moves() {
        return MOVING.contains(this);
    }

    /// Whether it asks the contact for something.
    public boolean favour() {
        return FAVOURS.contains(this);
    }
}
