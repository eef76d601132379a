package dev.kap.analysis.account;

import dev.kap.insight.NameOrder;
import dev.kap.insight.Team;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.Tie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who takes part in the figures of one account: those present at the as-of date, and the rows among them.
///
/// Contacts are numbered by the code-point order of their names, so that no figure depends on the order of the rows.
///
/// @param contacts in the order of the input
/// @param team our present people with a link to a present contact, in the order of the input
/// @param numbers number of each contact
record PresentPeople(
        List<Contact> contacts, List<TeamMember> team, List<Link> links, List<Tie> ties, Map<String, Integer> numbers) {

    static PresentPeople of(Account account, Portfolio portfolio, Team ours) {
        List<Contact> present = account.contacts().stream()
                .filter(contact -> contact.present(portfolio.asOf()))
                .toList();
        Map<String, Integer> numbers = numbered(present);
        List<Link> links = account.links().stream()
                .filter(link -> numbers.containsKey(link.contact()) && portfolio.withUs(link.teamMember()))
                .toList();
        Set<String> linked = links.stream().map(Link::teamMember).collect(Collectors.toSet());
        return new PresentPeople(
                present,
                ours.named(linked),
                links,
                account.ties().stream()
                        .filter(tie -> numbers.containsKey(tie.from())
                                && numbers.containsKey(tie.to())
                                && !tie.from().equals(tie.to()))
                        .toList(),
                numbers);
    }

    /// The number of that present contact.
    int number(String contact) {
        Integer number = numbers.get(contact);
        if (number == null) {
            throw new IllegalArgumentException("not present: " + contact);
        }
        return number;
    }

    boolean present(String contact) {
        return numbers.containsKey(contact);
    }

    /// The names by their numbers.
    List<String> names() {
        return numbers.keySet().stream().sorted(NameOrder.ORDER).toList();
    }

    private static Map<String, Integer> numbered(List<Contact> contacts) {
        Map<String, Integer> numbers = new HashMap<>();
        contacts.stream().map(Contact::name).sorted(NameOrder.ORDER).forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }
}
