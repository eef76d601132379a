package dev.kap.insight;

import dev.kap.portfolio.Contact;
import java.util.List;

/// A contact who takes part in no figure: has left, or has not come yet.
///
/// @param yetToCome whether Since lies after the as-of date
/// @param reports names of present contacts who still report to this one, by code point
public record Leaver(Contact contact, boolean yetToCome, List<String> reports) {

    /// Whether this is somebody who had a part in decisions and has left: a change of buyer.
    public boolean buyerWhoLeft() {
        return !yetToCome && !contact.rating().roles().isEmpty();
    }

    public Leaver {
        reports = List.copyOf(reports);
    }
}
