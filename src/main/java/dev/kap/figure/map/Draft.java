package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.List;

/// A page while it is laid out.
final class Draft {

    private final double width;

    final List<Plate> plates = new ArrayList<>();
    final List<Route> routes = new ArrayList<>();
    final List<Dot> dots = new ArrayList<>();
    final List<StanceSample> samples = new ArrayList<>();
    final List<MapText> texts = new ArrayList<>();

    /// A page of that width, in millimetres.
    Draft(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    void text(String text, Type type, double x, double baseline) {
        if (!text.isEmpty()) {
            texts.add(MapText.of(text, type, x, baseline));
        }
    }

    /// Everything a tie has to keep clear of.
    List<Box> obstacles() {
        List<Box> boxes = new ArrayList<>();
        texts.forEach(t -> boxes.add(t.box().grown(MapText.HALO)));
        dots.forEach(d -> boxes.add(d.box().grown(0.3)));
        plates.stream().filter(p -> p.fill() != Plate.Fill.PANEL).forEach(p -> boxes.add(p.box()));
        return boxes;
    }

    MapPage page(double height) {
        return new MapPage(width, height, plates, routes, dots, samples, texts);
    }
}
