package dev.kap.report.office;

import dev.kap.document.Document.Meta;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;

/// What the file says about itself: the document and our company, no person and no machine.
public final class FileProperties {

    private static final String PROGRAM = "kap";

    private FileProperties() {}

    /// Writes them into a Word file or slides.
    public static void write(POIXMLDocument file, Meta meta) throws InvalidFormatException {
        POIXMLProperties properties = file.getProperties();
        PackageProperties core = file.getPackage().getPackageProperties();
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
