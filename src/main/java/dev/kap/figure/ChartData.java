package dev.kap.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a chart shows, as figures: for formats that draw charts themselves, so that they can be edited.
///
/// @param title what the bars measure, in which unit; empty where the text above the chart says it
/// @param categories what stands below the bars
/// @param bars stacked, the lowest first; one value for each category
/// @param labels above the bars, one for each category
/// @param line over the bars, in shares of 0 to 1; null without one
/// @param words the heads of columns in its data that it does not print
public record ChartData(
        String title,
        List<String> categories,
        List<Bars> bars,
        List<Label> labels,
        @Nullable Line line,
        Words words) {

    public ChartData {
        categories = List.copyOf(categories);
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
    }

    /// What the columns of categories, labels and heights of labels are called.
    public record Words(String categories, String labels, String heights) {}

    /// Bars of one look.
    ///
    /// @param name of the column in the chart's data
    /// @param values not a number where there is no such bar
    public record Bars(String name, Look look, List<Double> values) {
        public Bars {
            values = List.copyOf(values);
        }
    }

    /// How bars are drawn.
    public enum Look {
        /// What others stand on; not seen.
        UNSEEN,
        SURE,
        HOLLOW,
        HATCHED,
        ENDING,
        GAP,
        SURPLUS
    }

    /// What stands above a bar.
    ///
    /// @param at its height, in the unit of the bars
    /// @param bad whether it says what is missing or falls away
    public record Label(String text, double at, boolean bad) {}

    /// A line on an axis of its own, from 0 to 1.
    public record Line(String name, List<Double> shares) {
        public Line {
            shares = List.copyOf(shares);
        }
    }

    /// The highest that stands in it, in the unit of the bars.
    public double top() {
        return labels.stream().mapToDouble(Label::at).max().orElse(0);
    }
}
