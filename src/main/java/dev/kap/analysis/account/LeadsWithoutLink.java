package dev.kap.analysis.account;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.LeadGaps;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Thresholds;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Sheet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds who of us should be close to the account and is not (domain.md, "A lead without a link").
record LeadsWithoutLink(Portfolio portfolio, List<ContactInsight> contacts) {

    static LeadGaps of(AccountInputs inputs, List<ContactInsight> contacts) {
        if (contacts.isEmpty() || !inputs.portfolio().has(Sheet.LINKS)) {
            return LeadGaps.NONE;
        }
        LeadsWithoutLink gaps = new LeadsWithoutLink(inputs.portfolio(), contacts);
        return new LeadGaps(
                gaps.leads(), gaps.distant(inputs.account().profile().care().accountManager()));
    }

    private List<LeadGaps.Lead> leads() {
        Thresholds thresholds = Thresholds.of(portfolio.settings());
        return contacts.stream()
                .filter(contact -> thresholds.high(contact.influence().value()))
                .flatMap(contact -> without(contact).stream())
                .toList();
    }

    private Optional<LeadGaps.Lead> without(ContactInsight contact) {
        return portfolio
                .lead(contact.contact())
                .filter(lead -> contact.links().stream()
                        .noneMatch(worth -> worth.link().teamMember().equals(lead)))
                .map(lead -> new LeadGaps.Lead(contact.name(), lead));
    }

    private @Nullable String distant(String manager) {
        boolean near = contacts.stream()
                .flatMap(contact -> contact.links().stream())
                .filter(LinkWorth::live)
                .anyMatch(worth -> worth.link().teamMember().equals(manager));
        return manager.isEmpty() || near || !portfolio.withUs(manager) ? null : manager;
    }
}
