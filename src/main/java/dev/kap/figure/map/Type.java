package dev.kap.figure.map;

import dev.kap.figure.Lettering;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/// The kinds of text on the map: size in points, weight and the theme's colour (look.md, "Type").
enum Type {
    NAME(8.5, true, "ink"),
    MISSING_NAME(8.5, true, "gap"),
    TITLE(7, false, "muted"),
    /// How many ties and links somebody has.
    CONNECTIONS(7, false, "muted"),
    ROW_NAME(8, true, "ink"),
    MISSING_ROW_NAME(8, true, "gap"),
    REPEATED_NAME(8, false, "muted"),
    TIE(7, true, "tie"),
    HEADING(8.5, true, "accent"),
    SMALL_HEADING(7, true, "muted"),
    LEGEND(8, false, "ink"),
    NOTE(8, false, "muted"),
    TEAM_NAME(8.5, true, "on.accent"),
    TEAM_TEXT(7, false, "on.accent.2"),
    SLIDE_TEAM_TEXT(8.5, false, "on.accent.2"),
    SLIDE_IDLE_TEXT(8.5, false, "muted"),
    IDLE_NAME(8.5, true, "accent"),
    IDLE_TEXT(7, false, "muted"),
    CLOSED(7, true, "gap"),
    INITIALS(7, true, "accent"),
    WEAK_INITIALS(7, false, "muted"),
    BADGE(8.5, true, "accent"),
    IDLE_BADGE(8.5, true, "on.accent");

    private final double size;
    private final boolean bold;
    private final String colour;

    Type(double size, boolean bold, String colour) {
        this.size = size;
        this.bold = bold;
        this.colour = colour;
    }

    Lettering lettering(Theme theme) {
        return new Lettering(bold, size, theme.colour(colour));
    }

    private Lettering measure() {
        return new Lettering(bold, size, Color.BLACK);
    }

    /// Width of the text in millimetres.
    double width(String text) {
        return measure().width(text) / Pen.mm(1);
    }

    /// What the letters take above the base line, in millimetres.
    double above() {
        return measure().above() / Pen.mm(1);
    }

    /// What the letters take below the base line, in millimetres.
    double below() {
        return measure().below() / Pen.mm(1);
    }

    /// The text, or as much of a shorter one as fits into that many millimetres.
    String fitting(String text, String shorter, double width) {
        return measure().fitting(text, shorter, Pen.mm(width));
    }

    /// The text, cut with an ellipsis where it is wider than that.
    String cut(String text, double width) {
        return measure().cut(text, Pen.mm(width));
    }

    /// The text in at most that many lines of that width; what does not fit is cut with an ellipsis.
    List<String> wrap(String text, double width, int lines) {
        List<String> result = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && result.size() < lines - 1) {
            String line = firstLine(rest, width);
            result.add(line.strip());
            rest = rest.substring(line.length()).strip();
        }
        if (!rest.isEmpty()) {
            result.add(cut(rest, width));
        }
        return result;
    }

    /// The smallest width in which the text stands uncut in two lines.
    double narrowest(String text) {
        double narrowest = width(text);
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (before == ' ' || before == '-') {
                double first = width(text.substring(0, i).strip());
                narrowest = Math.min(
                        narrowest, Math.max(first, width(text.substring(i).strip())));
            }
        }
        return narrowest + 0.05;
    }

    /// What goes on the first line: up to the last blank or hyphen that fits, else as many letters as fit.
    private String firstLine(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = 0;
        int fits = 0;
        while (end < text.length()
                && width(text.substring(0, text.offsetByCodePoints(end, 1)).strip()) <= width) {
            end = text.offsetByCodePoints(end, 1);
            char last = text.charAt(end - 1);
            if (last == ' ' || last == '-') {
                fits = end;
            }
        }
        if (end < text.length() && text.charAt(end) == ' ') {
            fits = end + 1;
        }
        return text.substring(0, fits > 0 ? fits : Math.max(end, text.offsetByCodePoints(0, 1)));
    }
}
