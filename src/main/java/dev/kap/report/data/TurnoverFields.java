package dev.kap.report.data;

import dev.kap.insight.BuyerChange;
import dev.kap.insight.Handover;
import dev.kap.insight.LeadGaps;
import dev.kap.insight.NameOrder;
import dev.kap.portfolio.Contact;
import org.jspecify.annotations.Nullable;

/// Who came and went on both sides, as results.json holds it.
final class TurnoverFields {

    private TurnoverFields() {}

    static JsonFields handover(Handover handover) {
        return new JsonFields()
                .text("person", handover.person())
                .texts(
                        "contacts",
                        handover.contacts().stream()
                                .map(Handover.Passed::name)
                                .sorted(NameOrder.ORDER)
                                .toList())
                .text("standIn", handover.standIn())
                .date("until", handover.member().until())
                .flag("gone", handover.gone())
                .flag("holds", handover.alarm());
    }

    static JsonFields buyerChange(BuyerChange change) {
        return new JsonFields()
                .text("contact", change.contact().name())
                .constant("change", change.kind())
                .date("day", change.day())
                .text("successor", name(change.successor()))
                .text("meet", name(change.meet()))
                .date("introduceBy", change.introduceBy());
    }

    static JsonFields lead(LeadGaps.Lead lead) {
        return new JsonFields().text("contact", lead.contact()).text("lead", lead.lead());
    }

    private static @Nullable String name(@Nullable Contact contact) {
        return contact == null ? null : contact.name();
    }
}
