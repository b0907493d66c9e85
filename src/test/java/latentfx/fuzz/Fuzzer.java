package latentfx.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives each reader hostile files, one for each seed, and says what went wrong. */
final class Fuzzer {
    private final List<FuzzedReader<?>> readers;
    private final Path folder;
    private int accepted;

    Fuzzer(List<FuzzedReader<?>> readers, Path folder) {
        this.readers = readers;
        this.folder = folder;
    }

    /** What went wrong with the seeds from {@code first} on. */
    List<String> run(long first, int count) throws IOException {
        List<String> faults = new ArrayList<>();
        for (long seed = first; seed < first + count; seed++) {
            one(seed).ifPresent(faults::add);
        }
        return faults;
    }

    /** How many files were accepted so far. */
    int accepted() {
        return accepted;
    }

    private Optional<String> one(long seed) throws IOException {
        FuzzedReader<?> reader = readers.get((int) Math.floorMod(seed, (long) readers.size()));
        Specimen specimen;
        try {
            specimen = reader.maker().make(new Choice(seed));
        } catch (RuntimeException broken) {
            throw new IllegalStateException("no " + reader + " can be made of seed " + seed, broken);
        }
        Path file = folder.resolve(reader.file());
        Files.write(file, specimen.content());
        try {
            return fault(reader, file, specimen)
                    .map(fault -> "seed " + seed + ", " + reader + " (" + specimen.mutated() + "): " + fault);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path left : files.toList()) {
                    Files.delete(left);
                }
            }
        }
    }

    private <T> Optional<String> fault(FuzzedReader<T> reader, Path file, Specimen specimen) {
        Cost cost = Cost.begin();
        T read;
        try {
            read = reader.reading().read(file);
        } catch (Exception | OutOfMemoryError | StackOverflowError refused) {
            return Refusal.fault(refused, reader.file())
                    .map(fault -> fault + ": " + refused)
                    .or(() -> cost.fault(specimen.content().length));
        }
        Optional<String> costly = cost.fault(specimen.content().length);
        try {
            reader.use().use(read);
        } catch (Exception | OutOfMemoryError | StackOverflowError unusable) {
            boolean told = Refusal.fault(unusable, reader.file()).isEmpty();
            return told ? costly : Optional.of("accepted, but " + unusable);
        }
        accepted++;
        return costly;
    }
}
