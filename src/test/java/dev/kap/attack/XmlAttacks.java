package dev.kap.attack;

import static dev.kap.attack.Parts.ACCOUNTS;
import static dev.kap.attack.Parts.BOOK;
import static dev.kap.attack.Parts.LIST;
import static dev.kap.attack.Parts.TYPES;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tricks with the XML of a workbook's parts. */
final class XmlAttacks {

    private static final String ENDLESS = "without an end";

    private XmlAttacks() {}

    static List<Attack> all() {
        String laughs = "<!DOCTYPE w [<!ENTITY a 'ha'>"
                + IntStream.range(1, 20)
                        .mapToObj(i -> "<!ENTITY " + letter(i) + " '" + ("&" + letter(i - 1) + ";").repeat(10) + "'>")
                        .collect(Collectors.joining())
                + "]>";
        return List.of(
                sheet("billion-laughs", laughs + Parts.accounts(Parts.text("B2", "&t;")))
                        .refused("damaged"),
                sheet(
                                "file-entity",
                                "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                                        + Parts.accounts(Parts.text("B2", "&a;")))
                        .refused("damaged"),
                sheet(
                                "web-entity",
                                "<!DOCTYPE w [<!ENTITY a SYSTEM 'http://127.0.0.1:9/x'>]>"
                                        + Parts.accounts(Parts.text("B2", "&a;")))
                        .refused("damaged"),
                sheet("outer-dtd", "<!DOCTYPE w SYSTEM 'http://127.0.0.1:9/x.dtd'>" + Parts.accounts(""))
                        .refused("damaged"),
                sheet(
                                "parameter-entity",
                                "<!DOCTYPE w [<!ENTITY % a SYSTEM 'file:///etc/passwd'> %a;]>" + Parts.accounts(""))
                        .refused("damaged"),
                part("dtd-in-relations", LIST, "<!DOCTYPE w [<!ENTITY a 'b'>]>" + Parts.list(Parts.standardRelations()))
                        .refused("damaged"),
                part("dtd-in-content-types", TYPES, "<!DOCTYPE w [<!ENTITY a 'b'>]><Types/>")
                        .refused("damaged"),
                part("dtd-in-workbook", BOOK, "<!DOCTYPE w [<!ENTITY a 'b'>]>" + Parts.book(""))
                        .refused("damaged"),
                sheet(
                                "xinclude",
                                Parts.accounts(
                                        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd'/>"))
                        .harmless(),
                sheet(
                                "stylesheet-instruction",
                                "<?xml-stylesheet href='http://127.0.0.1:9/x.xsl'?>" + Parts.accounts(""))
                        .harmless(),
                repeated("huge-attribute", "<row r='2' x='", "xxxxxxxxxx", "'/>")
                        .refused(ENDLESS),
                repeated("huge-attribute-of-brackets", "<row r='2' x='", ">>>>>>>>>>", "'/>")
                        .refused(ENDLESS),
                repeated("huge-comment", "<!--", "<a>]]>'\"12", "-->").refused(ENDLESS),
                repeated("huge-literal", "<row r='2'><c r='A2' t='str'><v><![CDATA[", "--> <a> 12", "]]></v></c></row>")
                        .refused(ENDLESS),
                repeated("huge-instruction", "<?x ", "> 'a\" abcd", "?>").refused(ENDLESS),
                repeated("huge-name", "<", "abcdefghij", "/>").refused(""),
                repeated("deep-nesting", "", "<a><a><a> ", "").refused(""),
                repeated("empty-rows", "", "<row/>    ", "").refused(""),
                sheet(
                                "many-attributes",
                                Parts.sheet("<row "
                                        + IntStream.range(0, 50_000)
                                                .mapToObj(i -> "a" + i + "=''")
                                                .collect(Collectors.joining(" "))
                                        + "/>"))
                        .refused(""),
                sheet(
                                "many-namespaces",
                                Parts.sheet("<row "
                                        + IntStream.range(0, 20_000)
                                                .mapToObj(i -> "xmlns:a" + i + "='b" + i + "'")
                                                .collect(Collectors.joining(" "))
                                        + "/>"))
                        .refused(""),
                sheet("unclosed", "<worksheet><sheetData><row><c>").refused("damaged"),
                sheet("nothing", "").refused(""),
                sheet("no-xml", "Account,Revenue").refused(""),
                sheet("forbidden-character", Parts.accounts(Parts.text("B2", "&#0;")))
                        .refused(""),
                sheet("control-character", Parts.accounts(Parts.text("B2", "&#1;")))
                        .refused(""),
                sheet("half-character", Parts.accounts(Parts.text("B2", "&#xD800;")))
                        .refused(""),
                encoded("utf-16", StandardCharsets.UTF_16, "UTF-16").harmless(),
                encoded("utf-16-called-utf-8", StandardCharsets.UTF_16LE, "UTF-8"),
                encoded("latin-called-utf-8", StandardCharsets.ISO_8859_1, "UTF-8"),
                encoded("utf-7", StandardCharsets.US_ASCII, "UTF-7"),
                encoded("no-such-encoding", StandardCharsets.UTF_8, "x-none").refused(""));
    }

    private static String letter(int i) {
        return String.valueOf((char) ('a' + i));
    }

    private static Attack sheet(String name, String xml) {
        return part(name, ACCOUNTS, xml);
    }

    private static Attack part(String name, String part, String xml) {
        return book(name, Parts.sound().with(part, xml));
    }

    private static Attack encoded(String name, Charset charset, String called) {
        String xml = "<?xml version='1.0' encoding='" + called + "'?>"
                + Parts.accounts("<c r='B2'><v>7</v></c>").replace("Revenue", "Revenue (Ä)");
        return book(name, Parts.sound().with(ACCOUNTS, xml.getBytes(charset)));
    }

    private static Attack repeated(String name, String start, String again, String end) {
        String whole = Parts.sheet("|");
        int middle = whole.indexOf('|');
        return book(
                        name,
                        Parts.sound()
                                .repeating(
                                        ACCOUNTS,
                                        whole.substring(0, middle) + start,
                                        again,
                                        4_000_000,
                                        end + whole.substring(middle + 1)))
                .heavy();
    }

    private static Attack book(String name, Parts parts) {
        return Attack.of("xml-" + name, folder -> parts.write(folder.resolve("book.xlsx")), "book.xlsx");
    }
}
