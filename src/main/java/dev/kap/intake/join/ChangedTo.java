package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What people changed a proposal to: in parts with `;` between them a day, the name of one of us, another text; in any
/// order, and what is not there stays as it was proposed.
///
/// @param text empty where it stays
record ChangedTo(String text, Optional<String> owner, Optional<LocalDate> day) {

    static ChangedTo of(String typed, TeamBook team) {
        List<String> texts = new ArrayList<>();
        Optional<String> owner = Optional.empty();
        Optional<LocalDate> day = Optional.empty();
        for (String part : typed.split(";", -1)) {
            String one = part.strip();
            Optional<LocalDate> date = Fields.day(one);
            Optional<String> ours = team.called(one);
            if (date.isPresent()) {
                day = date;
            } else if (ours.isPresent()) {
                owner = ours;
            } else if (!one.isEmpty()) {
                texts.add(one);
            }
        }
        return new ChangedTo(String.join("; ", texts), owner, day);
    }
}
