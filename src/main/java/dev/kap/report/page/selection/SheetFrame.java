package dev.kap.report.page.selection;

import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;

/// What a sheet bears beside its content.
///
/// @param id its name in the document
/// @param eyebrow the step, and whether it is filled in or answers
/// @param headline the question to the room, or the message of an answer
/// @param count its number and copies, bottom right
public record SheetFrame(String id, String eyebrow, String headline, String count) {

    static SheetFrame of(SelectionSheet sheet, SelectionFacts facts, Arg... headline) {
        PrintFormat said = facts.said();
        return new SheetFrame(
                "sheet-" + sheet.key(),
                said.text(
                        sheet.answers() ? "selection.eyebrow.answer" : "selection.eyebrow.fill-in",
                        Arg.figure(sheet.stage().number()),
                        Arg.text(said.text("selection.sheet." + sheet.key()))),
                said.text("selection.headline." + sheet.key(), headline),
                said.text(
                        "selection.copies", Arg.count(sheet.copies().of(facts.people())), Arg.figure(sheet.number())));
    }

    /// The same for one of several pages.
    SheetFrame page(int index) {
        return index == 0 ? this : new SheetFrame(id + "-" + (index + 1), eyebrow, headline, count);
    }
}
