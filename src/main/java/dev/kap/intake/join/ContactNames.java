package dev.kap.intake.join;

import dev.kap.intake.join.ContactRows.Named;
import dev.kap.intake.value.Cleaned;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.wording.Arg;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives each row of Contacts the name under which its person is found: people of one name must keep apart.
final class ContactNames {

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> identities = new HashMap<>();

    private ContactNames() {}

    /// The names of these rows, counted.
    static ContactNames of(List<Named> rows) {
        ContactNames counted = new ContactNames();
        for (Named row : rows) {
            counted.names.merge(person(row), 1, Integer::sum);
            counted.identities.merge(identity(row), 1, Integer::sum);
        }
        return counted;
    }

    /// The row under its unique name, by which its account finds the person from now on, as by the one typed and the
    /// id.
    Named unique(Named row) {
        String name = uniqueName(row);
        row.account().people.add(name, name, typed(row, ContactColumn.EMAIL), post(row));
        if (!name.equals(row.name())) {
            row.account().people.add(row.name(), name);
        }
        if (!row.id().isEmpty()) {
            identify(row, name);
        }
        return new Named(row.fields(), row.account(), name, row.id());
    }

    private static String person(Named row) {
        return row.account().name() + "\n" + NameIndex.key(row.name());
    }

    private static String identity(Named row) {
        return person(row) + "\n" + Ids.key(row.id());
    }

    /// Two people of different names under one id cannot both be meant by it.
    private static void identify(Named row, String name) {
        boolean taken = row.account()
                .people
                .identify(row.id(), name)
                .filter(other -> !other.equals(name))
                .isPresent();
        if (taken) {
            row.fields().error("id-twice", ContactColumn.CONTACT_ID, Arg.text(ContactColumn.CONTACT_ID.title()));
        }
    }

    /// The post that the person holds; who has left holds none.
    private static String post(Named row) {
        boolean left = WordLists.LEFT.meaning(typed(row, ContactColumn.STATUS)).orElse(false);
        return left ? "" : typed(row, ContactColumn.JOB_TITLE);
    }

    /// As it stands there: what is wrong with the cell is said when the contact is made.
    private static String typed(Named row, ContactColumn column) {
        return Cleaned.name(row.fields().typed(column));
    }

    /// Two people of one name keep apart by their ids and show their titles; without different ids both are errors.
    private String uniqueName(Named row) {
        if (names.getOrDefault(person(row), 0) == 1) {
            return row.name();
        }
        if (row.id().isEmpty() || identities.getOrDefault(identity(row), 0) > 1) {
            row.fields().error("contact-twice", ContactColumn.CONTACT);
            return row.name();
        }
        String title = row.fields().name(ContactColumn.JOB_TITLE);
        String bracketed = row.name() + " (" + (title.isEmpty() ? row.id() : title) + ")";
        boolean taken = row.account().people.plainly(bracketed) instanceof Match.One;
        return taken ? row.name() + " (" + row.id() + ")" : bracketed;
    }
}
