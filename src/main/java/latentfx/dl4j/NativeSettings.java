package latentfx.dl4j;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settings that the native libraries under ND4J read from the environment, once, when they are loaded; {@link #apply} sets
 * them in this very process, however the program was started, so it must come before the first touch of ND4J. What the
 * user has set stays.
 */
final class NativeSettings {
    private static final Logger LOG = LoggerFactory.getLogger(NativeSettings.class);

    /** Idle OpenMP threads sleep: with a busy neighbour, spinning costs three quarters of the training speed. */
    private static final String WAIT_POLICY = "OMP_WAIT_POLICY";

    /** Which kernels OpenBLAS uses. */
    private static final String CORE_TYPE = "OPENBLAS_CORETYPE";

    private static final List<String> AVX512 = List.of("avx512f", "avx512cd", "avx512bw", "avx512dq", "avx512vl");
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private NativeSettings() {}

    /** Sets what is not set yet; a platform that refuses only computes slower. */
    static void apply() {
        set(WAIT_POLICY, "PASSIVE");
        if (Platform.isLinux() && isUnknownAvx512(processor())) {
            set(CORE_TYPE, "SKYLAKEX");
        }
    }

    /**
     * Whether a processor has the AVX-512 instructions of Intel's Skylake servers without OpenBLAS 0.3.19 knowing it: it
     * takes AMD's newer ones for older ones and computes at half their speed.
     *
     * @param description lines of {@code /proc/cpuinfo}
     */
    static boolean isUnknownAvx512(List<String> description) {
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
            call(variable, value);
        } catch (RuntimeException | LinkageError refused) {
            LOG.warn("cannot set {}: training may be slower", variable, refused);
        }
    }

    private static void call(String variable, String value) {
        String library = Platform.isWindows() ? "msvcrt" : Platform.C_LIBRARY_NAME;
        NativeLibrary c = NativeLibrary.getInstance(library);
        if (Platform.isWindows()) {
            Function put = c.getFunction("_putenv");
            put.invokeInt(new Object[] {variable + "=" + value});
        } else {
            Function set = c.getFunction("setenv");
            set.invokeInt(new Object[] {variable, value, 1});
        }
    }
}
