package dev.kap.run;

/// Is told how far a run is; called from several threads.
public interface Progress {

    /// Nobody listens.
    Progress SILENT = new Progress() {
        @Override
        public void begin(int accounts) {}

        @Override
        public void made(String account) {}
    };

    /// The input is read and that many accounts will be made.
    void begin(int accounts);

    /// The documents of that account are written.
    void made(String account);
}
