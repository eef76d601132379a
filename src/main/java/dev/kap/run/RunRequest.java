package dev.kap.run;

import dev.kap.report.lock.Password;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a run is asked to make.
///
/// @param inputs one workbook, or CSV files, or folders of them
/// @param out the folder that gets a folder named after the input
/// @param accounts names of the accounts to make; empty: all
/// @param asOf wins over the workbook's own as-of date
/// @param strict whether any error stops the run before a document is written
/// @param jobs how many accounts are made at the same time, 1 or more
/// @param former where the workbook before is found
/// @param templates the user's own templates in place of the built-in ones
/// @param people names of those of us whose handover is wanted, whether or not the workbook says that they leave
/// @param password locks every document of the result; empty for none
public record RunRequest(
        List<Path> inputs,
        Path out,
        Set<Pack> packs,
        Set<Format> formats,
        List<String> accounts,
        Optional<LocalDate> asOf,
        boolean strict,
        int jobs,
        Former former,
        Optional<Path> templates,
        List<String> people,
        Optional<Password> password) {

    public RunRequest {
        inputs = List.copyOf(inputs);
        packs = Set.copyOf(packs);
        formats = Set.copyOf(formats);
        accounts = List.copyOf(accounts);
        people = List.copyOf(people);
        if (inputs.isEmpty() || jobs < 1) {
            throw new IllegalArgumentException("an order needs an input and at least one job");
        }
    }

    /// An order that names nobody.
    public RunRequest(
            List<Path> inputs,
            Path out,
            Set<Pack> packs,
            Set<Format> formats,
            List<String> accounts,
            Optional<LocalDate> asOf,
            boolean strict,
            int jobs,
            Former former,
            Optional<Path> templates) {
        this(inputs, out, packs, formats, accounts, asOf, strict, jobs, former, templates, List.of(), Optional.empty());
    }
}
