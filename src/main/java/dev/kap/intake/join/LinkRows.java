package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.intake.value.Ratings;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Rows of Links.
record LinkRows(PeopleRows people, TeamBook team, Ratings ratings, Settings settings, LocalDate asOf) {

    void read(List<Fields> rows) {
        rows.forEach(this::read);
    }

    private void read(Fields row) {
        if (row.name(LinkColumn.TEAM_MEMBER).isEmpty()) {
            row.error("missing-value", LinkColumn.TEAM_MEMBER, Arg.text(LinkColumn.TEAM_MEMBER.title()));
            return;
        }
        people.find(row, LinkColumn.CONTACT).forEach(found -> {
            Fields fields = found.fields();
            Link link = new Link(
                    fields.origin(),
                    team.member(fields, LinkColumn.TEAM_MEMBER),
                    found.contact(),
                    strength(fields).orElse(null),
                    lastContact(fields).orElse(null),
                    fields.number(LinkColumn.CONTACTS_PER_QUARTER).orElse(null));
            add(link, fields, found.account());
        });
    }

    /// Of two rows for the same two people the one worth most stays, in the place of the first.
    private void add(Link link, Fields fields, AccountDraft account) {
        List<Link> links = account.links;
        Integer first = account.linkOf.putIfAbsent(List.of(link.teamMember(), link.contact()), links.size());
        if (first == null) {
            links.add(link);
            return;
        }
        Link other = links.get(first);
        fields.warning(
                "link-twice",
                LinkColumn.CONTACT,
                Arg.text(link.teamMember()),
                Arg.count(other.origin().row()));
        links.set(first, link.worth(settings, asOf) > other.worth(settings, asOf) ? link : other);
    }

    private Optional<Double> strength(Fields fields) {
        if (!fields.has(LinkColumn.STRENGTH)) {
            fields.warning("link-without-strength", LinkColumn.STRENGTH);
        }
        return ratings.strength(fields);
    }

    private Optional<LocalDate> lastContact(Fields fields) {
        if (!fields.has(LinkColumn.LAST_CONTACT)) {
            fields.warning("link-without-date", LinkColumn.LAST_CONTACT);
        }
        Optional<LocalDate> day = fields.date(LinkColumn.LAST_CONTACT);
        if (day.isPresent() && day.get().isAfter(asOf)) {
            fields.uncosted().error("contact-in-future", LinkColumn.LAST_CONTACT, Arg.day(asOf));
            return Optional.empty();
        }
        return day;
    }
}
