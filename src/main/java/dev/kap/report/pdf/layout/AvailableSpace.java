package dev.kap.report.pdf.layout;

/// The room that a block has: the width of its column, and the height of the smallest page it may stand on.
record AvailableSpace(double width, double height) {
    AvailableSpace wide(double newWidth) {
        return new AvailableSpace(newWidth, height);
    }
}
