package dev.kap.run;

import java.util.Locale;

/// A kind of document; its name on the command line is the constant in lower case with hyphens.
public enum Pack {
    ANNUAL_PLAN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
