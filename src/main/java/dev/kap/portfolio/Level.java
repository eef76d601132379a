package dev.kap.portfolio;

/// A level of seniority, most senior first; `key` is its name in results.json and in the settings (`Level: manager`).
public enum Level {
    C_LEVEL("c-level"),
    DIRECTOR("director"),
    HEAD("head"),
    MANAGER("manager"),
    SPECIALIST("specialist");

    private final String key;

    Level(String key) {
        this.key = key;
    }

    /// The level as the workbook writes it.
    public String key() {
        return key;
    }

    /// Whether this level is that one or above it.
    public boolean atLeast(Level other) {
        return compareTo(other) <= 0;
    }

    /// Whether it is senior: director level or above.
    public boolean senior() {
        return atLeast(DIRECTOR);
    }

    /// How many levels lie between the two; 0 for the same.
    public int distance(Level other) {
        return Math.abs(compareTo(other));
    }
}
