package dev.kap.plan;

import dev.kap.insight.ContactInsight;
import dev.kap.wording.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a contact's relationship is to go, and how much that matters.
///
/// @param target 0-10; null for an unplaced contact for whom nobody typed one
/// @param source who says so
/// @param factor what presses: 1, more for who decides soon or stands against us
/// @param priority influence x (target - relationship) x (0.5 + 0.5 access) x factor; null where one of them is unknown
/// @param reasons the priority in words; empty without one
public record ContactTarget(
        ContactInsight contact,
        @Nullable Double target,
        Source source,
        double factor,
        @Nullable Double priority,
        List<Sentence> reasons) {

    /// Where an aim comes from, what wins first.
    public enum Source {
        CONTACT,
        OBJECTIVE,
        ACTION,
        DEFAULT
    }

    public ContactTarget {
        reasons = List.copyOf(reasons);
    }

    /// Whether a person typed it.
    public boolean typed() {
        return source != Source.DEFAULT;
    }
}
