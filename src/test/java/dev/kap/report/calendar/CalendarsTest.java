package dev.kap.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.kap.Insights;
import dev.kap.intake.Intake;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.planning.change.Changes;
import dev.kap.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calendar files as another library than ours reads them. */
class CalendarsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    @Test
    void everyEntryIsReadByAStrictParserWithoutAWarning() throws IOException {
        PortfolioPlan plan = plan("samples/portfolio.xlsx", AS_OF);
        List<VEvent> events = new ArrayList<>();
        for (AccountPlan account : plan.accounts()) {
            ICalendar calendar = read(account, plan);
            assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
            events.addAll(calendar.getEvents());
        }
        assertThat(events).hasSizeGreaterThan(200);
        assertThat(events.stream().map(event -> event.getUid().getValue())).doesNotHaveDuplicates();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getSequence().getValue()).isPositive();
        });
        assertThat(events).anySatisfy(event -> assertThat(event.getAttendees()).isNotEmpty());
        assertThat(events)
                .anySatisfy(
                        event -> assertThat(event.getDescription().getValue()).contains("Influence"));
    }

    @Test
    void theNextRunKeepsTheIdsCountsOnAndCancelsWhatIsNoMore() throws IOException {
        PortfolioPlan before = plan("samples/portfolio-2026-q3.xlsx", LocalDate.of(2026, 8, 21));
        PortfolioPlan now = Changes.since(before, plan("samples/portfolio.xlsx", AS_OF));
        Map<String, VEvent> then = events(before);
        Map<String, VEvent> today = events(now);
        assertThat(today.keySet()).filteredOn(then::containsKey).hasSizeGreaterThan(20);
        today.forEach((id, event) -> {
            VEvent old = then.get(id);
            if (old != null) {
                assertThat(event.getSequence().getValue())
                        .isGreaterThan(old.getSequence().getValue());
            }
        });
        assertThat(today.values())
                .anySatisfy(event -> assertThat(event.getStatus().isCancelled()).isTrue());
        assertThat(now.change().withdrawn()).isNotEmpty();
    }

    /** A week later the same workbook: all that is still asked for keeps its id, the three points included. */
    @Test
    void twoHundredEntriesKeepTheirIdsOverTwoRuns() throws IOException {
        PortfolioPlan before = plan("samples/portfolio.xlsx", AS_OF);
        PortfolioPlan now = Changes.since(before, plan("samples/portfolio.xlsx", AS_OF.plusDays(7)));
        Map<String, VEvent> then = events(before);
        Map<String, VEvent> today = events(now);
        assertThat(then).hasSizeGreaterThan(200);
        assertThat(today.keySet()).containsAll(open(then));
        assertThat(then.values().stream().filter(event -> summary(event).contains("day 30 ")))
                .hasSize(before.accounts().size())
                .allSatisfy(event -> assertThat(today.get(event.getUid().getValue())
                                .getDateStart()
                                .getValue())
                        .isAfter(event.getDateStart().getValue()));
    }

    @Test
    void whatSomebodyElseOwnsNowIsCancelledInTheCalendarOfWhoOwnedIt() throws IOException {
        PortfolioPlan before = plan("samples/portfolio-2026-q3.xlsx", LocalDate.of(2026, 8, 21));
        PortfolioPlan now = Changes.since(before, plan("samples/portfolio.xlsx", AS_OF));
        List<Move> passedOn =
                now.change().passedOn().values().stream().flatMap(List::stream).toList();
        assertThat(passedOn).isNotEmpty();
        Calendars calendars = new Calendars(now, Wording.of(Locale.ENGLISH, "EUR", AS_OF));
        for (Move move : passedOn) {
            if (move.day().isPresent()) {
                assertThat(calendars.people()).contains(move.owner());
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                calendars.person(move.owner(), out);
                assertThat(Biweekly.parse(out.toString(StandardCharsets.UTF_8))
                                .first()
                                .getEvents())
                        .anySatisfy(event -> {
                            assertThat(event.getStatus().isCancelled()).isTrue();
                            assertThat(summary(event))
                                    .contains(Wording.of(Locale.ENGLISH, "EUR", AS_OF)
                                            .say(move.action()));
                        });
            }
        }
    }

    private static List<String> open(Map<String, VEvent> events) {
        return events.values().stream()
                .filter(event -> !event.getStatus().isCancelled()
                        && !event.getDateStart()
                                .getValue()
                                .before(Date.from(AS_OF.plusDays(7)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant())))
                .map(event -> event.getUid().getValue())
                .toList();
    }

    private static String summary(VEvent event) {
        return event.getSummary().getValue();
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        PortfolioPlan plan = plan("samples/three-accounts.xlsx", AS_OF);
        AccountPlan account = plan.accounts().getFirst();
        assertThat(text(account, plan)).isEqualTo(text(account, plan));
    }

    private static Map<String, VEvent> events(PortfolioPlan plan) throws IOException {
        Map<String, VEvent> events = new HashMap<>();
        for (AccountPlan account : plan.accounts()) {
            read(account, plan)
                    .getEvents()
                    .forEach(event -> events.put(event.getUid().getValue(), event));
        }
        return events;
    }

    private static ICalendar read(AccountPlan account, PortfolioPlan plan) throws IOException {
        List<List<biweekly.io.ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar =
                Biweekly.parse(text(account, plan)).warnings(warnings).first();
        assertThat(warnings).allSatisfy(one -> assertThat(one).isEmpty());
        return calendar;
    }

    private static String text(AccountPlan account, PortfolioPlan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Calendars(plan, Wording.of(Locale.ENGLISH, "EUR", AS_OF)).account(account, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PortfolioPlan plan(String file, LocalDate asOf) {
        return Planning.untried(
                        Insights.of(Intake.read(List.of(Path.of(file)), Optional.of(asOf), Clock.systemUTC())
                                .value()
                                .orElseThrow()),
                        List.of())
                .value();
    }
}
