package dev.kap.intake.value;

import dev.kap.portfolio.AccountStatus;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.DealStatus;
import dev.kap.portfolio.Decision;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.Stance;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.SwotPoint;
import dev.kap.portfolio.TieKind;
import dev.kap.portfolio.Tier;
import dev.kap.portfolio.WhiteSpace.Holder;

/// The words that columns with a closed choice understand, English, German and those of CRM systems.
public final class WordLists {

    public static final Words<Boolean> TRUTH = new Words<Boolean>()
            .add(true, "yes;y;true;x;1;ja;j;wahr;oui;si;sí;✓;✔")
            .add(false, "no;n;false;0;nein;falsch;non");

    /// Whether a row of an address book is an organisation and not a person.
    public static final Words<Boolean> COMPANY = new Words<Boolean>()
            .add(true, "company;yes;true;1;x;organization;organisation;unternehmen;firma;ja;wahr")
            .add(false, "individual;person;no;false;0;einzelperson;nein;falsch");

    public static final Words<Level> LEVEL = new Words<Level>()
            .add(
                    Level.C_LEVEL,
                    "c-level;c level;c-suite;cxo;executive;board;board level;board or"
                            + " c-level;board/c-level;owner;founder;managing"
                            + " director;vorstand;geschäftsführung;geschäftsführer;top management;inhaber")
            .add(
                    Level.DIRECTOR,
                    "director;vp;vice president;vp/director;director/vp;svp;evp;vp-level;director level;direktor;"
                            + "direktorin;bereichsleitung;bereichsleiter;senior management")
            .add(
                    Level.HEAD,
                    "head;senior manager;head/senior manager;head of;senior;principal;abteilungsleitung;"
                            + "abteilungsleiter;hauptabteilungsleiter;leiter;leitung")
            .add(
                    Level.MANAGER,
                    "manager;middle management;mid-level;team lead;lead;supervisor;teamleiter;teamleitung;gruppenleiter"
                            + ";manager level")
            .add(
                    Level.SPECIALIST,
                    "specialist;staff;employee;entry;individual contributor;non-manager;operational;expert;spezialist;"
                            + "fachkraft;sachbearbeiter;sachbearbeitung;mitarbeiter;referent");

    public static final Words<DecisionRole> ROLE = new Words<DecisionRole>()
            .add(
                    DecisionRole.DECISION_MAKER,
                    "decision maker;decider;economic buyer;economic decision maker;executive sponsor;final decision"
                            + " maker;entscheider;entscheiderin;entscheidungsträger;decideur")
            .add(
                    DecisionRole.APPROVER,
                    "approver;budget holder;signatory;legal and compliance;genehmiger;freigeber;budgetverantwortlicher")
            .add(
                    DecisionRole.INFLUENCER,
                    "influencer;technical buyer;evaluator;recommender;business user influencer;beeinflusser;"
                            + "einflussnehmer;meinungsbildner")
            .add(
                    DecisionRole.EXTERNAL_ADVISER,
                    "external adviser;external advisor;adviser;advisor;consultant;external influencer;berater;"
                            + "externer berater;beraterin")
            .add(DecisionRole.COACH, "coach;champion;internal champion;internal coach;fürsprecher;sponsor;mentor")
            .add(
                    DecisionRole.GATEKEEPER,
                    "gatekeeper;gate keeper;blocker;buyer;purchaser;procurement;einkäufer;türsteher")
            .add(DecisionRole.USER, "user;end user;business user;other user;nutzer;anwender;anwenderin;benutzer");

    public static final Words<Stance> STANCE = new Words<Stance>()
            .add(
                    Stance.SUPPORTER,
                    "supporter;support;supportive;champion;promoter;friend;advocate;ally;positive;pro;fan;befürworter;"
                            + "unterstützer;positiv;+")
            .add(Stance.NEUTRAL, "neutral;passive;indifferent;unentschieden;0")
            .add(
                    Stance.SCEPTIC,
                    "sceptic;skeptic;sceptical;skeptical;critic;critical;detractor;doubter;skeptiker;skeptikerin;kritisch")
            .add(Stance.OPPONENT, "opponent;enemy;negative;contra;against;blocker;gegner;gegnerin;negativ");

