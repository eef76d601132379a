package dev.kap.intake.raw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Which cell styles of a workbook show a number as a date.
final class StylesHandler extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean inCellStyles;

    /// Whether cells of that style are dates; false for a style that does not exist.
    boolean date(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> formats.put(format(attributes), attributes.getValue("", "formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> addStyle(format(attributes));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private void addStyle(int format) {
        if (inCellStyles) {
            String code = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
            dates.add(code != null && DateUtil.isADateFormat(format, code));
        }
    }

    private static int format(Attributes attributes) {
        String id = attributes.getValue("", "numFmtId");
        return id == null ? 0 : Integer.parseInt(id);
    }
}
