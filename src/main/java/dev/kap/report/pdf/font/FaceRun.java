package dev.kap.report.pdf.font;

import dev.kap.bidi.JoinedForms;
import dev.kap.bidi.Stretch;
import java.util.List;

/// Text of one font and one direction.
///
/// @param text in the order in which it is read, Arabic letters joined
/// @param level how deep it is nested in text of the other direction: odd for text from the right
public record FaceRun(Face face, String text, int level) {

    /// Its width at that size, in points.
    public double width(double size) {
        return face.width(text, size);
    }

    /// A part of it, or other text in its font and direction.
    public FaceRun with(String other) {
        return new FaceRun(face, other, level);
    }

    /// The same nested that deep.
    public FaceRun at(int otherLevel) {
        return new FaceRun(face, text, otherLevel);
    }

    /// Its parts in the order in which they are read, each as it is drawn from left to right: all of it at once, but of
    /// text from the right each letter for itself.
    public List<FaceRun> parts() {
        return fromRight()
                ? new Stretch(text, level).letters().stream().map(this::with).toList()
                : List.of(this);
    }

    /// Whether it runs from right to left.
    public boolean fromRight() {
        return new Stretch(text, level).fromRight();
    }

    /// Whether it is one letter that is drawn in a joined form. Lam with alef is none: readers know its sign, but turn
    /// around what they are told to read in its place.
    public boolean isJoinedLetter() {
        return text.length() == 1 && read().length() == 1 && !read().equals(text);
    }

    /// What a reader of the file should find.
    public String read() {
        return JoinedForms.apart(text);
    }
}
