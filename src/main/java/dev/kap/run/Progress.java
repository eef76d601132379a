package dev.kap.run;

/// Is told how far a run is; called from several threads.
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
}
