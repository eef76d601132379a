package dev.kap.report.workbook;

import dev.kap.diagnosis.answer.QuestionWording;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.RoomRow.Asked;
import dev.kap.portfolio.RoomRow.Topic;
import dev.kap.portfolio.RoomRow.Voice;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.RoomColumn;
import dev.kap.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// The lines of the sheet Workshop in the order of the printed sheets, so that what the room wrote is typed from top to
/// bottom: both scores of each contact, then the eighteen questions.
///
/// @param wording for the words of the questions behind their numbers
/// @param cards the contacts of each account in the order of their cards; those of an account that is not there stand
///     in the order of the input
public record RoomLines(Wording wording, Map<String, List<String>> cards) {

    /// So many contacts have cards that are numbered in their order; of more only some have one.
    private static final int CARDS = 30;

    public RoomLines {
        cards = Map.copyOf(cards);
    }

    /// Those of contacts of which no more is known than the input says.
    RoomLines(Wording wording) {
        this(wording, Map.of());
    }

    /// The contacts of each account in the order of their cards: the most influential first.
    public static Map<String, List<String>> cards(PortfolioInsight insight) {
        Map<String, List<String>> cards = new HashMap<>();
        insight.accounts()
                .forEach(account -> cards.put(
                        account.name(),
                        account.contacts().stream()
                                .sorted(ContactInsight.BY_INFLUENCE)
                                .map(ContactInsight::name)
                                .toList()));
        return cards;
    }

    /// The heads of columns for people whose names nobody has typed yet.
    public static final List<String> PEOPLE =
            IntStream.rangeClosed(1, 12).mapToObj(number -> "Person " + number).toList();

    private static final String YES = "yes";
    private static final String HALF = "half";
    private static final String NO = "no";
    private static final String NO_ANSWER = "can't say";

    /// What can be voted, in the order of the four answers; the first two say how it stands.
    public static final List<String> VOTES = List.of(YES, HALF, NO, NO_ANSWER);

    /// So many lines at most wait to be filled in; what the room said is always there.
    private static final int MOST = 2000;

    private static final Origin NOWHERE = new Origin("", "", 0, Map.of());

    /// The lines of all accounts, with what the room said.
    List<SheetRow> of(Portfolio portfolio) {
        List<SheetRow> rows = new ArrayList<>();
        for (Account account : portfolio.accounts()) {
            List<String> contacts = cards.getOrDefault(account.name(), present(account, portfolio));
            boolean room = rows.size() + 2 * contacts.size() + QuestionWording.COUNT <= MOST;
            lines(account, room ? asked(contacts) : List.of()).forEach(line -> rows.add(row(account.name(), line)));
        }
        return rows;
    }

    private static List<String> present(Account account, Portfolio portfolio) {
        return account.contacts().stream()
                .filter(contact -> contact.present(portfolio.asOf()))
                .map(Contact::name)
                .toList();
    }

    /// The lines of one account with these contacts, all of them to be filled in.
    List<SheetRow> empty(String account, List<String> contacts) {
        return asked(contacts).stream().map(line -> row(account, line)).toList();
    }

    /// The lines of all accounts as cells by their header, for a workbook that lacks some.
    public List<Map<String, Object>> cells(Portfolio portfolio) {
        return of(portfolio).stream().map(SheetRow::byHeader).toList();
    }

    /// What stands in the columns of the people.
    static Map<String, String> said(RoomRow line) {
        Map<String, String> said = new LinkedHashMap<>();
        line.voices().forEach(voice -> said.put(voice.person(), text(voice)));
        return said;
    }

    private static String text(Voice voice) {
        Double score = voice.score();
        return score == null
                ? vote(Objects.requireNonNull(voice.vote()))
                : BigDecimal.valueOf(score).stripTrailingZeros().toPlainString();
    }

    /// The word of a vote as the sheet for it has it.
    private static String vote(Status vote) {
        return switch (vote) {
            case GOOD -> YES;
            case ATTENTION -> HALF;
            case GAP -> NO;
            case UNKNOWN -> NO_ANSWER;
        };
    }

    /// These lines, each as the room filled it in, and behind them what it said of others.
    private static List<RoomRow> lines(Account account, List<RoomRow> asked) {
        Map<List<Object>, RoomRow> said = new LinkedHashMap<>();
        account.room().forEach(line -> said.put(key(line), line));
        List<RoomRow> lines = new ArrayList<>();
        asked.forEach(line -> lines.add(Objects.requireNonNullElse(said.remove(key(line)), line)));
        lines.addAll(said.values());
        return lines;
    }

    private static List<Object> key(RoomRow line) {
        return List.of(line.contact(), line.asked());
    }

    private static List<RoomRow> asked(List<String> contacts) {
        List<RoomRow> lines = new ArrayList<>();
        for (int card = 1; card <= contacts.size(); card++) {
            String contact = contacts.get(card - 1);
            Double number = contacts.size() > CARDS ? null : Double.valueOf(card);
            lines.add(new RoomRow(NOWHERE, number, contact, Asked.INFLUENCE, List.of()));
            lines.add(new RoomRow(NOWHERE, number, contact, Asked.RELATIONSHIP, List.of()));
        }
        for (int question = 1; question <= QuestionWording.COUNT; question++) {
            lines.add(new RoomRow(NOWHERE, (double) question, "", Asked.question(question), List.of()));
        }
        return lines;
    }

    private SheetRow row(String account, RoomRow line) {
        SheetRow row = SheetRow.of(account, line, List.of(RoomColumn.values()), said(line));
        return line.asked().topic() == Topic.QUESTION ? row.with(RoomColumn.ASKS, question(line.asked())) : row;
    }

    private String question(Asked asked) {
        return asked.word() + " " + wording.say(QuestionWording.shortText(asked.question()));
    }
}
