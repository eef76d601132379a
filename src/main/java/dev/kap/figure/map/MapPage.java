package dev.kap.figure.map;

import java.util.List;

/// One page of the map as geometry in millimetres, painted in this order: plates, routes, dots, samples, texts.
record MapPage(
        double width,
        double height,
        List<Plate> plates,
        List<Route> routes,
        List<Dot> dots,
        List<StanceSample> samples,
        List<MapText> texts) {

    /// The full width of the landscape page's content, in millimetres.
    static final double WIDTH = 263;

    /// The width of an upright page's content, in millimetres.
    static final double UPRIGHT = 176;

    /// The height that leaves room for a headline and a caption, in millimetres.
    static final double HEIGHT = 149;

    MapPage {
        plates = List.copyOf(plates);
        routes = List.copyOf(routes);
        dots = List.copyOf(dots);
        samples = List.copyOf(samples);
        texts = List.copyOf(texts);
    }

    Box area() {
        return new Box(0, 0, width, height);
    }
}
