package latentfx.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile files are refused in words of ours or can be used, within the memory that a file of their size may take. */
final class FuzzTest {
    @TempDir
    private Path folder;

    @Test
    void twoThousandHostileFilesDoNoHarm() throws IOException {
        noHarm(0, 2_000);
    }

    @Test
    @Tag("slow")
    void twentyThousandMoreDoNoHarm() throws IOException {
        noHarm(1_000_000, Integer.getInteger("fuzz.count", 20_000));
    }

    private void noHarm(long first, int count) throws IOException {
        Fuzzer fuzzer = new Fuzzer(Readers.all(), folder);
        List<String> faults = fuzzer.run(first, count);
        assertEquals(List.of(), faults, () -> faults.size() + " faults:\n" + String.join("\n", faults));
        assertTrue(fuzzer.accepted() > count / 20, () -> "only " + fuzzer.accepted() + " were accepted");
    }
}
