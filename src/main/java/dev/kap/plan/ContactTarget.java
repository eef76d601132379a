package dev.kap.plan;

import dev.kap.insight.ContactInsight;
import dev.kap.wording.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a contact's relationship is to go, and how much that matters.
///
/// @param target 0-10; typed, else the default of the quadrant; null for an unplaced contact without a typed one
/// @param typed whether a person typed it
/// @param priority influence x (target - relationship) x (0.5 + 0.5 access); null where one of them is unknown
/// @param reasons the priority in words; empty without one
public record ContactTarget(
        ContactInsight contact,
        @Nullable Double target,
        boolean typed,
        @Nullable Double priority,
        List<Sentence> reasons) {

    public ContactTarget {
        reasons = List.copyOf(reasons);
    }
}
