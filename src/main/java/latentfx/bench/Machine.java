package latentfx.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The machine and the date of a measurement, without which its figures cannot be compared.
 *
 * @param cpus processors that the program may use
 * @param java its version
 * @param platform operating system and architecture
 * @param date ISO 8601 in UTC
 * @param settings variables of the environment that decide how fast the BLAS is, and what they are set to; mostly none
 */
public record Machine(int cpus, String java, String platform, String date, Map<String, String> settings) {
    private static final List<String> DECIDING =
            List.of("OPENBLAS_CORETYPE", "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS");

    public Machine {
        settings = Map.copyOf(settings);
    }

    /** This machine, now. */
    public static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                deciding(System.getenv()));
    }

    private static Map<String, String> deciding(Map<String, String> environment) {
        Map<String, String> settings = new TreeMap<>(environment);
        settings.keySet().retainAll(DECIDING);
        return settings;
    }
}
