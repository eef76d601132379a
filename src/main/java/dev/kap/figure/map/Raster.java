package dev.kap.figure.map;

import java.util.BitSet;
import java.util.List;

/// Which cells of an area something may lie in: answers quickly for the many points where there is nothing.
final class Raster {

    private static final double CELL = 0.6;

    private final Box area;
    private final int width;
    private final BitSet cells = new BitSet();

    Raster(Box area) {
        this.area = area;
        this.width = (int) Math.ceil(area.width() / CELL) + 1;
    }

    void add(Box box) {
        int right = column(box.right());
        for (int y = row(box.y()); y <= row(box.bottom()); y++) {
            for (int x = column(box.x()); x <= right; x++) {
                cells.set(y * width + x);
            }
        }
    }

    void addAll(List<Box> boxes) {
        boxes.forEach(this::add);
    }

    /// False only where nothing lies.
    boolean maybe(MapPoint spot) {
        return cells.get(row(spot.y()) * width + column(spot.x()));
    }

    private int column(double x) {
        return Math.clamp((long) Math.floor((x - area.x()) / CELL), 0, width - 1);
    }

    private int row(double y) {
        return Math.clamp((long) Math.floor((y - area.y()) / CELL), 0, (int) Math.ceil(area.height() / CELL));
    }
}
