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

/// The documents beside the plans: of single people, and the editions for customers.
///
/// @param everybody whether no single accounts were asked for
record FurtherDocuments(
        RunRequest order, PortfolioPlan all, List<AccountPlan> chosen, PersonFiles files, boolean everybody) {

    /// A document to be made.
    ///
    /// @param name its path in the result, without ending
    record Further(String name, Making making) {}

    /// Writes it.
    interface Making {
        Written to(ResultFolder folder) throws IOException;
    }

    /// All of them, in a fixed order.
    List<Further> of(AccountDocuments documents, List<HandoverPlan> handovers) {
        List<Further> further = new ArrayList<>();
        if (everybody && order.packs().contains(Pack.PERSONAL_SHEETS)) {
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
        if (order.packs().contains(Pack.SHAREABLE)) {
            for (AccountPlan account : chosen) {
                String name =
                        AccountDocuments.ACCOUNTS + "/" + account.insight().slug() + "/shareable-plan";
                further.add(
                        new Further(name, folder -> documents.writeShareable(account, name, order.formats(), folder)));
            }
        }
        if (order.packs().contains(Pack.WORKSHOP_PACK)) {
            for (AccountPlan account : chosen) {
                String name =
                        AccountDocuments.ACCOUNTS + "/" + account.insight().slug() + "/" + AccountDocuments.WORKSHOP;
                further.add(new Further(name, folder -> documents.writeWorkshop(account, order.formats(), folder)));
            }
        }
        return further;
    }
}
