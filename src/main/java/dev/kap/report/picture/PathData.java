package dev.kap.report.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/// The outline of a shape as SVG writes it: steps from point to point in hundredths of a point, finer than any
/// printer, each from where the one before ended after rounding, so that no error grows.
final class PathData {

    private static final int HUNDREDTHS = 100;

    private final StringBuilder data = new StringBuilder();
    private long x;
    private long y;
    private long startX;
    private long startY;

    private PathData() {}

    /// The value of `d`.
    static String of(Shape shape) {
        PathData path = new PathData();
        double[] at = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            path.step(steps.currentSegment(at), at);
        }
        return path.data.toString();
    }

    private void step(int kind, double[] at) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                curve('M', at, 1, true);
                startX = x;
                startY = y;
            }
            case PathIterator.SEG_LINETO -> curve('l', at, 1, false);
            case PathIterator.SEG_QUADTO -> curve('q', at, 2, false);
            case PathIterator.SEG_CUBICTO -> curve('c', at, 3, false);
            case PathIterator.SEG_CLOSE -> {
                data.append('z');
                x = startX;
                y = startY;
            }
            default -> throw new IllegalArgumentException("a path of no known kind: " + kind);
        }
    }

    private void curve(char letter, double[] at, int points, boolean absolute) {
        data.append(letter);
        long fromX = absolute ? 0 : x;
        long fromY = absolute ? 0 : y;
        for (int i = 0; i < points; i++) {
            x = Math.round(at[2 * i] * HUNDREDTHS);
            y = Math.round(at[2 * i + 1] * HUNDREDTHS);
            number(x - fromX, i == 0);
            number(y - fromY, false);
        }
    }

    /// A minus parts two numbers as well as a blank does.
    private void number(long hundredths, boolean first) {
        if (!first && hundredths >= 0) {
            data.append(' ');
        }
        append(data, hundredths);
    }

    /// A length as SVG writes it: no more places than it needs.
    static String plain(double length) {
        StringBuilder text = new StringBuilder();
        append(text, Math.round(length * HUNDREDTHS));
        return text.toString();
    }

    private static void append(StringBuilder text, long hundredths) {
        long size = Math.abs(hundredths);
        if (hundredths < 0) {
            text.append('-');
        }
        long whole = size / HUNDREDTHS;
        long rest = size % HUNDREDTHS;
        if (whole > 0 || rest == 0) {
            text.append(whole);
        }
        if (rest > 0) {
            text.append('.');
            text.append(rest / 10);
            if (rest % 10 > 0) {
                text.append(rest % 10);
            }
        }
    }
}
