package dev.kap.figure.sheet;

import dev.kap.figure.Pen;
import dev.kap.theme.Theme;

/// A card of 85 x 54 mm with a front and a back; x and y are its left and top, in points.
public interface Card {

    /// What is seen first.
    void front(Pen pen, Theme theme, double x, double y);

    /// What it reveals.
    void back(Pen pen, Theme theme, double x, double y);

    /// Whose it is; empty for a card to be filled in.
    String name();
}
