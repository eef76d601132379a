package dev.kap.intake.join;

import java.util.regex.Pattern;

/// Identifiers of accounts and contacts.
final class Ids {

    private static final Pattern SALESFORCE_LONG = Pattern.compile("[0-9A-Za-z]{18}");
    private static final Pattern ZEROS = Pattern.compile("0+(?=\\d+$)");
    private static final int SALESFORCE_SHORT = 15;

    private Ids() {}

    /// The same for an 18-character Salesforce id and its 15-character form, which reports print.
    static String key(String id) {
        return SALESFORCE_LONG.matcher(id).matches() ? id.substring(0, SALESFORCE_SHORT) : id;
    }

    /// The same for numbers with and without leading zeros, which spreadsheets drop.
    static String bare(String id) {
        return ZEROS.matcher(key(id)).lookingAt() ? ZEROS.matcher(key(id)).replaceFirst("") : key(id);
    }
}
