package dev.kap.run;

import dev.kap.plan.AccountPlan;
import java.io.IOException;

/// The documents that each account has in its folder, as far as they are wanted: the plan, the slides.
///
/// @param kit what all documents of the run are made with
record AccountPacks(DocumentKit kit, AccountDocuments documents, SlideDocuments slides, RunRequest order) {

    static AccountPacks of(DocumentKit kit, RunRequest order) {
        return new AccountPacks(kit, new AccountDocuments(kit), new SlideDocuments(kit), order);
    }

    /// Whether each account gets a document of its own.
    static boolean wanted(RunRequest order) {
        return plans(order) || slides(order);
    }

    /// Whether documents of pages are made.
    static boolean printed(RunRequest order) {
        return order.formats().contains(Format.PDF) || order.formats().contains(Format.DOCX);
    }

    private static boolean plans(RunRequest order) {
        return printed(order) && order.packs().contains(Pack.ANNUAL_PLAN);
    }

    static boolean slides(RunRequest order) {
        return order.formats().contains(Format.PPTX) && order.packs().contains(Pack.SLIDES);
    }

    /// Makes those of one account.
    Written write(AccountPlan account, ResultFolder folder) throws IOException {
        Written pages = plans(order) ? documents.plan(account, folder) : Written.NOTHING;
        return slides(order) ? pages.with(slides.write(account, folder)) : pages;
    }
}
