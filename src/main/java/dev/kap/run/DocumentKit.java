package dev.kap.run;

import dev.kap.report.Templates;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.IOException;

/// What all documents of a run are made of and with.
///
/// @param judged the plan and what it was made of
record DocumentKit(CheckedPlan judged, Templates templates, Theme theme, PageFiles files, Progress progress) {

    static DocumentKit of(RunRequest order, CheckedPlan judged, Branding branding, Theme theme, Progress progress)
            throws IOException {
        PageFiles files = new PageFiles(order.formats(), theme, branding.reference(), order.password(), progress);
        return new DocumentKit(judged, branding.templates(), theme, files, progress);
    }

    Wording wording() {
        return judged.wording();
    }
}
