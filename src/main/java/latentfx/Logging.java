package latentfx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Configures logging: into a rotating file in the user's folder, and on the terminal only if asked for. */
final class Logging {
    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;
    private static final String LINE = "%1$tF %1$tT %4$s %3$s: %5$s%6$s%n";

    /** Kept in a field because java.util.logging holds loggers weakly and would lose their level. */
    private static final Logger ROOT = Logger.getLogger("");

    private Logging() {}

    /**
     * Sends log lines to {@code folder}; a folder that cannot be written only costs the log.
     *
     * @param verbose whether more is logged, and all of it to the terminal too
     */
    static void start(Path folder, boolean verbose) {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        ROOT.setLevel(verbose ? Level.FINE : Level.INFO);
        if (verbose) {
            add(new ConsoleHandler());
        }
        try {
            Files.createDirectories(folder);
            add(new FileHandler(folder.resolve("latentfx-%u-%g.log").toString(), BYTES, FILES, true));
        } catch (IOException unwritable) {
            ROOT.log(Level.WARNING, "no log file in " + folder, unwritable);
        }
    }

    private static void add(Handler handler) {
        handler.setLevel(Level.ALL);
        handler.setErrorManager(new ErrorManager() {
            @Override
            public void error(String message, @Nullable Exception exception, int code) {
                // a log that cannot be written, on a full disk say, costs the log and nothing else
            }
        });
        handler.setFormatter(new SimpleFormatter());
        ROOT.addHandler(handler);
    }
}
