package dev.kap.intake.join;

import dev.kap.intake.table.Salutations;
import dev.kap.intake.value.ExtraColumns;
import dev.kap.intake.value.Fields;
import dev.kap.intake.value.Ratings;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rows of Contacts.
final class ContactRows {

    /// A row that has an account and a name.
    record Named(Fields fields, AccountDraft account, String name, String id) {}

    /// What the rows are read with.
    record Around(AccountBook accounts, TeamBook team, Ratings ratings, LocalDate asOf) {}

    private final AccountBook accounts;
    private final TeamBook team;
    private final Ratings ratings;
    private final LocalDate asOf;

    private ContactRows(Around around) {
        this.accounts = around.accounts;
        this.team = around.team;
        this.ratings = around.ratings;
        this.asOf = around.asOf;
    }

    /// Adds the contacts of these rows to their accounts; bosses are looked up once all names are known.
    static void read(List<Fields> rows, Around around) {
        ContactRows reader = new ContactRows(around);
        List<Named> typed =
                rows.stream().flatMap(fields -> reader.named(fields).stream()).toList();
        ContactNames names = ContactNames.of(typed);
        List<Named> named = typed.stream().map(names::unique).toList();
        BossCells bosses = new BossCells(new GroupPeople(around.accounts));
        named.forEach(row -> row.account.contacts.add(reader.contact(row, bosses)));
    }

    /// The person of the row in each account that it names; none where what is needed is missing.
    private List<Named> named(Fields fields) {
        List<AccountDraft> companies = companies(fields);
        return companies.stream()
                .flatMap(account -> named(fields, account).stream())
                .toList();
    }

    private static Optional<Named> named(Fields fields, AccountDraft account) {
        Fields costing = fields.costing(account.name());
        String name = name(costing, account);
        if (name.isEmpty()) {
            costing.error("missing-value", ContactColumn.CONTACT, Arg.text(ContactColumn.CONTACT.title()));
            return Optional.empty();
        }
        return Optional.of(new Named(costing, account, name, fields.name(ContactColumn.CONTACT_ID)));
    }

    /// By id or name; where the row has neither, by the domain of the mail address.
    private List<AccountDraft> companies(Fields fields) {
        if (AccountBook.named(fields)) {
            return accounts.all(fields);
        }
        Optional<AccountDraft> byDomain = accounts.byDomain(fields.name(ContactColumn.EMAIL));
        byDomain.ifPresent(draft -> fields.note("account-by-domain", ContactColumn.EMAIL, Arg.text(draft.name())));
        return byDomain.or(() -> accounts.of(fields)).stream().toList();
    }

    /// Without a name, what stands before the @ of the mail address; without the company that some systems put before
    /// the name.
    private static String name(Fields fields, AccountDraft account) {
        String whole = fields.name(ContactColumn.CONTACT);
        if (whole.isEmpty()) {
            whole = (fields.name(ContactColumn.FIRST_NAME) + " " + fields.name(ContactColumn.LAST_NAME)).strip();
        }
        if (whole.isEmpty()) {
            String email = fields.name(ContactColumn.EMAIL);
            String local = email.replaceFirst("@.*$", "");
            if (!local.isEmpty() && !local.equals(email)) {
                fields.note("named-by-email", ContactColumn.EMAIL, Arg.text(local));
                return local;
            }
        }
        String person = CompanyCells.withoutCompany(whole, account.name());
        if (!person.equals(whole)) {
            NameWay.COMPANY.note(fields, ContactColumn.CONTACT, person);
        }
        return person;
    }

    private Contact contact(Named row, BossCells bosses) {
        Fields fields = row.fields;
        return new Contact(
                fields.origin(),
                new Contact.Identity(
                        row.name, row.id, fields.name(ContactColumn.EMAIL), fields.name(ContactColumn.PHONE)),
                position(row, bosses),
                new Contact.Stay(
                        fields.word(ContactColumn.STATUS, WordLists.LEFT).orElse(false),
                        fields.date(ContactColumn.SINCE).orElse(null),
                        fields.date(ContactColumn.UNTIL).orElse(null)),
                rating(fields),
                new Contact.Notes(
                        team.nameOf(fields, ContactColumn.OUR_LEAD),
                        fields.text(ContactColumn.WHY_WEAK),
                        fields.text(ContactColumn.PAIN_POINTS),
                        fields.text(ContactColumn.AIMS),
                        fields.name(ContactColumn.PREFERRED_CHANNEL),
                        fields.truth(ContactColumn.PRIVATE).orElse(false)),
                ExtraColumns.facts(fields));
    }

    private static Contact.Position position(Named row, BossCells bosses) {
        Fields fields = row.fields;
        return new Contact.Position(
                jobTitle(fields),
                fields.name(ContactColumn.FUNCTION),
                fields.word(ContactColumn.LEVEL, WordLists.LEVEL).orElse(null),
                bosses.of(row),
                fields.name(ContactColumn.OUTSIDE_ORGANISATION));
    }

    private Contact.Rating rating(Fields fields) {
        Optional<Double> relationship = ratings.relationship(fields, ContactColumn.RELATIONSHIP);
        Optional<Double> target = ratings.relationship(fields, ContactColumn.TARGET_RELATIONSHIP);
        if (relationship.isPresent() && target.isPresent() && target.get() < relationship.get()) {
            fields.warning("target-below-relationship", ContactColumn.TARGET_RELATIONSHIP);
        }
        return new Contact.Rating(
                roles(fields),
                fields.word(ContactColumn.STANCE, WordLists.STANCE).orElse(null),
                ratings.influence(fields).orElse(null),
                relationship.orElse(null),
                target.orElse(null),
                fields.text(ContactColumn.EVIDENCE),
                evidenceDate(fields));
    }

    private static String jobTitle(Fields fields) {
        String title = fields.name(ContactColumn.JOB_TITLE);
        if (Salutations.contains(title)) {
            fields.noteOnce("form-of-address", ContactColumn.JOB_TITLE);
            return "";
        }
        return title;
    }

    private @Nullable LocalDate evidenceDate(Fields fields) {
        Optional<LocalDate> date = fields.date(ContactColumn.EVIDENCE_DATE);
        if (date.isPresent() && date.get().isAfter(asOf)) {
            fields.warning("evidence-in-future", ContactColumn.EVIDENCE_DATE, Arg.day(asOf));
        }
        return date.orElse(null);
    }

    private static Set<DecisionRole> roles(Fields fields) {
        Set<DecisionRole> roles = EnumSet.noneOf(DecisionRole.class);
        String typed = fields.name(ContactColumn.DECISION_ROLE);
        Optional<DecisionRole> whole = WordLists.ROLE.meaning(typed);
        if (whole.isPresent()) {
            roles.add(whole.get());
        } else {
            for (String word : typed.split("[,;/]", -1)) {
                addRole(fields, word.strip(), roles);
            }
        }
        if (fields.truth(ContactColumn.COACH).orElse(false)) {
            roles.add(DecisionRole.COACH);
        }
        return roles;
    }

    private static void addRole(Fields fields, String word, Set<DecisionRole> roles) {
        Optional<DecisionRole> role = WordLists.ROLE.meaning(word);
        role.ifPresent(roles::add);
        if (role.isEmpty() && !word.isEmpty()) {
            fields.unknownWord(ContactColumn.DECISION_ROLE, word, WordLists.ROLE);
        }
    }
}
