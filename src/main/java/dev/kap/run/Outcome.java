package dev.kap.run;

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
/// @param kept where that lies which a person had put or changed in former results
public record Outcome(
        Optional<Path> folder,
        List<Path> documents,
        List<String> accounts,
        List<String> lost,
        List<String> unknown,
        List<Problem> problems,
        Wording wording,
        List<Path> kept) {

    /// The kind of problem that cost a document, but no account.
    static final String DOCUMENT_FAILED = "document-failed";

    public Outcome {
        documents = List.copyOf(documents);
        accounts = List.copyOf(accounts);
        lost = List.copyOf(lost);
        unknown = List.copyOf(unknown);
        problems = List.copyOf(problems);
        kept = List.copyOf(kept);
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
        this(folder, documents, accounts, lost, unknown, problems, wording, List.of());
    }

    /// Whether there is a result folder.
    public boolean made() {
        return folder.isPresent();
    }

    /// Whether all that was asked for was made: no error cost an account, no fault a document.
    public boolean whole() {
        return lost.isEmpty() && problems.stream().noneMatch(p -> p.kind().equals(DOCUMENT_FAILED));
    }

    /// Whether the plans of accounts are among the documents.
    public boolean hasPlans() {
        return documents.stream().anyMatch(file -> file.startsWith(AccountDocuments.ACCOUNTS));
    }

    /// Whether the portfolio review is among the documents.
    public boolean hasReview() {
        return documents.stream().anyMatch(file -> file.toString().startsWith(AccountDocuments.REVIEW + "."));
    }

    /// The same with these files made.
    Outcome with(List<Path> files) {
        return new Outcome(folder, files, accounts, lost, unknown, problems, wording, kept);
    }

    /// How many problems are of that severity.
    public long count(Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }
}
