package dev.kap;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Criterion;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Nomination;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.ServiceLevel;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.Tier;
import dev.kap.portfolio.column.SheetColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Portfolios in few words for tests: {@code Given.portfolio().account("Acme", a -> a.contact("Kim").link("Dana", "Kim",
 * 4))}.
 *
 * <p>The as-of date is {@link #AS_OF}, every sheet is there with every column, and who is named in a link is on the
 * team.
 */
public final class Given {

    /** The day all portfolios speak from unless told otherwise. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private LocalDate asOf = AS_OF;
    private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
    private final List<GivenAccount> accounts = new ArrayList<>();
    private final Map<String, TeamMember> team = new TreeMap<>();
    private final List<Nomination> nominations = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<ServiceLevel> serviceLevels = new ArrayList<>();
    private final Map<Sheet, Set<String>> columns = new EnumMap<>(Sheet.class);

    private Given() {
        for (Sheet sheet : Sheet.values()) {
            columns.put(sheet, titles(sheet));
        }
    }

    /** A portfolio without accounts. */
    public static Given portfolio() {
        return new Given();
    }

    /** A portfolio of one account named Acme. */
    public static Portfolio acme(Consumer<GivenAccount> acme) {
        return portfolio().account("Acme", acme).build();
    }

    /** A row number that tells where a record stands. */
    public static Origin origin(Sheet sheet, int row) {
        Map<Column<?>, Integer> index = new HashMap<>();
        SheetColumns.of(sheet).forEach(column -> index.put(column, index.size()));
        return new Origin("given.xlsx", sheet.title(), row, index);
    }

    public Given asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    public Given with(Setting setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** As if the workbook had no such sheet. */
    public Given without(Sheet sheet) {
        columns.remove(sheet);
        return this;
    }

    /** As if the sheet had no such column. */
    public Given without(Column<?> column) {
        Set<String> left = new TreeSet<>(columns.get(column.sheet()));
        left.remove(column.title());
        columns.put(column.sheet(), left);
        return this;
    }

    private static Set<String> titles(Sheet sheet) {
        return SheetColumns.of(sheet).stream().map(Column::title).collect(Collectors.toUnmodifiableSet());
    }

    public Given account(String name) {
        return account(name, account -> {});
    }

    public Given account(String name, Consumer<GivenAccount> details) {
        GivenAccount account = new GivenAccount(name, accounts.size() + 2);
        details.accept(account);
        accounts.add(account);
        return this;
    }

    public Given member(String name, Level level) {
        return member(
                new TeamMember(origin(Sheet.TEAM, team.size() + 2), name, "", level, "", "", null, false, null, false));
    }

    /** One of ours who has left, or does on that day; without a day Status says so. */
    public Given leaver(String name, LocalDate until) {
        return member(new TeamMember(
                origin(Sheet.TEAM, team.size() + 2), name, "", null, "", "", null, until == null, until, false));
    }

    public Given member(TeamMember member) {
        team.put(member.name(), member);
        return this;
    }

    /** A list of key accounts, the first choice first. */
    public Given nominates(String manager, String... ranked) {
        for (int i = 0; i < ranked.length; i++) {
            nominations.add(
                    new Nomination(origin(Sheet.NOMINATIONS, nominations.size() + 2), manager, ranked[i], i + 1));
        }
        return this;
    }

    /** A list of key accounts in no order. */
    public Given nominatesUnranked(String manager, String... named) {
        for (String account : named) {
            nominations.add(new Nomination(origin(Sheet.NOMINATIONS, nominations.size() + 2), manager, account, null));
        }
        return this;
    }

    public Given criterion(String name, double weight, String column, boolean higherIsBetter) {
        criteria.add(new Criterion(origin(Sheet.CRITERIA, criteria.size() + 2), name, weight, column, higherIsBetter));
        return this;
    }

    /** What a tier is promised; null or empty where the cell is. */
    public Given promises(Tier tier, Double visits, String sponsor, String response, String channel) {
        Origin origin = origin(Sheet.SERVICE_LEVELS, serviceLevels.size() + 2);
        serviceLevels.add(new ServiceLevel(origin, tier, visits, sponsor, response, channel));
        return this;
    }

    public Portfolio build() {
        List<Account> built = accounts.stream().map(GivenAccount::build).toList();
        built.stream()
                .flatMap(account -> account.links().stream())
                .forEach(link -> team.computeIfAbsent(
                        link.teamMember(),
                        name -> new TeamMember(link.origin(), name, "", null, "", "", null, false, null, true)));
        return new Portfolio(
                "given",
                asOf,
                new Settings(settings),
                built,
                List.copyOf(team.values()),
                nominations,
                criteria,
                serviceLevels,
                columns);
    }
}
