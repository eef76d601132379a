package dev.kap.portfolio;

import java.util.List;

/// The part a contact plays in decisions; `key` is its name in the workbook and in the settings (`Role: approver`).
public enum DecisionRole {
    DECISION_MAKER("decision maker"),
    APPROVER("approver"),
    INFLUENCER("influencer"),
    EXTERNAL_ADVISER("external adviser"),
    COACH("coach"),
    GATEKEEPER("gatekeeper"),
    USER("user");

    /// The roles that somebody must hold, in the order they are asked for.
    public static final List<DecisionRole> NEEDED = List.of(DECISION_MAKER, APPROVER, INFLUENCER, USER, GATEKEEPER);

    private final String key;

    DecisionRole(String key) {
        this.key = key;
    }

    /// The role as the workbook writes it.
    public String key() {
        return key;
    }
}
