package dev.kap.intake.raw;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads one part of a workbook; a limit that is met ends the reading at once.
abstract class PartHandler extends DefaultHandler {

    private int depth;

    /// An element begins, by its local name.
    abstract void begin(String name, Attributes attributes) throws Unreadable;

    /// An element ends.
    void end(String name) throws Unreadable {}

    @Override
    public final void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        depth++;
        try {
            if (depth > ReadingLimits.DEPTH) {
                throw new Unreadable("damaged-file");
            }
            begin(name, attributes);
        } catch (Unreadable limit) {
            // A handler can only throw SAXException: a limit it met travels inside.
            throw new SAXException(limit);
        }
    }

    @Override
    public final void endElement(String uri, String name, String qualified) throws SAXException {
        depth--;
        try {
            end(name);
        } catch (Unreadable limit) {
            throw new SAXException(limit);
        }
    }

    /// The attribute of that local name; empty where there is none.
    static String value(Attributes attributes, String name) {
        String value = attributes.getValue("", name);
        return value == null ? "" : value;
    }
}
