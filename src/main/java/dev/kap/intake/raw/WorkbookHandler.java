package dev.kap.intake.raw;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The sheets of a workbook in their order, and the epoch of its dates.
final class WorkbookHandler extends DefaultHandler {

    /// @param id of the relationship that leads to the sheet's part
    record NamedSheet(String name, String id) {}

    private final List<NamedSheet> sheets = new ArrayList<>();
    private boolean from1904;

    List<NamedSheet> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("sheet")) {
            sheets.add(new NamedSheet(attributes.getValue("", "name"), relationship(attributes)));
        } else if (name.equals("workbookPr")) {
            String epoch = attributes.getValue("", "date1904");
            from1904 = "1".equals(epoch) || "true".equals(epoch) || "on".equals(epoch);
        }
    }

    private static String relationship(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("/relationships")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
