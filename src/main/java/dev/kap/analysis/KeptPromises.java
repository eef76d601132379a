package dev.kap.analysis;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.Exposure.Kept;
import dev.kap.insight.Service;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.Tier;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What each account was promised by its tier, against what is noted in the last twelve months.
final class KeptPromises {

    private KeptPromises() {}

    static List<Kept> of(Portfolio portfolio, List<AccountInsight> accounts) {
        Map<Tier, Service> services = new EnumMap<>(Tier.class);
        return accounts.stream()
                .flatMap(account -> Stream.ofNullable(account.standing().tier())
                        .map(tier -> kept(
                                account.account(),
                                services.computeIfAbsent(tier, one -> Service.of(one, portfolio)),
                                portfolio)))
                .toList();
    }

    private static Kept kept(Account account, Service service, Portfolio portfolio) {
        String sponsor = account.profile().care().executiveSponsor();
        return new Kept(
                account.name(),
                service.tier(),
                service.visitsPerYear(),
                visits(account, portfolio.asOf()),
                service.sponsored(),
                portfolio.withUs(sponsor) ? sponsor : "");
    }

    /// Days with a review or a contact: a day on which several of ours met several of theirs is one visit.
    private static int visits(Account account, LocalDate asOf) {
        return (int) Stream.concat(
                        account.reviews().stream().map(Review::date),
                        account.links().stream().map(Link::lastContact).filter(Objects::nonNull))
                .filter(day -> !day.isAfter(asOf) && day.isAfter(asOf.minusYears(1)))
                .distinct()
                .count();
    }
}
