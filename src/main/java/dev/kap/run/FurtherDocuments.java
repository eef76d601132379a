package dev.kap.run;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.planning.person.PersonalSheets;
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
        PortfolioDocuments portfolio = new PortfolioDocuments(packs.kit(), chosen);
        if (AccountPacks.printed(order)) {
            further.addAll(overAll(portfolio));
        }
        if (everybody() && AccountPacks.slides(order)) {
            further.add(new Further(SlideDocuments.SLIDES, packs.slides()::writePortfolio));
        }
        if (AccountPacks.printed(order)) {
            // Only where there was a workbook before.
            if (chosen.change().compared() && order.packs().contains(Pack.CHANGE_REPORT)) {
                further.add(new Further(PortfolioDocuments.CHANGES, portfolio::changes));
            }
            further.addAll(ofPeople(new PersonDocuments(packs.kit(), all), handovers));
            further.addAll(ofAccounts(packs.documents()));
        }
        return further;
    }

    /// Where single accounts were asked for, no document of all of them was; the method is the same for each.
    private List<Further> overAll(PortfolioDocuments documents) {
        List<Further> further = new ArrayList<>();
        if (wanted(Pack.PORTFOLIO_REVIEW)) {
            further.add(new Further(PortfolioDocuments.REVIEW, documents::review));
        }
        if (wanted(Pack.KEY_ACCOUNTS)) {
            further.add(new Further(PortfolioDocuments.KEY_ACCOUNTS, documents::keyAccounts));
        }
        if (wanted(Pack.SELECTION_WORKSHOP)) {
            further.add(new Further(PortfolioDocuments.SELECTION, documents::selection));
        }
        further.add(new Further(PortfolioDocuments.METHOD, documents::method));
        return further;
    }

    private List<Further> ofPeople(PersonDocuments documents, List<HandoverPlan> handovers) {
        List<Further> further = new ArrayList<>();
        if (wanted(Pack.PERSONAL_SHEETS)) {
            for (PersonalSheet sheet : PersonalSheets.of(all)) {
                String name = files.sheet(sheet.person());
                further.add(new Further(name, folder -> documents.sheet(sheet, name, folder)));
            }
        }
        for (HandoverPlan handover : handovers) {
            String name = files.handover(handover.person());
            further.add(new Further(name, folder -> documents.handover(handover, name, folder)));
        }
        return further;
    }

    private List<Further> ofAccounts(AccountDocuments documents) {
        List<Further> further = new ArrayList<>();
        for (AccountPlan account : chosen.accounts()) {
            if (order.packs().contains(Pack.SHAREABLE)) {
                further.add(new Further(
                        AccountDocuments.shareableName(account), folder -> documents.shareable(account, folder)));
            }
            if (order.packs().contains(Pack.WORKSHOP_PACK)) {
                further.add(new Further(
                        AccountDocuments.workshopName(account), folder -> documents.workshop(account, folder)));
            }
        }
        return further;
    }

    private boolean wanted(Pack pack) {
        return everybody() && order.packs().contains(pack);
    }
}
