package dev.kap.report.word;

import dev.kap.document.Document.Meta;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;

/// What the file says about itself: the document and our company, no person and no machine.
final class FileProperties {

    private static final String PROGRAM = "kap";

    private FileProperties() {}

    static void write(XWPFDocument word, Meta meta) throws InvalidFormatException {
        POIXMLProperties properties = word.getProperties();
        PackageProperties core = word.getPackage().getPackageProperties();
        core.setTitleProperty(meta.title());
        core.setSubjectProperty(meta.subject());
        core.setCreatorProperty(meta.company());
        core.setLanguageProperty(meta.language().toLanguageTag());
        Optional<Date> day =
                Optional.of(Date.from(meta.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreatedProperty(day);
        core.setModifiedProperty(day);
        CTProperties extended = properties.getExtendedProperties().getUnderlyingProperties();
        extended.setApplication(PROGRAM);
        extended.setCompany(meta.company());
    }
}
