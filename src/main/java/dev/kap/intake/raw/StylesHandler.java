package dev.kap.intake.raw;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/// Which cell styles of a workbook show a number as a date.
final class StylesHandler extends PartHandler {

    /// Excel allows as many characters.
    private static final int FORMAT_CHARACTERS = 255;

    private final Map<Integer, String> formats = new HashMap<>();
    private final Map<Integer, Boolean> judged = new HashMap<>();
    private final BitSet dates = new BitSet();
    private final Map<Integer, String> currencies = new HashMap<>();
    private int styles;
    private boolean inCellStyles;

    /// Whether cells of that style are dates; false for a style that does not exist.
    boolean date(int style) {
        return style >= 0 && dates.get(style);
    }

    /// The currency that cells of that style show; empty for none.
    String currency(int style) {
        return currencies.getOrDefault(style, "");
    }

    @Override
    void begin(String name, Attributes attributes) throws Unreadable {
        switch (name) {
            case "numFmt" -> addFormat(format(attributes), value(attributes, "formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> addStyle(format(attributes));
            default -> {}
        }
    }

    @Override
    void end(String name) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private void addFormat(int format, String code) throws Unreadable {
        if (code.length() <= FORMAT_CHARACTERS) {
            formats.put(format, code);
        }
        ReadingLimits.check(formats.size(), ReadingLimits.STYLES, "styles");
    }

    private void addStyle(int format) throws Unreadable {
        if (inCellStyles) {
            dates.set(styles, judged.computeIfAbsent(format, this::isDate));
            String currency = ShownCurrency.of(formats.getOrDefault(format, ""));
            if (!currency.isEmpty()) {
                currencies.put(styles, currency);
            }
            styles++;
            ReadingLimits.check(styles, ReadingLimits.STYLES, "styles");
        }
    }

    private boolean isDate(int format) {
        @Nullable String code = formats.getOrDefault(format, builtIn(format));
        return !code.isEmpty() && DateUtil.isADateFormat(format, code);
    }

    private static String builtIn(int format) {
        @Nullable String code = BuiltinFormats.getBuiltinFormat(format);
        return code == null ? "" : code;
    }

    private static int format(Attributes attributes) {
        return WholeNumbers.of(value(attributes, "numFmtId")).orElse(0);
    }
}
