package dev.kap.report.slides;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The outline of a shape as DrawingML has it: a preset where it is one, else its points.
///
/// @param bounds of all points, in points
/// @param xml the element of the geometry
record GeometryXml(Rectangle2D bounds, String xml) {

    private static final double NEAR = 0.02;

    /// @param filled whether its inside counts
    static GeometryXml of(Shape shape, boolean filled) {
        List<Step> steps = steps(shape);
        Rectangle2D bounds = bounds(steps);
        String xml = preset(steps, bounds)
                .map(name -> "<a:prstGeom prst=\"" + name + "\"><a:avLst/></a:prstGeom>")
                .orElseGet(() -> custom(steps, bounds, filled));
        return new GeometryXml(bounds, xml);
    }

    /// Whether it is one line from a corner of its bounds to another.
    boolean straight() {
        return xml.contains("\"line\"");
    }

    @SuppressWarnings("ArrayRecordComponent") // as the path iterator gives it, and never compared
    private record Step(int kind, double[] at) {

        int points() {
            return switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 1;
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 3;
                default -> 0;
            };
        }

        String name() {
            return switch (kind) {
                case PathIterator.SEG_MOVETO -> "moveTo";
                case PathIterator.SEG_LINETO -> "lnTo";
                case PathIterator.SEG_QUADTO -> "quadBezTo";
                case PathIterator.SEG_CUBICTO -> "cubicBezTo";
                default -> "close";
            };
        }

        boolean endsAt(double x, double y) {
            int last = 2 * points() - 2;
            return last >= 0 && Math.abs(at[last] - x) < NEAR && Math.abs(at[last + 1] - y) < NEAR;
        }
    }

    private static List<Step> steps(Shape shape) {
        List<Step> steps = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            steps.add(new Step(kind, at.clone()));
        }
        return steps;
    }

    private static Rectangle2D bounds(List<Step> steps) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Step step : steps) {
            for (int i = 0; i < step.points(); i++) {
                left = Math.min(left, step.at[2 * i]);
                right = Math.max(right, step.at[2 * i]);
                top = Math.min(top, step.at[2 * i + 1]);
                bottom = Math.max(bottom, step.at[2 * i + 1]);
            }
        }
        return right < left ? new Rectangle2D.Double() : new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private static Optional<String> preset(List<Step> steps, Rectangle2D box) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        if (steps.size() == 2 && steps.get(1).kind == PathIterator.SEG_LINETO) {
            return falls(steps) ? Optional.of("line") : Optional.empty();
        }
        boolean lines = steps.stream().skip(1).allMatch(step -> step.points() <= 1);
        if (lines && corners(steps, box)) {
            return Optional.of("rect");
        }
        if (lines && middles(steps, box, 1)) {
            return Optional.of("diamond");
        }
        boolean curves = steps.size() == 6
                && steps.subList(1, 5).stream().allMatch(step -> step.kind == PathIterator.SEG_CUBICTO);
        return curves && middles(steps, box, 1) ? Optional.of("ellipse") : Optional.empty();
    }

    /// A line that rises is drawn by its points: the preset falls.
    private static boolean falls(List<Step> steps) {
        double[] from = steps.get(0).at;
        double[] to = steps.get(1).at;
        return (to[0] - from[0]) * (to[1] - from[1]) >= 0;
    }

    private static boolean corners(List<Step> steps, Rectangle2D box) {
        return drawn(steps) == 4
                && steps.stream()
                        .filter(step -> step.points() == 1)
                        .allMatch(step -> (near(step.at[0], box.getMinX()) || near(step.at[0], box.getMaxX()))
                                && (near(step.at[1], box.getMinY()) || near(step.at[1], box.getMaxY())))
                && box.getWidth() > 0
                && box.getHeight() > 0;
    }

    /// Whether its points lie on the middles of the sides of its bounds.
    private static boolean middles(List<Step> steps, Rectangle2D box, int least) {
        double x = box.getCenterX();
        double y = box.getCenterY();
        return drawn(steps) == 4
                && box.getWidth() > least
                && steps.stream()
                        .filter(step -> step.points() > 0)
                        .allMatch(step -> step.endsAt(x, box.getMinY())
                                || step.endsAt(x, box.getMaxY())
                                || step.endsAt(box.getMinX(), y)
                                || step.endsAt(box.getMaxX(), y));
    }

    /// How many corners it has; the start counts once, however the outline is closed.
    private static int drawn(List<Step> steps) {
        double[] start = steps.getFirst().at;
        long back = steps.stream()
                .skip(1)
                .filter(step -> step.points() > 0 && step.endsAt(start[0], start[1]))
                .count();
        return (int) (steps.stream().filter(step -> step.points() > 0).count() - back);
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < NEAR;
    }

    private static String custom(List<Step> steps, Rectangle2D box, boolean filled) {
        StringBuilder path = new StringBuilder("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
                + "<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"" + Emu.ofPoints(box.getWidth())
                + "\" h=\"" + Emu.ofPoints(box.getHeight()) + "\"" + (filled ? "" : " fill=\"none\"") + ">");
        for (Step step : steps) {
            if (step.points() == 0) {
                path.append("<a:close/>");
                continue;
            }
            path.append("<a:" + step.name() + ">");
            for (int i = 0; i < step.points(); i++) {
                path.append("<a:pt x=\"" + Emu.ofPoints(step.at[2 * i] - box.getX()) + "\" y=\""
                        + Emu.ofPoints(step.at[2 * i + 1] - box.getY()) + "\"/>");
            }
            path.append("</a:" + step.name() + ">");
        }
        return path.append("</a:path></a:pathLst></a:custGeom>").toString();
    }
}
