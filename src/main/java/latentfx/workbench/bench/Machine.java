package latentfx.workbench.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where and when something was measured; a figure without it means nothing.
 *
 * @param cpus processors that the program may use
 * @param java its version
 * @param platform operating system and architecture
 * @param date ISO 8601 in UTC
 */
public record Machine(int cpus, String java, String platform, String date) {
    /** This machine, now. */
    public static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
