package latentfx.dl4j.blas;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import latentfx.task.ProcessEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Environment variables that the native libraries under ND4J read once, when they are loaded. {@link #apply} sets them
 * in the running process, so it must be called before any class of ND4J is loaded. Variables that the user has set are
 * kept.
 */
public final class NativeSettings {
    private static final Logger LOG = LoggerFactory.getLogger(NativeSettings.class);

    /** Idle OpenMP threads sleep: with a busy neighbour, spinning costs three quarters of the training speed. */
    private static final String WAIT_POLICY = "OMP_WAIT_POLICY";

    /** The processor family that OpenBLAS chooses its kernels by. */
    private static final String CORE_TYPE = "OPENBLAS_CORETYPE";

    private static final List<String> AVX512 = List.of("avx512f", "avx512cd", "avx512bw", "avx512dq", "avx512vl");
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private NativeSettings() {}

    /**
     * Sets the variables that are not set yet. Where the platform does not allow that, computation is slower but
     * correct.
     */
    public static void apply() {
        set(WAIT_POLICY, "PASSIVE");
        if (Platform.isLinux() && isUnknownAvx512(processor())) {
            set(CORE_TYPE, "SKYLAKEX");
        }
    }

    /**
     * Whether a processor has the AVX-512 instructions of Intel's Skylake servers but is not recognised by OpenBLAS
     * 0.3.19, which takes newer AMD processors for older ones and then runs at half their speed.
     *
     * @param description lines of {@code /proc/cpuinfo}
     */
    public static boolean isUnknownAvx512(List<String> description) {
        boolean amd =
                description.stream().anyMatch(line -> line.startsWith("vendor_id") && line.endsWith("AuthenticAMD"));
        return amd
                && description.stream()
                        .filter(line -> line.startsWith("flags"))
                        .findFirst()
                        .map(line ->
                                Set.copyOf(Arrays.asList(line.split("\\s+"))).containsAll(AVX512))
                        .orElse(false);
    }

    private static List<String> processor() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.takeWhile(line -> !line.isBlank()).toList();
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("cannot read {}", PROCESSORS, unreadable);
            return List.of();
        }
    }

    private static void set(String variable, String value) {
        if (System.getenv(variable) != null) {
            return;
        }
        try {
            ProcessEnvironment.set(variable, value);
        } catch (RuntimeException | LinkageError refused) {
            LOG.warn("cannot set {}: training may be slower", variable, refused);
        }
    }
}
