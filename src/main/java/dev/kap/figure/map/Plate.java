package dev.kap.figure.map;

/// A flat rectangle under the text.
record Plate(Box box, Fill fill) {

    /// How it is filled.
    enum Fill {
        /// Paper tint: people outside the company.
        PANEL,
        /// Accent: one of our people.
        TEAM,
        /// Paper in an accent frame: one of our people without a live link.
        IDLE,
        /// Paper: the ground of initials in an accent box.
        BADGE,
        /// Accent: the ground of initials in a framed box.
        IDLE_BADGE
    }
}
