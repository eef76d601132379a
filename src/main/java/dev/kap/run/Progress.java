package dev.kap.run;

import dev.kap.problem.Problem;
import dev.kap.wording.Wording;

/// Is told how far a run is; called from several threads. What it throws ends the run.
public interface Progress {

    /// Nobody listens.
    Progress SILENT = new Progress() {
        @Override
        public void begin(int documents) {}

        @Override
        public void made() {}
    };

    /// The input is read and that many documents will be made: a plan for each account, the review, in all formats.
    void begin(int documents);

    /// One of them is written.
    void made();

    /// A fault of the program cost a figure, a document or an account; the run goes on.
    default void failed(Throwable fault) {}

    /// Something that the result will not hold, said before anything is written.
    default void foreseen(Problem problem, Wording wording) {}

    /// The run now does this.
    default void at(Step step) {}

    /// From now on this lies on the disk: whoever ends the run in the midst of its work abandons it.
    default void holding(Unfinished draft) {}
}
