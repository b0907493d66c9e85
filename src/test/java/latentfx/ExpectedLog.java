package latentfx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Takes what a class logs while it is open, so that an expected failure is asserted on instead of printed. What was taken
 * does not reach the log of the build.
 */
public final class ExpectedLog implements AutoCloseable {
    private final Logger logger;
    private final Taking taking = new Taking();

    private ExpectedLog(String of) {
        logger = Logger.getLogger(of);
        logger.addHandler(taking);
        logger.setUseParentHandlers(false);
    }

    /** Begins to take what {@code of} logs under its own name. */
    public static ExpectedLog of(Class<?> of) {
        return new ExpectedLog(of.getName());
    }

    /** Begins to take what all classes of {@code room} and of the rooms in it log, such as {@code latentfx.ui}. */
    public static ExpectedLog under(String room) {
        return new ExpectedLog(room);
    }

    /** What was logged so far, oldest first. */
    public List<String> messages() {
        return taking.records.stream().map(LogRecord::getMessage).toList();
    }

    /** Fails unless one of the messages contains {@code words}. */
    public void assertSays(String words) {
        assertTrue(messages().stream().anyMatch(it -> it.contains(words)), () -> words + " is not in " + messages());
    }

    @Override
    public void close() {
        logger.removeHandler(taking);
        logger.setUseParentHandlers(true);
    }

    private static final class Taking extends Handler {
        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            if (isLoggable(record)) {
                records.add(record);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
