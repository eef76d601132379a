package dev.kap.attack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What was written in spite of an attack: whole files, without orders to other programs, under names for any system. */
final class Outputs {

    private static final Pattern ILLEGAL = Pattern.compile(
            "(?i).*[<>:\"|?*\\\\\\p{Cntrl}].*|.*[. ]|(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.DOTALL);

    private static final Pattern OUTSIDE = Pattern.compile("TargetMode\\s*=\\s*[\"']External");
    private static final Pattern SAFE_LINK = Pattern.compile("Target=\"(?:https?://(?!127\\.0\\.0\\.1)|mailto:)");
    private static final Pattern FORMULA = Pattern.compile("<(?:\\w+:)?f[ >]");
    private static final Pattern NO_NUMBER = Pattern.compile("(?<!\"value\" : )\"(?:NaN|-?Infinity)\"");

    private Outputs() {}

    /** What is wrong with the files below that folder; empty where nothing is. */
    static Optional<String> fault(Path out) {
        if (!Files.isDirectory(out)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(out)) {
            List<Path> all = files.filter(file -> !file.equals(out)).sorted().toList();
            for (Path file : all) {
                Optional<String> fault = faultOf(file);
                if (fault.isPresent()) {
                    return Optional.of(out.relativize(file) + ": " + fault.get());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> faultOf(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (ILLEGAL.matcher(name).matches()) {
            return Optional.of("a name that not every system allows");
        }
        if (Files.isSymbolicLink(file)) {
            return Optional.of("a link");
        }
        if (name.endsWith(".json")) {
            return json(file);
        }
        if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
            return office(file);
        }
        return name.endsWith(".pdf") ? pdf(file) : Optional.empty();
    }

    private static Optional<String> json(Path file) throws IOException {
        String text = Files.readString(file);
        new ObjectMapper().readTree(text);
        return NO_NUMBER.matcher(text).find() ? Optional.of("a number that is none") : Optional.empty();
    }

    private static Optional<String> pdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-")
                    ? Optional.empty()
                    : Optional.of("no PDF");
        }
    }

    private static Optional<String> office(Path file) throws IOException {
        boolean results = file.getFileName().toString().equals("results.xlsx");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    byte[] bytes = zip.getInputStream(part).readAllBytes();
                    Optional<String> fault = part(part.getName(), bytes, results);
                    if (fault.isPresent()) {
                        return fault;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> part(String name, byte[] bytes, boolean results) throws IOException {
        try {
            SAXParserFactory.newDefaultNSInstance()
                    .newSAXParser()
                    .parse(new InputSource(new ByteArrayInputStream(bytes)), new DefaultHandler());
        } catch (SAXException | ParserConfigurationException e) {
            return Optional.of(name + " is no XML: " + e.getMessage());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (name.endsWith(".rels")
                && OUTSIDE.matcher(text).find()
                && !SAFE_LINK.matcher(text).find()) {
            return Optional.of(name + " leads outside");
        }
        boolean formula =
                results && name.contains("worksheets/") && FORMULA.matcher(text).find();
        return formula ? Optional.of(name + " holds a formula") : Optional.empty();
    }
}
