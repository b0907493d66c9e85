package latentfx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test during which the program logs a warning that the test did not take with {@link ExpectedLog}: a green build
 * is a quiet one. Registered for all tests in {@code META-INF/services}.
 */
public final class QuietTests implements BeforeEachCallback, AfterEachCallback {
    /** Held, because the logging framework forgets loggers that nobody holds. */
    private static final Logger PROGRAM = Logger.getLogger("latentfx");

    private final Watching watching = new Watching();

    @Override
    public void beforeEach(ExtensionContext context) {
        watching.warnings.clear();
        PROGRAM.addHandler(watching);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        PROGRAM.removeHandler(watching);
        assertEquals(List.of(), List.copyOf(watching.warnings), "warnings logged by " + context.getDisplayName());
    }

    private static final class Watching extends Handler {
        private final List<String> warnings = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(record.getLoggerName() + ": " + record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
