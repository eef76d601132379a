package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Opportunity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exports of twelve CRM systems, as CSV files and as workbooks whose sheets are called "Sheet1": both give the same
 * accounts, contacts, owners, bosses and opportunities, and the right ones.
 *
 * <p>Each holds Vossfeld, led by Dana Moor, with Kim Ort and Lee Stein, who reports to Kim, and Torfhaus, led by Max Fox,
 * with Ann Berg; Pumps is open, Valves won, Hoses lost. What a system cannot know is left out.
 */
class CrmBothWaysTest {

    /** What an export can know. */
    private enum Knows {
        OWNERS,
        LEADS,
        BOSSES,
        DEALS
    }

    private record Export(String name, List<Knows> knows, Map<String, String> files) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    Path folder;

    static Stream<Export> exports() {
        return Stream.concat(english(), german());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void filesWithCommas(Export export) throws IOException {
        for (Map.Entry<String, String> file : export.files.entrySet()) {
            String text = file.getValue().lines().map(CrmBothWaysTest::quoted).collect(Collectors.joining("\r\n"));
            Book.csv(folder, file.getKey() + ".csv", text, StandardCharsets.UTF_8);
        }
        isRight(export, Book.reading(folder));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void aFolderOfWorkbooks(Export export) throws IOException {
        workbooks(export);
        isRight(export, Book.reading(folder));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void severalWorkbooks(Export export) throws IOException {
        isRight(export, Book.reading(workbooks(export).toArray(Path[]::new)));
    }

    private static void isRight(Export export, Book.Reading reading) {
        assertThat(reading.problems()).noneMatch(problem -> problem.startsWith("ERROR") || problem.startsWith("FATAL"));
        assertThat(accounts(reading)).isEqualTo(expected(export.knows));
    }

    private static String expected(List<Knows> knows) {
        String dana = knows.contains(Knows.OWNERS) ? "Dana Moor" : "";
        String max = knows.contains(Knows.OWNERS) ? "Max Fox" : "";
        String leadDana = knows.contains(Knows.LEADS) ? "Dana Moor" : "";
        String leadMax = knows.contains(Knows.LEADS) ? "Max Fox" : "";
        String boss = knows.contains(Knows.BOSSES) ? "Kim Ort" : "";
        List<String> lines = new ArrayList<>(List.of(
                "Vossfeld by " + dana,
                "Kim Ort, CFO, kim@vossfeld.example.com, under , with " + leadDana,
                "Lee Stein, Buyer, lee@vossfeld.example.com, under " + boss + ", with " + leadDana,
                "Torfhaus by " + max,
                "Ann Berg, CEO, ann@torfhaus.example.com, under , with " + leadMax));
        if (knows.contains(Knows.DEALS)) {
            lines.addAll(3, List.of("Pumps 50000.0 open", "Hoses 30000.0 lost"));
            lines.add("Valves 20000.0 won");
        }
        return String.join("\n", lines);
    }

    private static String accounts(Book.Reading reading) {
        List<String> lines = new ArrayList<>();
        for (Account account : reading.portfolio().accounts()) {
            lines.add(account.name() + " by " + account.profile().care().accountManager());
            account.contacts().stream().map(CrmBothWaysTest::line).forEach(lines::add);
            account.opportunities().stream().map(CrmBothWaysTest::line).forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    private static String line(Contact contact) {
        return contact.name() + ", " + contact.position().jobTitle() + ", "
                + contact.identity().email() + ", under " + contact.position().reportsTo() + ", with "
                + contact.notes().ourLead();
    }

    private static String line(Opportunity opportunity) {
        String state = opportunity.won() ? "won" : opportunity.open() ? "open" : "lost";
        return opportunity.name() + " " + opportunity.value() + " " + state;
    }

    /** Each file a workbook, numbers as numbers, the only sheet called as programs call it. */
    private List<Path> workbooks(Export export) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> each : export.files.entrySet()) {
            Path file = folder.resolve(each.getKey() + ".xlsx");
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                fill(workbook.createSheet(export.name.endsWith("German") ? "Tabelle1" : "Sheet1"), each.getValue());
                workbook.write(out);
            }
            files.add(file);
        }
        return files;
    }

    private static void fill(Sheet sheet, String rows) {
        List<String> lines = rows.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            String[] cells = lines.get(i).split("\\|", -1);
            for (int j = 0; j < cells.length; j++) {
                if (cells[j].matches("\\d{1,6}(\\.\\d+)?")) {
                    row.createCell(j).setCellValue(Double.parseDouble(cells[j]));
                } else if (!cells[j].isEmpty()) {
                    row.createCell(j).setCellValue(cells[j]);
                }
            }
        }
    }

    private static String quoted(String line) {
        return line.isEmpty()
                ? ""
                : Arrays.stream(line.split("\\|", -1))
                        .map(cell -> '"' + cell + '"')
                        .collect(Collectors.joining(","));
    }

    private static Export export(String name, List<Knows> knows, String... files) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < files.length; i += 2) {
            texts.put(files[i], files[i + 1]);
        }
        return new Export(name, knows, texts);
    }

    private static final List<Knows> ALL = List.of(Knows.values());
    private static final List<Knows> NO_BOSSES = List.of(Knows.OWNERS, Knows.LEADS, Knows.DEALS);

    private static Stream<Export> english() {
        return Stream.of(
                export("Salesforce list view", ALL, "My Accounts", """
                    Account Name|Account ID|Type|Account Owner|Phone
                    Vossfeld|001A000000AbCdE|Customer|Dana Moor|1
                    Torfhaus|001A000000AbCdF|Customer|Max Fox|2
                    """, "All Contacts", """
                    Name|Account Name|Title|Email|Reports To|Contact Owner
                    Kim Ort|Vossfeld|CFO|kim@vossfeld.example.com||Dana Moor
                    Lee Stein|Vossfeld|Buyer|lee@vossfeld.example.com|Kim Ort|Dana Moor
                    Ann Berg|Torfhaus|CEO|ann@torfhaus.example.com||Max Fox
                    """, "All Opportunities", """
                    Opportunity Name|Account Name|Amount|Close Date|Stage|Opportunity Owner
                    Pumps|Vossfeld|50000|2027-02-01|Proposal/Price Quote|Dana Moor
                    Valves|Torfhaus|20000|2026-02-01|Closed Won|Max Fox
                    Hoses|Vossfeld|30000|2026-03-01|Closed Lost|Dana Moor
                    """),
                export(
                        "Salesforce report",
                        ALL,
                        "report1700000001",
                        """
                        Account Name|Account ID|Type|Account Owner|Parent Account
                        Vossfeld|001A000000AbCdE|Customer|Dana Moor|
                        Torfhaus|001A000000AbCdF|Customer|Max Fox|

                        Key accounts
                        Copyright (c) 2000-2026 example, inc. All rights reserved.
                        Generated By: Dana Moor
                        """,
                        "report1700000002",
                        """
                        First Name|Last Name|Title|Account Name|Contact ID|Reports To: Full Name|Email|Contact Owner
                        Kim|Ort|CFO|Vossfeld|003A1||kim@vossfeld.example.com|Dana Moor
                        Lee|Stein|Buyer|Vossfeld|003A2|Kim Ort|lee@vossfeld.example.com|Dana Moor
                        Ann|Berg|CEO|Torfhaus|003A3||ann@torfhaus.example.com|Max Fox

                        Contacts of key accounts
                        Confidential Information - Do Not Distribute
                        """,
                        "report1700000003",
                        """
                        Opportunity Name|Account Name|Stage|Amount|Probability (%)|Close Date|Opportunity Owner
                        Pumps|Vossfeld|Negotiation/Review|50000|60|2027-02-01|Dana Moor
                        Valves|Torfhaus|Closed Won|20000|100|2026-02-01|Max Fox
                        Hoses|Vossfeld|Closed Lost|30000|0|2026-03-01|Dana Moor
                        Total|||100000|||
                        """),
                export("Salesforce Data Loader", ALL, "extract1", """
                    ID|NAME|TYPE|OWNERID|OWNER.NAME|ANNUALREVENUE
                    001A000000AbCdEIAV|Vossfeld|Customer|005A1|Dana Moor|9000000
                    001A000000AbCdFIAV|Torfhaus|Customer|005A2|Max Fox|8000000
                    """, "extract2", """
                    ID|ACCOUNTID|LASTNAME|FIRSTNAME|REPORTSTOID|EMAIL|TITLE|OWNER.NAME
                    003A000000XyZaBIAV|001A000000AbCdEIAV|Ort|Kim||kim@vossfeld.example.com|CFO|Dana Moor
                    003A000000XyZaCIAV|001A000000AbCdEIAV|Stein|Lee|003A000000XyZaBIAV|lee@vossfeld.example.com|Buyer|Dana Moor
                    003A000000XyZaDIAV|001A000000AbCdFIAV|Berg|Ann||ann@torfhaus.example.com|CEO|Max Fox
                    """, "extract3", """
                    ID|ACCOUNTID|NAME|STAGENAME|AMOUNT|PROBABILITY|CLOSEDATE
                    006A1|001A000000AbCdEIAV|Pumps|Prospecting|50000.0|10.0|2027-02-01
                    006A2|001A000000AbCdFIAV|Valves|Closed Won|20000.0|100.0|2026-02-01
                    006A3|001A000000AbCdEIAV|Hoses|Closed Lost|30000.0|0.0|2026-03-01
                    """),
                export(
                        "HubSpot",
                        NO_BOSSES,
                        "hubspot-crm-exports-all-companies-2026-11-20",
                        """
                        Record ID|Company name|Company Domain Name|Company owner|Lifecycle Stage|Annual Revenue
                        9001|Vossfeld|vossfeld.example.com|Dana Moor|Customer|9000000
                        9002|Torfhaus|torfhaus.example.com|Max Fox|Customer|
                        """,
                        "hubspot-crm-exports-all-contacts-2026-11-20",
                        """
                        Record ID|First Name|Last Name|Email|Contact owner|Associated Company|Associated Company IDs|Job Title
                        51|Kim|Ort|kim@vossfeld.example.com|Dana Moor|Vossfeld|9001|CFO
                        52|Lee|Stein|lee@vossfeld.example.com|Dana Moor|Vossfeld|9001|Buyer
                        53|Ann|Berg|ann@torfhaus.example.com|Max Fox||9002|CEO
                        """,
                        "hubspot-crm-exports-all-deals-2026-11-20",
                        """
                        Record ID|Deal Name|Deal Stage|Close Date|Amount|Deal owner|Associated Company|Deal probability
                        1|Pumps|Contract Sent (Sales Pipeline)|2027-01-15 10:00|50000|Dana Moor|Vossfeld|0.9
                        2|Valves|Closed Won (Sales Pipeline)|2026-05-15 10:00|20000|Max Fox|Torfhaus|1
                        3|Hoses|Closed Lost (Sales Pipeline)|2026-04-15 10:00|30000|Dana Moor|Vossfeld|0
                        """),
                export(
                        "Dynamics",
                        ALL,
                        "My Active Accounts 11-20-2026 9-14-22 AM",
                        """
                        (Do Not Modify) Account|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On|Account Name|Main Phone|Owner
                        a-1|x|2026-11-01|Vossfeld|1|Dana Moor
                        a-2|x|2026-11-01|Torfhaus|2|Max Fox
                        """,
                        "My Active Contacts 11-20-2026 9-14-40 AM",
                        """
                        (Do Not Modify) Contact|(Do Not Modify) Row Checksum|Full Name|Email|Company Name|Job Title|Manager|Owner
                        c-1|x|Kim Ort|kim@vossfeld.example.com|Vossfeld|CFO||Dana Moor
                        c-2|x|Lee Stein|lee@vossfeld.example.com|Vossfeld|Buyer|Kim Ort|Dana Moor
                        c-3|x|Ann Berg|ann@torfhaus.example.com|Torfhaus|CEO||Max Fox
                        """,
                        "All Opportunities 11-20-2026 9-15-01 AM",
                        """
                        (Do Not Modify) Opportunity|Topic|Potential Customer|Est. Close Date|Est. Revenue|Probability|Sales Stage|Status
                        o-1|Pumps|Vossfeld|2027-02-01|50000|60|Propose|Open
                        o-2|Valves|Torfhaus|2026-02-01|20000|100|Close|Won
                        o-3|Hoses|Vossfeld|2026-03-01|30000|0|Qualify|Lost
                        """),
                export("Zoho", ALL, "Accounts_2026_11_20", """
                    Record Id|Account Owner.id|Account Owner|Account Name|Account Type
                    zcrm_1|zcrm_u1|Dana Moor|Vossfeld|Customer
                    zcrm_2|zcrm_u2|Max Fox|Torfhaus|Customer
                    """, "Contacts_2026_11_20", """
                    Record Id|Contact Owner|First Name|Last Name|Account Name.id|Account Name|Email|Title|Reporting To.id|Reporting To
                    zcrm_3|Dana Moor|Kim|Ort|zcrm_1|Vossfeld|kim@vossfeld.example.com|CFO||
                    zcrm_4|Dana Moor|Lee|Stein|zcrm_1|Vossfeld|lee@vossfeld.example.com|Buyer|zcrm_3|Kim Ort
                    zcrm_5|Max Fox|Ann|Berg|zcrm_2|Torfhaus|ann@torfhaus.example.com|CEO||
                    """, "Deals_2026_11_20", """
                    Record Id|Deal Owner|Amount|Deal Name|Closing Date|Account Name.id|Account Name|Stage|Probability (%)
                    zcrm_6|Dana Moor|50000|Pumps|2027-02-01|zcrm_1|Vossfeld|Needs Analysis|20
                    zcrm_7|Max Fox|20000|Valves|2026-02-01|zcrm_2|Torfhaus|Closed Won|100
                    zcrm_8|Dana Moor|30000|Hoses|2026-03-01|zcrm_1|Vossfeld|Closed Lost to Competition|0
                    """),
                export(
                        "Pipedrive",
                        NO_BOSSES,
                        "organizations-1700000-1",
                        """
                        Organization - ID|Organization - Name|Organization - Owner|Organization - Address
                        1|Vossfeld|Dana Moor|
                        2|Torfhaus|Max Fox|
                        """,
                        "people-1700000-2",
                        """
                        Person - ID|Person - Name|Person - Organization|Person - Email - Work|Person - Job title|Person - Owner
                        7|Kim Ort|Vossfeld|kim@vossfeld.example.com|CFO|Dana Moor
                        8|Lee Stein|Vossfeld|lee@vossfeld.example.com|Buyer|Dana Moor
                        9|Ann Berg|Torfhaus|ann@torfhaus.example.com|CEO|Max Fox
                        """,
                        "deals-1700000-3",
                        """
                        Deal - ID|Deal - Title|Deal - Organization|Deal - Value|Deal - Stage|Deal - Status|Deal - Expected close date
                        1|Pumps|Vossfeld|50000|Negotiations Started|Open|2027-02-01
                        2|Valves|Torfhaus|20000|Proposal Made|Won|2026-02-01
                        3|Hoses|Vossfeld|30000|Proposal Made|Lost|2026-03-01
                        """),
                export("Odoo", NO_BOSSES, "Contact (res.partner)", """
                    External ID|Display Name|Is a Company|Related Company|Email|Job Position|Salesperson
                    p.1|Vossfeld|True||office@vossfeld.example.com||Dana Moor
                    p.2|Torfhaus|True||office@torfhaus.example.com||Max Fox
                    p.3|Vossfeld, Kim Ort|False|Vossfeld|kim@vossfeld.example.com|CFO|Dana Moor
                    p.4|Vossfeld, Lee Stein|False|Vossfeld|lee@vossfeld.example.com|Buyer|Dana Moor
                    p.5|Torfhaus, Ann Berg|False|Torfhaus|ann@torfhaus.example.com|CEO|Max Fox
                    """, "Opportunities (crm.lead)", """
                    Opportunity|Customer|Expected Revenue|Stage|Probability|Expected Closing|Salesperson
                    Pumps|Vossfeld, Kim Ort|50000|Proposition|60|2027-02-01|Dana Moor
                    Valves|Torfhaus|20000|Won|100|2026-05-01|Max Fox
                    Hoses|Vossfeld|30000|Lost|0|2026-05-01|Dana Moor
                    """),
                export("SuiteCRM", ALL, "Accounts", """
                    ID|Name|Date Modified|Type|Industry|Annual Revenue|Website|Assigned to
                    s1|Vossfeld|2026-11-01|Customer|Steel|9000000|http://vossfeld.example.com|Dana Moor
                    s2|Torfhaus|2026-11-01|Customer|Steel||http://torfhaus.example.com|Max Fox
                    """, "Contacts", """
                    ID|First Name|Last Name|Title|Department|Account Name|Email Address|Reports To|Assigned to
                    s3|Kim|Ort|CFO|Finance|Vossfeld|kim@vossfeld.example.com||Dana Moor
                    s4|Lee|Stein|Buyer|Purchasing|Vossfeld|lee@vossfeld.example.com|Kim Ort|Dana Moor
                    s5|Ann|Berg|CEO|Board|Torfhaus|ann@torfhaus.example.com||Max Fox
                    """, "Opportunities", """
                    ID|Opportunity Name|Account Name|Opportunity Amount|Expected Close Date|Sales Stage|Probability (%)
                    s6|Pumps|Vossfeld|50000|2027-02-01|Negotiation/Review|60
                    s7|Valves|Torfhaus|20000|2026-02-01|Closed Won|100
                    s8|Hoses|Vossfeld|30000|2026-03-01|Closed Lost|0
                    """),
                export("Outlook", List.of(Knows.BOSSES), "contacts", """
                    First Name|Last Name|Company|Department|Job Title|Business Phone|E-mail Address|Manager's Name
                    Kim|Ort|Vossfeld|Finance|CFO|1|kim@vossfeld.example.com|
                    Lee|Stein|Vossfeld|Purchasing|Buyer|2|lee@vossfeld.example.com|Kim Ort
                    Ann|Berg|Torfhaus||CEO|3|ann@torfhaus.example.com|
                    """),
                export("Google", List.of(), "google contacts", """
                    First Name|Last Name|Organization Name|Organization Title|Labels|E-mail 1 - Label|E-mail 1 - Value|Phone 1 - Value
                    Kim|Ort|Vossfeld|CFO|* myContacts|Work|kim@vossfeld.example.com|1
                    Lee|Stein|Vossfeld|Buyer|* myContacts|Work|lee@vossfeld.example.com|2
                    Ann|Berg|Torfhaus|CEO|* myContacts|Work|ann@torfhaus.example.com|3
                    """),
                export("LinkedIn", List.of(), "Connections", """
                    Notes:
                    When exporting your connection data, some of the email addresses are missing.

                    First Name|Last Name|URL|Email Address|Company|Position|Connected On
                    Kim|Ort|https://example.com/in/kim|kim@vossfeld.example.com|Vossfeld|CFO|01 Nov 2026
                    Lee|Stein|https://example.com/in/lee|lee@vossfeld.example.com|Vossfeld|Buyer|02 Nov 2026
                    Ann|Berg|https://example.com/in/ann|ann@torfhaus.example.com|Torfhaus|CEO|03 Nov 2026
                    """));
    }

    private static Stream<Export> german() {
        return Stream.of(
                export(
                        "Salesforce report, German",
                        ALL,
                        "report1800000001",
                        """
                        Accountname|Account-ID|Typ|Accountinhaber|Branche|Übergeordneter Account
                        Vossfeld|001A000000AbCdE|Kunde|Dana Moor|Stahl|
                        Torfhaus|001A000000AbCdF|Kunde|Max Fox|Stahl|

                        Schlüsselkunden
                        Vertrauliche Informationen - nicht weitergeben
                        Generiert von: Dana Moor
                        """,
                        "report1800000002",
                        """
                        Vorname|Nachname|Titel|Accountname|Kontakt-ID|Berichtet an: Vollständiger Name|E-Mail|Kontaktinhaber
                        Kim|Ort|CFO|Vossfeld|003A1||kim@vossfeld.example.com|Dana Moor
                        Lee|Stein|Buyer|Vossfeld|003A2|Kim Ort|lee@vossfeld.example.com|Dana Moor
                        Ann|Berg|CEO|Torfhaus|003A3||ann@torfhaus.example.com|Max Fox
                        """,
                        "report1800000003",
                        """
                        Opportunity-Name|Accountname|Phase|Betrag|Wahrscheinlichkeit (%)|Abschlussdatum|Opportunity-Inhaber
                        Pumps|Vossfeld|Angebot|50000|60|01.02.2027|Dana Moor
                        Valves|Torfhaus|Geschlossen und gewonnen|20000|100|13.02.2026|Max Fox
                        Hoses|Vossfeld|Geschlossen und verloren|30000|0|13.03.2026|Dana Moor
                        Gesamtsumme|||100000|||
                        """),
                export(
                        "HubSpot, German",
                        NO_BOSSES,
                        "hubspot-crm-exports-alle-unternehmen-2026-11-20",
                        """
                        Datensatz-ID|Unternehmensname|Domain|Zuständiger Mitarbeiter für Unternehmen|Branche
                        9001|Vossfeld|vossfeld.example.com|Dana Moor|Stahl
                        9002|Torfhaus|torfhaus.example.com|Max Fox|Stahl
                        """,
                        "hubspot-crm-exports-alle-kontakte-2026-11-20",
                        """
                        Datensatz-ID|Vorname|Nachname|E-Mail|Zuständiger Mitarbeiter für Kontakt|Zugeordnetes Unternehmen|Jobtitel
                        51|Kim|Ort|kim@vossfeld.example.com|Dana Moor|Vossfeld|CFO
                        52|Lee|Stein|lee@vossfeld.example.com|Dana Moor|Vossfeld|Buyer
                        53|Ann|Berg|ann@torfhaus.example.com|Max Fox|Torfhaus|CEO
                        """,
                        "hubspot-crm-exports-alle-deals-2026-11-20",
                        """
                        Datensatz-ID|Dealname|Dealphase|Abschlussdatum|Betrag|Deal-Inhaber|Zugeordnetes Unternehmen
                        1|Pumps|Vertrag gesendet (Vertriebspipeline)|2027-01-15|50000|Dana Moor|Vossfeld
                        2|Valves|Abgeschlossen und gewonnen (Vertriebspipeline)|2026-05-15|20000|Max Fox|Torfhaus
                        3|Hoses|Abgeschlossen und verloren (Vertriebspipeline)|2026-04-15|30000|Dana Moor|Vossfeld
                        """),
                export(
                        "Dynamics, German",
                        ALL,
                        "Meine aktiven Firmen 20.11.2026 09-14-22",
                        """
                        (Nicht ändern) Firma|(Nicht ändern) Zeilenprüfsumme|(Nicht ändern) Geändert am|Firmenname|Haupttelefon|Besitzer
                        a-1|x|01.11.2026|Vossfeld|1|Dana Moor
                        a-2|x|01.11.2026|Torfhaus|2|Max Fox
                        """,
                        "Meine aktiven Kontakte 20.11.2026 09-14-40",
                        """
                        (Nicht ändern) Kontakt|(Nicht ändern) Zeilenprüfsumme|Vollständiger Name|E-Mail|Firmenname|Position|Vorgesetzter|Besitzer
                        c-1|x|Kim Ort|kim@vossfeld.example.com|Vossfeld|CFO||Dana Moor
                        c-2|x|Lee Stein|lee@vossfeld.example.com|Vossfeld|Buyer|Kim Ort|Dana Moor
                        c-3|x|Ann Berg|ann@torfhaus.example.com|Torfhaus|CEO||Max Fox
                        """,
                        "Alle Verkaufschancen 20.11.2026 09-15-01",
                        """
                        (Nicht ändern) Verkaufschance|Thema|Potenzieller Kunde|Geschätztes Abschlussdatum|Geschätzter Umsatz|Wahrscheinlichkeit|Status
                        o-1|Pumps|Vossfeld|13.02.2027|50000|60|Offen
                        o-2|Valves|Torfhaus|13.02.2026|20000|100|Gewonnen
                        o-3|Hoses|Vossfeld|13.03.2026|30000|0|Verloren
                        """),
                export(
                        "Pipedrive, German",
                        NO_BOSSES,
                        "organisationen-1700000-1",
                        """
                        Organisation - ID|Organisation - Name|Organisation - Besitzer|Organisation - Adresse
                        1|Vossfeld|Dana Moor|
                        2|Torfhaus|Max Fox|
                        """,
                        "personen-1700000-2",
                        """
                        Person - ID|Person - Name|Person - Organisation|Person - E-Mail - Arbeit|Person - Position|Person - Besitzer
                        7|Kim Ort|Vossfeld|kim@vossfeld.example.com|CFO|Dana Moor
                        8|Lee Stein|Vossfeld|lee@vossfeld.example.com|Buyer|Dana Moor
                        9|Ann Berg|Torfhaus|ann@torfhaus.example.com|CEO|Max Fox
                        """,
                        "deals-1800000-3",
                        """
                        Deal - ID|Deal - Titel|Deal - Organisation|Deal - Wert|Deal - Phase|Deal - Status|Deal - Besitzer
                        1|Pumps|Vossfeld|50000|Verhandlung|Offen|Dana Moor
                        2|Valves|Torfhaus|20000|Angebot|Gewonnen|Max Fox
                        3|Hoses|Vossfeld|30000|Angebot|Verloren|Dana Moor
                        """));
    }
}
