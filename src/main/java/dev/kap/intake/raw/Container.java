package dev.kap.intake.raw;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// A workbook as a set of parts that lead to each other. Only what leads to a sheet is opened, and all of it as a
/// stream: POI's own reader of packages holds every list of a package in memory.
final class Container {

    private static final String TYPES = "[content_types].xml";

    private final PackageParts parts;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> endings = new HashMap<>();

    Container(PackageParts parts) throws IOException, SAXException, ParserConfigurationException, Unreadable {
        this.parts = parts;
        if (!read(TYPES, ReadingLimits.LIST_BYTES, new Types())) {
            throw new Unreadable("not-a-spreadsheet");
        }
    }

    /// The content type of a part; empty where none is given.
    String type(String part) {
        String name = ZipParts.name(part);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return types.getOrDefault(name, endings.getOrDefault(ending, ""));
    }

    /// Where a part leads to, in the order of its list; the whole package has the name "".
    List<Relation> relations(String part) throws IOException, SAXException, ParserConfigurationException, Unreadable {
        Relations relations = new Relations(part);
        int slash = part.lastIndexOf('/') + 1;
        read(
                part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels",
                ReadingLimits.LIST_BYTES,
                relations);
        return relations.found;
    }

    /// Reads a part; false where it is not there.
    boolean read(String part, PartHandler handler)
            throws IOException, SAXException, ParserConfigurationException, Unreadable {
        return read(part, ReadingLimits.UNPACKED_BYTES, handler);
    }

    private boolean read(String part, long most, PartHandler handler)
            throws IOException, SAXException, ParserConfigurationException, Unreadable {
        Optional<InputStream> opened = parts.open(part, most);
        if (opened.isEmpty()) {
            return false;
        }
        try (InputStream in = opened.get()) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(in));
            return true;
        } catch (PartStream.Met e) {
            throw e.limit();
        } catch (SAXException e) {
            if (e.getException() instanceof Unreadable limit) {
                throw limit;
            }
            throw e;
        }
    }

    private final class Types extends PartHandler {

        @Override
        void begin(String name, Attributes attributes) {
            String type = value(attributes, "ContentType");
            switch (name) {
                case "Override" -> types.put(ZipParts.name(value(attributes, "PartName")), type);
                case "Default" -> endings.put(value(attributes, "Extension").toLowerCase(Locale.ROOT), type);
                default -> {}
            }
        }
    }

    private static final class Relations extends PartHandler {

        private final String source;
        private final List<Relation> found = new ArrayList<>();

        Relations(String source) {
            this.source = source;
        }

        @Override
        void begin(String name, Attributes attributes) throws Unreadable {
            if (name.equals("Relationship") && !value(attributes, "TargetMode").equalsIgnoreCase("External")) {
                found.add(new Relation(
                        value(attributes, "Id"), value(attributes, "Type"), part(value(attributes, "Target"))));
                ReadingLimits.check(found.size(), ReadingLimits.PARTS, "parts");
            }
        }

        /// The part that a target means, seen from its source.
        private String part(String target) {
            String path = target.replace('\\', '/');
            String whole = path.startsWith("/") ? path : source.substring(0, source.lastIndexOf('/') + 1) + path;
            List<String> names = new ArrayList<>();
            for (String name : whole.split("/", -1)) {
                if (name.equals("..") && !names.isEmpty()) {
                    names.removeLast();
                } else if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                    names.add(name);
                }
            }
            return String.join("/", names);
        }
    }
}
