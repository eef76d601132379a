package dev.kap.watch.work;

import dev.kap.disk.Fingerprint;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Portfolio;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// By what a workbook is known again under another name: its accounts and contacts, by id and name. Fingerprints only,
/// so that no name of a customer is kept where nobody looks for it.
///
/// @param accounts of large inputs a part, always the same one as long as the names are
/// @param contacts likewise
record Traits(List<Trait> accounts, List<Trait> contacts) {

    private static final int MOST_ACCOUNTS = 200;
    private static final int MOST_CONTACTS = 300;
    private static final int DIGITS = 16;
    private static final String NONE = "-";
    private static final String ACCOUNT = "account";
    private static final String CONTACT = "contact";

    /// Somebody or some firm: fingerprints of id and name.
    record Trait(String id, String name) {}

    Traits {
        accounts = List.copyOf(accounts);
        contacts = List.copyOf(contacts);
    }

    static Traits of(Portfolio portfolio) {
        return new Traits(
                few(portfolio.accounts().stream().map(Traits::of), MOST_ACCOUNTS),
                few(
                        portfolio.accounts().stream()
                                .flatMap(account -> account.contacts().stream())
                                .map(Traits::of),
                        MOST_CONTACTS));
    }

    private static Trait of(Account account) {
        return new Trait(key(account.profile().organisation().id()), key(account.name()));
    }

    private static Trait of(Contact contact) {
        Contact.Identity who = contact.identity();
        return new Trait(key(who.id().isBlank() ? who.email() : who.id()), key(who.name()));
    }

    private static List<Trait> few(Stream<Trait> all, int most) {
        return all.sorted(Comparator.comparing(Trait::name)).limit(most).toList();
    }

    private static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? NONE : Fingerprint.of(plain).substring(0, DIGITS);
    }

    /// Whether both are versions of one workbook: half of the accounts, or of the contacts, are the same by id or name.
    /// Ids alone do not do: `1`, `2`, `3` stand in many workbooks.
    boolean sameAs(Traits other) {
        boolean named =
                shared(accounts, other.accounts, Trait::name) + shared(contacts, other.contacts, Trait::name) > 0;
        return named && (half(accounts, other.accounts) || half(contacts, other.contacts));
    }

    private static boolean half(List<Trait> ours, List<Trait> theirs) {
        Set<String> ids = keys(theirs, Trait::id);
        Set<String> names = keys(theirs, Trait::name);
        long same = ours.stream()
                .filter(one -> ids.contains(one.id()) || names.contains(one.name()))
                .count();
        return same > 0 && 2 * same >= Math.max(ours.size(), theirs.size());
    }

    private static long shared(List<Trait> ours, List<Trait> theirs, Function<Trait, String> key) {
        Set<String> known = keys(theirs, key);
        return ours.stream().map(key).filter(known::contains).count();
    }

    private static Set<String> keys(List<Trait> traits, Function<Trait, String> key) {
        return traits.stream().map(key).filter(one -> !one.equals(NONE)).collect(Collectors.toSet());
    }

    /// Whether a contact of that name is among those kept.
    boolean knows(String contact) {
        return contacts.stream().anyMatch(one -> one.name().equals(key(contact)));
    }

    /// As lines of a note.
    List<String> lines() {
        return Stream.concat(lines(ACCOUNT, accounts), lines(CONTACT, contacts)).toList();
    }

    private static Stream<String> lines(String kind, List<Trait> traits) {
        return traits.stream().map(one -> String.join(" ", kind, one.id(), one.name()));
    }

    /// From such lines; others are passed over.
    static Traits parse(List<String> lines) {
        List<Trait> accounts = new ArrayList<>();
        List<Trait> contacts = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            if (parts.length == 3 && parts[0].equals(ACCOUNT)) {
                accounts.add(new Trait(parts[1], parts[2]));
            } else if (parts.length == 3 && parts[0].equals(CONTACT)) {
                contacts.add(new Trait(parts[1], parts[2]));
            }
        }
        return new Traits(accounts, contacts);
    }
}
