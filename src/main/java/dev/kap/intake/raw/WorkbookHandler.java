package dev.kap.intake.raw;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/// The sheets of a workbook in their order, and the epoch of its dates.
final class WorkbookHandler extends PartHandler {

    /// Excel allows 31 characters.
    private static final int NAME_CHARACTERS = 255;

    /// @param id of the relationship that leads to the sheet's part
    /// @param hidden whether no menu of Excel shows it, as programs keep their own notes
    record NamedSheet(String name, String id, boolean hidden) {}

    private final List<NamedSheet> sheets = new ArrayList<>();
    private boolean from1904;

    List<NamedSheet> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    void begin(String name, Attributes attributes) throws Unreadable {
        if (name.equals("sheet")) {
            String typed = value(attributes, "name");
            String brief = typed.length() <= NAME_CHARACTERS ? typed : typed.substring(0, NAME_CHARACTERS) + "…";
            sheets.add(new NamedSheet(
                    brief, relationship(attributes), value(attributes, "state").equals("veryHidden")));
            ReadingLimits.check(sheets.size(), ReadingLimits.SHEETS, "sheets");
        } else if (name.equals("workbookPr")) {
            String epoch = value(attributes, "date1904");
            from1904 = epoch.equals("1") || epoch.equals("true") || epoch.equals("on");
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
