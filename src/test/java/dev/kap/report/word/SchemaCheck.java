package dev.kap.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Validates the parts of a Word file or of slides by the full schemas; meant for a class loader that has no other ones. */
final class SchemaCheck {

    private SchemaCheck() {}

    /** What is wrong, one line each; "checked 7 parts" comes last. */
    static List<String> problems(byte[] docx) throws IOException, InvalidFormatException, XmlException {
        List<String> problems = new ArrayList<>();
        int checked = 0;
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(docx))) {
            for (PackagePart part : file.getParts()) {
                Optional<DocumentFactory<?>> kind = kind(part);
                if (kind.isPresent()) {
                    checked++;
                    problems.addAll(problems(part, kind.get()));
                }
            }
        }
        problems.add("checked " + checked + " parts");
        return problems;
    }

    private static List<String> problems(PackagePart part, DocumentFactory<?> kind) throws IOException, XmlException {
        List<XmlError> errors = new ArrayList<>();
        try (InputStream in = part.getInputStream()) {
            XmlObject xml = (XmlObject) kind.parse(in);
            xml.validate(new XmlOptions().setErrorListener(errors));
        }
        return errors.stream()
                .map(error -> part.getPartName() + ": " + error.getMessage())
                .toList();
    }

    private static Optional<DocumentFactory<?>> kind(PackagePart part) {
        return switch (part.getPartName().getName().replaceAll("\\d", "")) {
            case "/word/document.xml" -> Optional.of(DocumentDocument.Factory);
            case "/word/styles.xml" -> Optional.of(StylesDocument.Factory);
            case "/word/settings.xml" -> Optional.of(SettingsDocument.Factory);
            case "/word/header.xml" -> Optional.of(HdrDocument.Factory);
            case "/word/footer.xml" -> Optional.of(FtrDocument.Factory);
            case "/ppt/presentation.xml" -> Optional.of(PresentationDocument.Factory);
            case "/ppt/slideMasters/slideMaster.xml" -> Optional.of(SldMasterDocument.Factory);
            case "/ppt/slideLayouts/slideLayout.xml" -> Optional.of(SldLayoutDocument.Factory);
            case "/ppt/notesMasters/notesMaster.xml" -> Optional.of(NotesMasterDocument.Factory);
            case "/ppt/slides/slide.xml" -> Optional.of(SldDocument.Factory);
            case "/ppt/notesSlides/notesSlide.xml" -> Optional.of(NotesDocument.Factory);
            case "/ppt/charts/chart.xml", "/word/charts/chart.xml" -> Optional.of(ChartSpaceDocument.Factory);
            case "/word/fontTable.xml" -> Optional.of(FontsDocument.Factory);
            case "/ppt/theme/theme.xml", "/word/theme.xml" -> Optional.of(ThemeDocument.Factory);
            default -> Optional.empty();
        };
    }
}
