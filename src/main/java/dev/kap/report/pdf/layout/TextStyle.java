package dev.kap.report.pdf.layout;

import java.awt.Color;

/// How text is set; sizes in points.
///
/// @param colour of text in ink tone
/// @param boldColour the same for bold text: a number or lead-in stands out in a muted line
/// @param tracking additional space after each character
record TextStyle(double size, double leading, boolean bold, Color colour, Color boldColour, double tracking) {

    TextStyle(double size, double leading, boolean bold, Color colour) {
        this(size, leading, bold, colour, colour, 0);
    }

    TextStyle withBoldIn(Color newColour) {
        return new TextStyle(size, leading, bold, colour, newColour, tracking);
    }

    /// The same with smaller letters on lines of the same height.
    TextStyle scaled(double factor) {
        return new TextStyle(size * factor, leading, bold, colour, boldColour, tracking);
    }

    TextStyle in(Color newColour) {
        return new TextStyle(size, leading, bold, newColour, newColour, tracking);
    }

    TextStyle tracked(double newTracking) {
        return new TextStyle(size, leading, bold, colour, boldColour, newTracking);
    }

    /// From the top of a line to the base line of its text.
    double baseline() {
        return (leading - size) / 2 + 0.75 * size;
    }

    /// Half the height of capitals above the base line: where marks and signs are centred.
    double middle() {
        return 0.32 * size;
    }
}
