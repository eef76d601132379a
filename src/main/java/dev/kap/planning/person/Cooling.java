package dev.kap.planning.person;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Tolerance;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.person.CoolingLink;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds live links that will be worth less than a live one within the 90 days (domain.md, "Links").
record Cooling(AccountPlan account, Portfolio portfolio, LocalDate until) {

    /// The link, where it goes cold unless the two meet.
    Optional<CoolingLink> of(ContactInsight contact, LinkWorth worth) {
        if (!worth.live() || !worth.counts()) {
            return Optional.empty();
        }
        String member = worth.link().teamMember();
        return lastLive(worth.link())
                .map(day -> new CoolingLink(
                        account,
                        contact,
                        worth.worth(),
                        day,
                        first(
                                contact,
                                move -> move.owner().equals(member)
                                        && move.day()
                                                .filter(by -> !by.isAfter(day))
                                                .isPresent()),
                        first(
                                contact,
                                move -> move.owner().equals(member)
                                        && move.day()
                                                .filter(by -> by.isAfter(day))
                                                .isPresent()),
                        first(
                                contact,
                                move -> !move.owner().isEmpty() && !move.owner().equals(member))));
    }

    /// The last day on which it is live; empty where it stays so for the 90 days.
    private Optional<LocalDate> lastLive(Link link) {
        return portfolio
                .asOf()
                .datesUntil(until.plusDays(1))
                .filter(day -> !live(link, day.plusDays(1)))
                .findFirst();
    }

    private boolean live(Link link, LocalDate day) {
        return Tolerance.reached(
                link.worth(portfolio.settings(), day), portfolio.settings().number(Setting.LIVE_LINK));
    }

    private @Nullable Move first(ContactInsight contact, Predicate<Move> which) {
        return account.register().forContact(contact.name()).stream()
                .filter(which)
                .findFirst()
                .orElse(null);
    }
}
