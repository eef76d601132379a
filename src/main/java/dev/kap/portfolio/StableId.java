package dev.kap.portfolio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Ids that are made of names: the same names give the same id in every run, and nobody new gets that of somebody who
/// left.
public enum StableId {
    ;

    /// How long one can be.
    public static final int LONGEST = 32;

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int SHORT = 6;

    /// The id of so many letters.
    public static String of(int letters, String... parts) {
        byte[] hash = hash(String.join("\n", parts));
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            id.append(LETTERS.charAt(hash[i] & 31));
        }
        return id.toString();
    }

    /// That of the account: the typed one, else one made of its name.
    public static String of(Account account) {
        String typed = account.profile().organisation().id();
        return typed.isEmpty() ? "A-" + of(SHORT, account.name()) : typed;
    }

    /// That of an action of the account, likewise.
    public static String of(Account account, Action action) {
        String typed = action.handling().id();
        return typed.isEmpty() ? "M-" + of(SHORT, account.name(), action.text(), action.contact()) : typed;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
