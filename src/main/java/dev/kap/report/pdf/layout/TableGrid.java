package dev.kap.report.pdf.layout;

import dev.kap.document.Block;
import dev.kap.document.Block.Cell;
import java.util.ArrayList;
import java.util.List;

/// Where the columns of a table stand, and which of them a cell takes.
record TableGrid(List<Block.TableColumn> columns, List<Double> edges) {

    private static final double PADDING_RIGHT = Mm.pt(1.6);

    TableGrid {
        columns = List.copyOf(columns);
        edges = List.copyOf(edges);
    }

    /// What takes so much of the room takes all of it: Letter is a little wider than A4, and right edges agree.
    static final double NEARLY_ALL = 0.965;

    /// The grid in the widths of the columns; narrower where they do not fit, wider where they nearly do.
    static TableGrid of(List<Block.TableColumn> columns, double room) {
        double wanted =
                columns.stream().mapToDouble(column -> Mm.pt(column.widthMm())).sum();
        double scale = wanted > NEARLY_ALL * room ? room / wanted : 1;
        List<Double> edges = new ArrayList<>(List.of(0.0));
        columns.forEach(column -> edges.add(edges.getLast() + scale * Mm.pt(column.widthMm())));
        return new TableGrid(columns, edges);
    }

    double width() {
        return edges.getLast();
    }

    /// The cells of a row with their places; columns without a cell get an empty one.
    List<Place> places(List<Cell> cells) {
        List<Place> places = new ArrayList<>();
        int column = 0;
        for (Cell cell : cells) {
            int span = Math.min(Math.max(1, cell.span()), columns.size() - column);
            if (span > 0) {
                places.add(place(cell, column, span));
                column += span;
            }
        }
        for (; column < columns.size(); column++) {
            places.add(place(new Cell(List.of(), 1), column, 1));
        }
        return places;
    }

    private Place place(Cell cell, int column, int span) {
        double left = edges.get(column);
        double right = edges.get(column + span);
        boolean last = column + span == columns.size();
        double padding = last ? 0 : Math.min(PADDING_RIGHT, (right - left) / 4);
        return new Place(
                cell, span, left, right - left - padding, columns.get(column).right());
    }

    /// A cell in its columns.
    ///
    /// @param x left edge
    /// @param width of its text
    record Place(Cell cell, int span, double x, double width, boolean right) {}
}
