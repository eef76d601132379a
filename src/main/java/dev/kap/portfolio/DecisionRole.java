package dev.kap.portfolio;

/// The part a contact plays in decisions; `key` is its name in the workbook and in the settings (`Role: approver`).
public enum DecisionRole {
    DECISION_MAKER("decision maker"),
    APPROVER("approver"),
    INFLUENCER("influencer"),
    EXTERNAL_ADVISER("external adviser"),
    COACH("coach"),
    GATEKEEPER("gatekeeper"),
    USER("user");

    private final String key;

    DecisionRole(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
