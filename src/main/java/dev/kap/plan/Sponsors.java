package dev.kap.plan;

import java.util.List;

/// Our senior people across all accounts (domain.md, "Sponsors").
///
/// @param sponsors who is named as executive sponsor, of most accounts first
/// @param unpaired our senior people whom no link joins with a senior contact, by name
public record Sponsors(List<Sponsor> sponsors, List<String> unpaired) {

    public Sponsors {
        sponsors = List.copyOf(sponsors);
        unpaired = List.copyOf(unpaired);
    }

    /// One executive sponsor.
    ///
    /// @param accounts in the order of the input
    /// @param tooMany whether these are more than `Sponsored accounts at most`
    public record Sponsor(String name, List<String> accounts, boolean tooMany) {

        public Sponsor {
            accounts = List.copyOf(accounts);
        }
    }
}