    /// Whether a person has left.
    public static final Words<Boolean> LEFT = new Words<Boolean>()
            .add(false, "active;current;yes;aktiv;present;here;employed;new;neu;joined")
            .add(
                    true,
                    "left;leaver;former;inactive;ex;gone;departed;retired;ausgeschieden;weg;inaktiv;ehemalig;verlassen;"
                            + "im ruhestand");

    public static final Words<AccountStatus> ACCOUNT_STATUS = new Words<AccountStatus>()
            .add(
                    AccountStatus.CUSTOMER,
                    "customer;client;active;existing;existing customer;current customer;customer - direct;"
                            + "customer - channel;installation partner;channel partner / reseller;technology partner;"
                            + "partner;reseller;evangelist;kunde;bestandskunde;aktiv")
            .add(
                    AccountStatus.PROSPECT,
                    "prospect;lead;target;potential;potential customer;new;opportunity;subscriber;"
                            + "marketing qualified lead;sales qualified lead;pending;interessent;zielkunde;neukunde;"
                            + "potenzieller kunde");

    public static final Words<Partnership> PARTNERSHIP = new Words<Partnership>()
            .add(Partnership.TRANSACTIONAL, "transactional;supplier;vendor;transaktional;lieferant")
            .add(
                    Partnership.PREFERRED_SUPPLIER,
                    "preferred supplier;preferred;preferred vendor;preferred partner;bevorzugter lieferant;"
                            + "vorzugslieferant")
            .add(
                    Partnership.STRATEGIC_PARTNER,
                    "strategic partner;strategic;strategic partnership;strategischer partner;" + "strategisch");

    public static final Words<TieKind> TIE = new Words<TieKind>()
            .add(
                    TieKind.REPORTS_TO,
                    "reports to;reports;reporting;berichtet an;vorgesetzter;vorgesetzte;boss;solid;solid"
                            + " line;direct;direct report;line manager;disziplinarisch;hiérarchique")
            .add(
                    TieKind.DOTTED,
                    "dotted;dotted line;dotted line to;dotted line report;reports to (dotted);reports"
                        + " (dotted);functional;functional line;indirect;matrix manager;matrix report;berichtet an"
                        + " (gestrichelt);fachlich unterstellt;fachvorgesetzter;fonctionnel;reports dotted"
                        + " to;functional report;matrix;matrix line;gestrichelt;gestrichelte linie;fachlich;fachliche"
                        + " führung;berichtet fachlich an")
            .add(TieKind.INFLUENCES, "influences;influence;beeinflusst;advises;berät")
            .add(TieKind.PEER, "peer;peers;peer of;colleague;kollege;kollegin;gleichrangig")
            .add(TieKind.KNOWS, "knows;know;acquaintance;kennt;friend");

    /// How a piece of business ended, as column Status tells it.
    public static final Words<DealStatus> OUTCOME = new Words<DealStatus>()
            .add(
                    DealStatus.OPEN,
                    "open;offen;in progress;active;pending;on hold;new;aktiv;in bearbeitung;laufend;in arbeit;ouvert;"
                            + "ouverte;en cours;abierto;abierta;en curso;aperto;aperta;in corso;lopend;aberto;aberta;"
                            + "em andamento;öppen;pågående;åben;åpen;otwarta;otwarte;w toku")
            .add(DealStatus.WON, "won;closed won;gewonnen")
            .add(DealStatus.LOST, "lost;closed lost;verloren;cancelled;canceled;abandoned");

    public static final Words<Decision> DECISION = new Words<Decision>()
            .add(Decision.ACCEPT, "accept;accepted;yes;ok;annehmen;angenommen;ja")
            .add(Decision.CHANGE, "change;changed;modify;ändern;geändert")
            .add(Decision.REFUSE, "refuse;refused;reject;rejected;decline;declined;no;ablehnen;abgelehnt;nein");

    public static final Words<Holder> HOLDER = new Words<Holder>()
            .add(Holder.OWNED, "owned;ours;own;we;yes;x;✓;ja;eigen;unser;vorhanden;bei uns")
            .add(Holder.OPEN, "open;free;no;potential;offen;frei;nein;potenzial")
            .add(
                    Holder.COMPETITOR,
                    "competitor's;competitor;competitors;theirs;rival;rival's;wettbewerb;wettbewerber;konkurrenz;"
                            + "konkurrent;mitbewerber;beim wettbewerb");

