package dev.kap.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that one input says, joined and checked: every name in a link, tie, objective or action is resolved.
///
/// @param input the name of the input without folder and ending
/// @param asOf the day every age and window is counted from
/// @param colleagues our own people
/// @param accounts without those an error costs, in the order of the input
/// @param columns the columns found, by sheet: ours by their titles, others by their headers; a sheet
/// that is absent has no entry
public record Portfolio(
        String input,
        LocalDate asOf,
        Settings settings,
        List<Account> accounts,
        Colleagues colleagues,
        List<Nomination> nominations,
        List<Criterion> criteria,
        List<ServiceLevel> serviceLevels,
        Map<Sheet, Set<String>> columns) {

    /// What the names in the example rows of a starter workbook end with: as soon as an account without it is there,
    /// these
    /// rows are left out.
    public static final String EXAMPLE = "(delete me)";

    public Portfolio {
        accounts = List.copyOf(accounts);
        nominations = List.copyOf(nominations);
        criteria = List.copyOf(criteria);
        serviceLevels = List.copyOf(serviceLevels);
        columns = Map.copyOf(columns);
    }

    /// The same of a list of our people.
    public Portfolio(
            String input,
            LocalDate asOf,
            Settings settings,
            List<Account> accounts,
            List<TeamMember> team,
            List<Nomination> nominations,
            List<Criterion> criteria,
            List<ServiceLevel> serviceLevels,
            Map<Sheet, Set<String>> columns) {
        this(input, asOf, settings, accounts, Colleagues.of(team), nominations, criteria, serviceLevels, columns);
    }

    /// Whether the input has that sheet.
    public boolean has(Sheet sheet) {
        return columns.containsKey(sheet);
    }

    /// Whether the input has that column.
    public boolean has(Column<?> column) {
        return columns.getOrDefault(column.sheet(), Set.of()).contains(column.title());
    }

    /// Our own people, in the order of the input.
    public List<TeamMember> team() {
        return colleagues.members();
    }

    /// Whether nobody of that name is known to have left us.
    public boolean withUs(String teamMember) {
        return colleagues.present(teamMember, asOf);
    }

    /// Whether nobody of that name is known to have left us, or to leave within `Leaves within days`: who may stand in
    /// for somebody else.
    public boolean stays(String teamMember) {
        return withUs(teamMember) && colleagues.present(teamMember, asOf.plusDays(days(Setting.LEAVES_WITHIN_DAYS)));
    }

    /// A setting that counts days.
    public long days(Setting setting) {
        return Math.round(settings.number(setting));
    }

    /// Our lead of the contact, unless none is named or the one named has left us.
    public Optional<String> lead(Contact contact) {
        return contact.lead(this::withUs);
    }

    /// The plan year: the setting, else the as-of year, from October on the next one.
    public int planYear() {
        return planYear(settings, asOf);
    }

    /// Likewise for settings and a day.
    public static int planYear(Settings settings, LocalDate asOf) {
        return settings.wholeNumber(Setting.PLAN_YEAR).orElse(asOf.getYear() + (asOf.getMonthValue() >= 10 ? 1 : 0));
    }

    /// First day of the plan year: 1 January unless `Year starts` names another month.
    public LocalDate planYearStart() {
        return LocalDate.of(planYear(), settings.month(Setting.YEAR_STARTS), 1);
    }

    /// Last day of the plan year.
    public LocalDate planYearEnd() {
        return planYearStart().plusYears(1).minusDays(1);
    }

    /// The same input, as if that colleague left on that day.
    public Portfolio leaving(String teamMember, LocalDate day) {
        List<TeamMember> team = team().stream()
                .map(member -> member.name().equals(teamMember) ? member.leaving(day) : member)
                .toList();
        return new Portfolio(
                input, asOf, settings, accounts, Colleagues.of(team), nominations, criteria, serviceLevels, columns);
    }

    /// The same input, read on another day.
    public Portfolio at(LocalDate day) {
        return new Portfolio(input, day, settings, accounts, colleagues, nominations, criteria, serviceLevels, columns);
    }

    /// The same input with other accounts.
    public Portfolio withAccounts(List<Account> changed) {
        return new Portfolio(input, asOf, settings, changed, colleagues, nominations, criteria, serviceLevels, columns);
    }

    /// The same input with another account in place of the one of its name.
    public Portfolio with(Account changed) {
        return new Portfolio(
                input,
                asOf,
                settings,
                accounts.stream()
                        .map(account -> account.name().equals(changed.name()) ? changed : account)
                        .toList(),
                colleagues,
                nominations,
                criteria,
                serviceLevels,
                columns);
    }
}
