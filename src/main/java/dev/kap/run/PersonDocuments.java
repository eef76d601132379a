package dev.kap.run;

import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.problem.Place;
import dev.kap.report.HandoverDocument;
import dev.kap.report.PersonalSheetDocument;
import dev.kap.report.page.person.HandoverRoom;
import dev.kap.report.page.person.SheetRoom;
import dev.kap.run.PageFiles.Task;
import java.io.IOException;

/// Writes the documents of single people into a result folder, each as [PageFiles] says.
///
/// @param all every account of the input
record PersonDocuments(DocumentKit kit, PortfolioPlan all) {

    /// Writes the sheet of one of us, on one page whatever it takes.
    ///
    /// @param name its path in the result, without ending
    Written sheet(PersonalSheet sheet, String name, ResultFolder folder) throws IOException {
        return kit.files()
                .write(
                        task(sheet.person(), name, folder),
                        (without, problems) -> kit.files()
                                .fitting()
                                .sheet(
                                        SheetRoom.most(sheet),
                                        room -> PersonalSheetDocument.without(
                                                without,
                                                sheet,
                                                room,
                                                all,
                                                kit.templates(),
                                                kit.theme(),
                                                kit.wording())));
    }

    /// Writes what passes on when one of us leaves, on three pages at most.
    ///
    /// @param name its path in the result, without ending
    Written handover(HandoverPlan handover, String name, ResultFolder folder) throws IOException {
        return kit.files()
                .write(
                        task(handover.person(), name, folder),
                        (without, problems) -> kit.files()
                                .fitting()
                                .handover(
                                        HandoverRoom.most(handover),
                                        room -> HandoverDocument.without(
                                                without,
                                                handover,
                                                room,
                                                all,
                                                kit.templates(),
                                                kit.theme(),
                                                kit.wording())));
    }

    private Task task(String person, String name, ResultFolder folder) {
        return new Task(person, Place.file(all.insight().portfolio().input()), name, folder);
    }
}
