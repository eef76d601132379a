package dev.kap.report.data;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;

/// A day: ISO 8601 text in JSON, a date wherever there are dates.
final class DayNode extends TextNode {

    private static final long serialVersionUID = 1L;

    DayNode(LocalDate day) {
        super(day.toString());
    }

    LocalDate day() {
        return LocalDate.parse(textValue());
    }
}
