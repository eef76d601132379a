package dev.kap.run;

import dev.kap.report.lock.Password;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whom somebody asks about, and where the answer goes.
///
/// @param contact name or mail address
/// @param account where they are; empty where only one account has somebody of that name
/// @param out the folder that gets the documents
/// @param password locks them; empty for none
public record AboutRequest(
        List<Path> inputs,
        String contact,
        Optional<String> account,
        Optional<LocalDate> asOf,
        Path out,
        Optional<Path> templates,
        Optional<Password> password) {

    public AboutRequest {
        inputs = List.copyOf(inputs);
    }
}
