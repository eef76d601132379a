package dev.kap.analysis;

import dev.kap.portfolio.Contact;
import java.util.List;

/// A contact who has left.
///
/// @param reports names of present contacts who still report to this one
public record Leaver(Contact contact, List<String> reports) {

    public Leaver {
        reports = List.copyOf(reports);
    }
}
