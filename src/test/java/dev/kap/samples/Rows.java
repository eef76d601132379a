package dev.kap.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The rows of one sheet while it is being written: a header, then values that are text, numbers, dates or nothing. */
final class Rows {

    private final String sheet;
    private final List<String> header;
    private final List<List<Object>> rows = new ArrayList<>();

    Rows(String sheet, String header) {
        this(sheet, List.of(header.split(", ")));
    }

    Rows(String sheet, List<String> header) {
        this.sheet = sheet;
        this.header = List.copyOf(header);
    }

    /** Adds a row; {@code null} is an empty cell, missing cells at the end are empty. */
    Rows add(Object... values) {
        if (values.length > header.size()) {
            throw new IllegalArgumentException(sheet + " has " + header.size() + " columns: " + Arrays.asList(values));
        }
        rows.add(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values))));
        return this;
    }

    String sheet() {
        return sheet;
    }

    List<String> header() {
        return header;
    }

    List<List<Object>> rows() {
        return rows;
    }
}
