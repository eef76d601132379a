package dev.kap.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the answers say beside their status: the evidence by name, whom to turn to, and by which rows. */
class AnswersInWordsTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    /** A chief nobody reaches, a head of IT well known to Dana, a buyer whom Eve saw long ago, and an outsider. */
    private static void weak(GivenAccount a) {
        a.revenue(100)
                .manager("Eve")
                .contact(
                        "Chief",
                        c -> c.influence(9).relationship(2).level(Level.C_LEVEL).function("Board"))
                .contact(
                        "Ida",
                        c -> c.influence(6)
                                .relationship(8)
                                .level(Level.HEAD)
                                .function("IT")
                                .roles(DecisionRole.USER)
                                .reportsTo("Ghost"))
                .contact("Bob", c -> c.influence(4).level(Level.SPECIALIST).function("Purchasing"))
                .contact(
                        "Outsider",
                        c -> c.influence(10)
                                .outside("Advisers")
                                .level(Level.DIRECTOR)
                                .function("Law"))
                .link("Dana", "Ida", 5)
                .link("Eve", "Bob", 3.0, AS_OF.minusDays(400));
    }

    private static Given weak() {
        return Given.portfolio().member("Dana", Level.DIRECTOR).account("Acme", AnswersInWordsTest::weak);
    }

    /** Number, figure, evidence, next step, rows. */
    private static List<String> said(Given given) {
        Wording wording = Wording.of(Locale.ENGLISH, "EUR", AS_OF);
        PortfolioInsight insight = Insights.of(given.build());
        return Diagnostics.of(insight.accounts().getFirst(), insight).diagnoses().stream()
                .map(answer -> Stream.of(
                                String.valueOf(answer.number()),
                                wording.say(answer.figure()),
                                wording.say(answer.evidence()),
                                wording.say(answer.nextStep()),
                                answer.rows().stream()
                                        .map(row -> row.sheet() + " " + row.row())
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(" | "))
                        .replace('\u00a0', ' '))
                .toList();
    }

    private static Given strong() {
        return Given.portfolio()
                .member("Dana", Level.DIRECTOR)
                .account(
                        "Acme",
                        a -> a.manager("Eve")
                                .contact(
                                        "Chief",
                                        c -> c.influence(9)
                                                .relationship(7)
                                                .level(Level.C_LEVEL)
                                                .function("Board")
                                                .target(8)
                                                .roles(DecisionRole.DECISION_MAKER, DecisionRole.APPROVER))
                                .contact(
                                        "Ida",
                                        c -> c.influence(6)
                                                .relationship(8)
                                                .level(Level.HEAD)
                                                .function("IT")
                                                .roles(DecisionRole.USER, DecisionRole.INFLUENCER, DecisionRole.COACH)
                                                .reportsTo("Chief"))
                                .contact(
                                        "Bob",
                                        c -> c.influence(4)
                                                .relationship(6)
                                                .level(Level.HEAD)
                                                .function("Purchasing")
                                                .roles(DecisionRole.GATEKEEPER))
                                .link("Dana", "Chief", 4)
                                .link("Dana", "Ida", 5)
                                .link("Eve", "Bob", 4)
                                .link("Fay", "Bob", 3)
                                .action("Breakfast", "", "Chief", "Dana", AS_OF.plusDays(60))
                                .review(AS_OF.minusDays(20))
                                .review(AS_OF.plusDays(60)));
    }

    @Test
    void aWeakAccountHearsWhatIsMissingAndWhomToTurnTo() {
        assertThat(said(weak()))
                .containsExactly(
                        "1 | 100 % of revenue | 100 % of all our revenue comes from here. | Grow elsewhere, so"
                                + " that less hangs on this customer | Accounts 2",
                        "2 | not answered | Fill in Accounts, column Revenue target. | Fill it in |" + " Accounts 2",
                        "3 | 0 of 0 early | No open opportunity is noted. | Ask Ida which projects are coming | ",
                        "4 | 1 person | Dana. | Bring Eve in | Links 2",
                        "5 | 1 contact | Within 90 days: Ida. | Call Outsider first | Links 2",
                        "6 | 2 of 4 (50 %) | Not rated: Outsider and Bob. | Rate them all in one hour | Contacts"
                                + " 5, Contacts 4",
                        "7 | 1 of 4 (25 %) | Role open: Outsider, Chief and Bob. | Ask Ida who does what |"
                                + " Contacts 5, Contacts 2, Contacts 4",
                        "8 | 5 missing | Nobody is listed as decision maker, approver and 2 more. Not"
                                + " in the list: Ghost. | Ask Ida who is decision maker | Contacts 2, Contacts 3,"
                                + " Contacts 4, Contacts 5",
                        "9 | nobody | Nobody is marked. Ida knows us best (8.0). | Ask Ida for guidance |"
                                + " Contacts 2, Contacts 3, Contacts 4, Contacts 5",
                        "10 | 0 of 1 in Develop | No goal with an action yet: Chief. | Write goal and action for Chief"
                                + " | Contacts 2",
                        "11 | not answered | Fill in Accounts, column Partnership. | Fill it in |" + " Accounts 2",
                        "12 | 33 % and 33 % | No live link to these levels: board and specialists; to these functions:"
                                + " Board and Purchasing. | Meet Chief | Contacts 2, Contacts 3, Contacts 4",
                        "13 | 3 of 4 (75 %) | A score is missing: Outsider. How often we meet anybody is not noted. |"
                                + " Score Outsider | Contacts 5",
                        "14 | neither | No meeting of seniors is planned. None of our seniors has a live link to"
                                + " Chief. | Meet Chief | Accounts 2",
                        "15 | 0 in 12 months | None held, none dated. | Date the next review and all of 2027 | ",
                        "16 | no goal | No relationship goal is noted. | Set the first goal | Accounts 2",
                        "17 | no goal | No goal is noted. | Set the first goal and its action | Accounts 2",
                        "18 | 0 of 3 (0 %) | No target with an action: Outsider, Chief and Ida. | Start with Outsider"
                                + " | Contacts 5, Contacts 2, Contacts 3");
    }

    @Test
    void aStrongAccountHearsWhatToKeepUp() {
        assertThat(said(strong()))
                .containsExactly(
                        "1 | not answered | Fill in Accounts, column Revenue. | Fill it in | Accounts 2",
                        "2 | not answered | Fill in Accounts, column Revenue. | Fill it in | Accounts 2",
                        "3 | 0 of 0 early | No open opportunity is noted. | Ask Ida which projects are coming | ",
                        "4 | 3 people | Dana, Eve and Fay. | Keep them all in touch | Links 3, Links 2, Links 4,"
                                + " Links 5",
                        "5 | 3 contacts | Within 90 days: Chief, Ida and Bob. | Keep the rhythm | Links 2, Links 3,"
                                + " Links 4, Links 5",
                        "6 | 3 of 3 (100 %) | Every contact is rated. | Check the ratings each quarter | Contacts"
                                + " 2, Contacts 3, Contacts 4",
                        "7 | 3 of 3 (100 %) | Every role is known. | Keep it so | Contacts 2, Contacts 3, Contacts 4",
                        "8 | 0 missing | We have a live link to everyone who decides or influences. | Keep it so |"
                                + " Contacts 2, Contacts 3, Contacts 4",
                        "9 | 1, relationship 8.0 | Ida, last contact 22 November. | Stay close to Ida; name Ida to"
                                + " nobody as a source | Contacts 3",
                        "10 | 0 goals with action | No relationship goal carries an action. | Set one relationship"
                                + " goal with its action | Accounts 2",
                        "11 | not answered | Fill in Accounts, column Partnership. | Fill it in |" + " Accounts 2",
                        "12 | 100 % and 100 % | A live link on every level and in every function. | Keep it so |"
                                + " Contacts 2, Contacts 3, Contacts 4",
                        "13 | 3 of 3 (100 %) | Everybody has both scores; nobody is in Develop. How often we meet"
                                + " anybody is not noted. | Note in Links how often we meet whom | Contacts 2,"
                                + " Contacts 3, Contacts 4",
                        "14 | link and action | Dana knows Chief; Dana sees Chief by 21 January 2027. | Fix the one"
                                + " after that | Links 2, Actions 2",
                        "15 | 1 in 12 months | Last on 2 November, next on 21 January 2027. | Fix all four dates of"
                                + " 2027 | Reviews 2, Reviews 3",
                        "16 | no goal | No relationship goal is noted. | Set the first goal | Accounts 2",
                        "17 | no goal | No goal is noted. | Set the first goal and its action | Accounts 2",
                        "18 | 1 of 2 (50 %) | No target with an action: Ida. | Start with Ida | Contacts 3");
    }
}
