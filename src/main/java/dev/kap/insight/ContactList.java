package dev.kap.insight;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Contacts of one account in the order of the input, found by name.
final class ContactList extends AbstractList<ContactInsight> {

    private final List<ContactInsight> contacts;
    private final Map<String, ContactInsight> byName = new HashMap<>();

    private ContactList(List<ContactInsight> contacts) {
        this.contacts = contacts;
        contacts.forEach(contact -> byName.putIfAbsent(contact.name(), contact));
    }

    /// The list of these contacts.
    static ContactList of(List<ContactInsight> contacts) {
        return contacts instanceof ContactList list ? list : new ContactList(List.copyOf(contacts));
    }

    @Override
    public ContactInsight get(int index) {
        return contacts.get(index);
    }

    @Override
    public int size() {
        return contacts.size();
    }

    /// The first of that name.
    Optional<ContactInsight> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
