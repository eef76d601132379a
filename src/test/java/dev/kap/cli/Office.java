package dev.kap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** LibreOffice with a profile of its own and one macro: its command line has no word for a password. */
record Office(Path profile, StringBuilder orders) {

    private static final String MACRO = """
            Sub Opened(from As String, word As String, into As String)
              On Error Resume Next
              Dim how(1) As New com.sun.star.beans.PropertyValue
              how(0).Name = "Hidden"
              how(0).Value = True
              how(1).Name = "Password"
              how(1).Value = word
              Dim file As Object
              file = StarDesktop.loadComponentFromURL(from, "_blank", 0, how())
              If IsNull(file) Then Exit Sub
              Dim kind As String
              kind = "writer_pdf_Export"
              If file.supportsService("com.sun.star.sheet.SpreadsheetDocument") Then kind = "calc_pdf_Export"
              If file.supportsService("com.sun.star.presentation.PresentationDocument") Then kind = "impress_pdf_Export"
              Dim written(0) As New com.sun.star.beans.PropertyValue
              written(0).Name = "FilterName"
              written(0).Value = kind
              file.storeToURL(into, written())
              file.close(True)
            End Sub
            """;

    static Office in(Path profile) {
        return new Office(profile, new StringBuilder());
    }

    /** Orders that a file is opened with that word and printed; where it does not open, nothing is printed. */
    void open(Path from, String word, Path into) {
        orders.append("  Opened(\"%s\", \"%s\", \"%s\")%n".formatted(from.toUri(), word, into.toUri()));
    }

    /** The command that makes the profile, with an empty module for macros in it. */
    List<String> first() {
        return line("--terminate_after_init");
    }

    /** The command that carries out all orders, once the profile is there. */
    List<String> then() throws IOException {
        String code = MACRO + "Sub Main\n" + orders + "  StarDesktop.terminate()\nEnd Sub\n";
        Files.writeString(
                profile.resolve("user/basic/Standard/Module1.xba"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<script:module"
                        + " xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"Module1\""
                        + " script:language=\"StarBasic\">"
                        + code.replace("&", "&amp;").replace("<", "&lt;") + "</script:module>");
        return line("macro:///Standard.Module1.Main");
    }

    private List<String> line(String order) {
        return List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore", order);
    }
}
