package dev.kap.run;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.planning.person.PersonalSheets;
import dev.kap.run.AccountDocuments.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The documents beside the plans: over all accounts, of single people, and the editions for customers.
///
/// @param all every account of the input
/// @param chosen those that documents are made of
record FurtherDocuments(RunRequest order, PortfolioPlan all, PortfolioPlan chosen, PersonFiles files) {

    /// A document to be made.
    ///
    /// @param name its path in the result, without ending
    record Further(String name, Making making) {}

    /// Writes it.
    interface Making {
        Written to(ResultFolder folder) throws IOException;
    }

    /// Whether no single accounts were asked for.
    boolean everybody() {
        return chosen.accounts().size() == all.accounts().size();
    }

    /// All of them, in a fixed order.
    List<Further> of(AccountPacks packs, List<HandoverPlan> handovers) {
        List<Further> further = new ArrayList<>();
        if (AccountPacks.printed(order)) {
            further.addAll(overAll(packs.documents()));
        }
        if (everybody() && AccountPacks.slides(order)) {
            further.add(new Further(SlideDocuments.SLIDES, packs.slides()::writePortfolio));
        }
        if (AccountPacks.printed(order)) {
            further.addAll(changes(packs.documents()));
            further.addAll(ofPeople(packs.documents(), handovers));
            further.addAll(ofAccounts(packs.documents()));
        }
        return further;
    }

    /// Where single accounts were asked for, no document of all of them was; the method is the same for each.
    private List<Further> overAll(AccountDocuments documents) {
        List<Further> further = new ArrayList<>();
        if (wanted(Pack.PORTFOLIO_REVIEW)) {
            further.add(new Further(
                    AccountDocuments.REVIEW, folder -> documents.writeReview(chosen, order.formats(), folder)));
        }
        if (wanted(Pack.KEY_ACCOUNTS)) {
            further.add(new Further(
                    AccountDocuments.KEY_ACCOUNTS,
                    folder -> documents.writeKeyAccounts(chosen, order.formats(), folder)));
        }
        if (wanted(Pack.SELECTION_WORKSHOP)) {
            further.add(new Further(
                    AccountDocuments.SELECTION, folder -> documents.writeSelection(chosen, order.formats(), folder)));
        }
        further.add(
                new Further(AccountDocuments.METHOD, folder -> documents.writeMethod(chosen, order.formats(), folder)));
        return further;
    }

    /// Only where there was a workbook before.
    private List<Further> changes(AccountDocuments documents) {
        return chosen.change().compared() && order.packs().contains(Pack.CHANGE_REPORT)
                ? List.of(new Further(
                        AccountDocuments.CHANGES, folder -> documents.writeChanges(chosen, order.formats(), folder)))
                : List.of();
    }

    private List<Further> ofPeople(AccountDocuments documents, List<HandoverPlan> handovers) {
        List<Further> further = new ArrayList<>();
        if (wanted(Pack.PERSONAL_SHEETS)) {
            for (PersonalSheet sheet : PersonalSheets.of(all)) {
                String name = files.sheet(sheet.person());
                further.add(
                        new Further(name, folder -> documents.writeSheet(sheet, all, name, order.formats(), folder)));
            }
        }
        for (HandoverPlan handover : handovers) {
            String name = files.handover(handover.person());
            further.add(
                    new Further(name, folder -> documents.writeHandover(handover, all, name, order.formats(), folder)));
        }
        return further;
    }

    private List<Further> ofAccounts(AccountDocuments documents) {
        List<Further> further = new ArrayList<>();
        for (AccountPlan account : chosen.accounts()) {
            String place = AccountDocuments.ACCOUNTS + "/" + account.insight().slug() + "/";
            if (order.packs().contains(Pack.SHAREABLE)) {
                String name = place + "shareable-plan";
                further.add(
                        new Further(name, folder -> documents.writeShareable(account, name, order.formats(), folder)));
            }
            if (order.packs().contains(Pack.WORKSHOP_PACK)) {
                further.add(new Further(
                        place + AccountDocuments.WORKSHOP,
                        folder -> documents.writeWorkshop(account, order.formats(), folder)));
            }
        }
        return further;
    }

    private boolean wanted(Pack pack) {
        return everybody() && order.packs().contains(pack);
    }
}
