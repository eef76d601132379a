package dev.kap.run;

import java.util.Locale;

/// What is written: documents as PDF or Word, slides, or the figures as data.
public enum Format {
    PDF,
    DOCX,
    PPTX,
    DATA;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
