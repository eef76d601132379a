package dev.kap.report.xhtml;

import dev.kap.wording.Arg;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML without DTD and without entities of its own into elements that know their template's line.
final class TreeReader {

    private record Open(String name, Map<String, String> attributes, List<Node> children, TemplatePlace spot) {
        Node.Element closed() {
            return new Node.Element(name, attributes, children, spot);
        }
    }

    /// A template may write what looks like a mark of ours.
    private static final Pattern MARK = Pattern.compile("(.+):(\\d{1,7})\\s*");

    private final Deque<Open> open = new ArrayDeque<>();
    private final ElementLimits limits = new ElementLimits();
    private TemplatePlace spot;

    private TreeReader(String file) {
        this.spot = new TemplatePlace(file, 1);
        open.push(new Open("", Map.of(), new ArrayList<>(), spot));
    }

    /// The root element of that XML; `file` is named where no mark tells the file.
    static Node.Element read(String xml, String file) {
        TreeReader tree = new TreeReader(file);
        tree.read(xml);
        return tree.open.element().closed().elements().getFirst();
    }

    private void read(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                take(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            throw spot.problem("no-xml", Arg.text(reason(e)));
        }
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> mark(reader.getPITarget(), reader.getPIData());
            case XMLStreamConstants.START_ELEMENT -> {
                limits.entered(reader.getLocalName(), open.size(), spot);
                open.push(new Open(reader.getLocalName(), attributes(reader), new ArrayList<>(), spot));
            }
            case XMLStreamConstants.END_ELEMENT -> {
                Node.Element closed = open.pop().closed();
                open.element().children().add(closed);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                limits.written(reader.getText(), spot);
                open.element().children().add(new Node.Characters(reader.getText(), spot));
            }
            case XMLStreamConstants.DTD -> throw spot.problem("no-dtd");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw spot.problem("entity", Arg.text(reader.getLocalName()));
            default -> {
                // Comments and the start and end of the whole say nothing.
            }
        }
    }

    private void mark(String target, String data) {
        Matcher mark = MARK.matcher(data);
        if (target.equals("at") && mark.matches()) {
            spot = new TemplatePlace(mark.group(1), Integer.parseInt(mark.group(2)));
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /// The message behind "ParseError at [row,col]:[1,2]\nMessage: ", whose row is not the template's.
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }
}
