package dev.kap.watch.work;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/// Works on drops, one at a time.
public interface Worker extends AutoCloseable {

    /// Works on a drop; never changes it. `goOn` is asked twice a second until the answer is there.
    ///
    /// @throws IOException where no worker could be started
    /// @throws InterruptedException where `goOn` said no; the drop is as it was
    WorkOutcome work(Job job, BooleanSupplier goOn) throws IOException, InterruptedException;

    /// Ends what can be begun again later; is called now and then while there is nothing to do.
    void rest();

    @Override
    void close();
}
