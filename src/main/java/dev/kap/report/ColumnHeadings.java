package dev.kap.report;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SheetColumns;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Arrays;
import java.util.Locale;

/// The titles of the workbook's columns in the plan's language: `heading["Contacts.Job title"]`.
record ColumnHeadings(Locale language) implements TemplateHashModel {

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        return Arrays.stream(Sheet.values())
                .flatMap(sheet -> SheetColumns.of(sheet).stream())
                .filter(column -> key.equals(key(column)))
                .findFirst()
                .map(column -> new SimpleScalar(column.title(language)))
                .orElseThrow(() -> new TemplateModelException("There is no column \"" + key + "\"."));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private static String key(Column<?> column) {
        return column.sheet().title() + "." + column.title();
    }
}