    public static final Words<ObjectiveKind> OBJECTIVE = new Words<ObjectiveKind>()
            .add(ObjectiveKind.BUSINESS, "business;geschäft;unternehmensziel")
            .add(ObjectiveKind.SALES, "sales;revenue;umsatz;vertrieb;verkauf")
            .add(ObjectiveKind.RELATIONSHIP, "relationship;relation;beziehung;beziehungsziel");

    public static final Words<ActionStatus> ACTION = new Words<ActionStatus>()
            .add(
                    ActionStatus.OPEN,
                    "open;planned;not started;to do;todo;in"
                            + " progress;started;ongoing;waiting;new;pending;delayed;deferred;waiting on someone"
                            + " else;offen;geplant;in arbeit;läuft;begonnen;in bearbeitung;verschoben")
            .add(ActionStatus.DONE, "done;completed;complete;closed;finished;erledigt;fertig;abgeschlossen;100 %")
            .add(ActionStatus.CANCELLED, "cancelled;canceled;dropped;stopped;abgesagt;gestrichen;storniert;verworfen");

    public static final Words<Status> ANSWER = new Words<Status>()
            .add(Status.GOOD, "good;yes;gut;ja;green;grün")
            .add(Status.ATTENTION, "attention;partly;partial;teilweise;teils;yellow;amber;gelb;achtung")
            .add(Status.GAP, "gap;no;nein;lücke;red;rot")
            .add(Status.UNKNOWN, "unknown;unbekannt;don't know;?");

    /// What the line of a workshop asks of a contact.
    public static final Words<RoomRow.Asked> ASKED = new Words<RoomRow.Asked>()
            .add(RoomRow.Asked.INFLUENCE, "influence;power;einfluss")
            .add(RoomRow.Asked.RELATIONSHIP, "relationship;beziehung;closeness;nähe");

    /// How somebody in the room votes; every question is put so that yes is the good answer.
    public static final Words<Status> VOTE = new Words<Status>()
            .add(Status.GOOD, "yes;y;1;true;✓;✔;x;good;ja;j;gut")
            .add(Status.ATTENTION, "half;partly;partial;1/2;½;0.5;0,5;halb;teils;teilweise;zum teil;attention")
            .add(Status.GAP, "no;n;0;false;gap;nein")
            .add(
                    Status.UNKNOWN,
                    "can't say;cannot say;can’t say;cant say;don't know;don’t know;no idea;unknown;?;weiß nicht;"
                            + "weiss nicht;keine angabe;unbekannt;kann ich nicht sagen");

    public static final Words<SwotPoint.Kind> SWOT = new Words<SwotPoint.Kind>()
            .add(SwotPoint.Kind.STRENGTH, "strength;strengths;s;stärke;stärken")
            .add(SwotPoint.Kind.WEAKNESS, "weakness;weaknesses;w;schwäche;schwächen")
            .add(SwotPoint.Kind.OPPORTUNITY, "opportunity;opportunities;o;chance;chancen")
            .add(SwotPoint.Kind.THREAT, "threat;threats;t;risk;risiko;risiken;bedrohung;gefahr");

    public static final Words<Tier> TIER = new Words<Tier>()
            .add(Tier.KEY, "key;key account;a;schlüsselkunde")
            .add(Tier.GROW, "grow;growth;b;ausbauen;wachsen")
            .add(Tier.MAINTAIN, "maintain;c;halten;pflegen")
            .add(Tier.TAIL, "tail;d;rest;long tail");

    /// Whether more of a criterion is better.
    public static final Words<Boolean> DIRECTION = new Words<Boolean>()
            .add(true, "higher;high;up;more;höher;hoch;mehr;+")
            .add(false, "lower;low;down;less;niedriger;niedrig;weniger;-");

    /// Ratings in words, on 0-10.
    public static final Words<Double> RATING = new Words<Double>()
            .add(0.0, "none;no;keine;kein;nichts")
            .add(2.5, "low;weak;gering;niedrig;schwach")
            .add(5.0, "medium;middle;moderate;mittel")
            .add(7.5, "high;strong;hoch;stark")
            .add(10.0, "very high;very strong;sehr hoch;sehr stark");

    private WordLists() {}
}
