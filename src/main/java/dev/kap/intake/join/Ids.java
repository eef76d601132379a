package dev.kap.intake.join;

/// Identifiers of accounts and contacts.
final class Ids {

    private static final int SALESFORCE_SHORT = 15;

    private Ids() {}

    /// The same for an 18-character Salesforce id and its 15-character form, which reports print.
    static String key(String id) {
        return id.matches("[0-9A-Za-z]{18}") ? id.substring(0, SALESFORCE_SHORT) : id;
    }
}
