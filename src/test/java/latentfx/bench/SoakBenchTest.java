package latentfx.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The soak counts growth after its warm-up only, and says so where a system does not tell. */
final class SoakBenchTest {
    @TempDir
    private Path folder;

    @Test
    void growthCountsFromTheFirstTenthOn() throws Exception {
        Path status = folder.resolve("status");
        write(status, 100);
        AtomicInteger points = new AtomicInteger();
        AtomicInteger strips = new AtomicInteger();
        List<String> told = new ArrayList<>();
        Runnable point = () -> {
            int done = points.incrementAndGet();
            if (done == 50) {
                write(status, 300); // within the warm-up
            } else if (done == 900) {
                write(status, 307);
            }
        };
        SoakBench.Result result =
                new SoakBench(point, strips::incrementAndGet, new ResidentMemory(status), 1).run(told::add);
        assertEquals(7, result.growth().getAsDouble(), 1e-9);
        assertEquals(1 + 1000, points.get(), "one before the clock");
        assertEquals(1 + 10, strips.get());
        assertEquals(List.of("soak: 0 of 1 s, 100 MB resident"), told);
        assertTrue(result.decodes() <= 1002, "it ran ahead: " + result.decodes());
    }

    @Test
    void withoutProcNothingIsClaimed() {
        SoakBench.Result result =
                new SoakBench(() -> {}, () -> {}, new ResidentMemory(folder.resolve("missing")), 1).run(line -> {});
        assertEquals(OptionalDouble.empty(), result.growth());
    }

    private static void write(Path status, int megabytes) {
        try {
            Files.writeString(status, "Name:\tjava\nVmRSS:\t  " + megabytes * 1024 + " kB\nThreads:\t9\n");
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
