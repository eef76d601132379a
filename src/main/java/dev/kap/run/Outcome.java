package dev.kap.run;

import dev.kap.plan.ChangeCounts;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a run has made.
///
/// @param folder the result folder; empty where nothing was made
/// @param documents the files of the result, relative to the folder where there is one, in a fixed order
/// @param accounts names of the accounts made; after a check, of those that can be made
/// @param lost names of the accounts that errors cost
/// @param unknown names of `--account` that no account of the input has
/// @param problems worst first, within that in the order of the input
/// @param wording the language of the input's documents
/// @param beside what is to be said beside that
public record Outcome(
        Optional<Path> folder,
        List<Path> documents,
        List<String> accounts,
        List<String> lost,
        List<String> unknown,
        List<Problem> problems,
        Wording wording,
        Beside beside) {

    /// What a run says beside what it made and found.
    ///
    /// @param kept where that lies which a person had put or changed in former results
    /// @param near names of accounts, or of our people, that were probably meant by those unknown
    /// @param earlier where a result of a run before lies, untouched; empty where there is none
    /// @param nobody names of `--person` that none of us has
    /// @param changed how much changed since the workbook before; empty without one
    public record Beside(
            List<Path> kept,
            List<String> near,
            Optional<Path> earlier,
            List<String> nobody,
            Optional<ChangeCounts> changed) {

        /// Nothing to say.
        static final Beside NOTHING = new Beside(List.of(), List.of(), Optional.empty(), List.of(), Optional.empty());

        public Beside {
            kept = List.copyOf(kept);
            near = List.copyOf(near);
            nobody = List.copyOf(nobody);
        }

        /// A result that has replaced another.
        static Beside keeping(List<Path> kept, Optional<ChangeCounts> changed) {
            return new Beside(kept, List.of(), Optional.empty(), List.of(), changed);
        }

        /// No account has these names; these were probably meant.
        static Beside meant(List<String> near) {
            return new Beside(List.of(), near, Optional.empty(), List.of(), Optional.empty());
        }
    }

    /// The kind of problem that cost a document, but no account.
    static final String DOCUMENT_FAILED = "document-failed";

    public Outcome {
        documents = List.copyOf(documents);
        accounts = List.copyOf(accounts);
        lost = List.copyOf(lost);
        unknown = List.copyOf(unknown);
        problems = List.copyOf(problems);
    }

    /// What a run has made that replaced nothing of a person's.
    public Outcome(
            Optional<Path> folder,
            List<Path> documents,
            List<String> accounts,
            List<String> lost,
            List<String> unknown,
            List<Problem> problems,
            Wording wording) {
        this(folder, documents, accounts, lost, unknown, problems, wording, Beside.NOTHING);
    }

    /// Whether there is a result folder.
    public boolean made() {
        return folder.isPresent();
    }

    /// Whether all that the input holds was made: no error cost an account or a row, no fault a document. A check
    /// judges alike.
    public boolean whole() {
        return lost.isEmpty()
                && count(Severity.ERROR) == 0
                && problems.stream().noneMatch(p -> p.kind().equals(DOCUMENT_FAILED));
    }

    /// Where that lies which a person had put or changed in former results.
    public List<Path> kept() {
        return beside.kept();
    }

    /// The same where a result of a run before stands untouched at its place.
    Outcome beside(Optional<Path> earlier) {
        return new Outcome(
                folder,
                documents,
                accounts,
                lost,
                unknown,
                problems,
                wording,
                new Beside(beside.kept(), beside.near(), earlier, beside.nobody(), beside.changed()));
    }

    /// Whether the plans of accounts are among the documents.
    public boolean hasPlans() {
        // A calendar of an account is no plan of it.
        return documents.stream()
                .filter(file -> file.startsWith(AccountDocuments.ACCOUNTS))
                .anyMatch(file -> !file.toString().endsWith(".ics"));
    }

    /// Whether the portfolio review is among the documents.
    public boolean hasReview() {
        return documents.stream().anyMatch(file -> file.toString().startsWith(PortfolioDocuments.REVIEW + "."));
    }

    /// The same with these files made.
    Outcome with(List<Path> files) {
        return new Outcome(folder, files, accounts, lost, unknown, problems, wording, beside);
    }

    /// How many problems are of that severity.
    public long count(Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }
}
