package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.file.ModelFile;
import latentfx.workbench.UserFolder;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was trained is not lost because its file cannot be written in the end. */
final class RescuedModelTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();
    private final @Nullable String before = System.getProperty(UserFolder.PROPERTY);

    @BeforeEach
    void moveTheUsersFolder() {
        System.setProperty(UserFolder.PROPERTY, folder.resolve("home").toString());
    }

    @AfterEach
    void moveItBack() {
        if (before == null) {
            System.clearProperty(UserFolder.PROPERTY);
        } else {
            System.setProperty(UserFolder.PROPERTY, before);
        }
    }

    @Test
    void aFullDiskAtTheEndOfATrainingCostsNoModel() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full");
        Path out = Files.createSymbolicLink(folder.resolve("digits.latentfx"), Path.of("/dev/full"));
        assertEquals(1, train(out));
        assertEquals(1, train(out));
        Files.delete(out);
        List<Path> kept = kept();
        assertEquals(2, kept.size());
        Set<String> names = new HashSet<>();
        for (Path file : kept) {
            names.add(ModelFile.read(file).name());
        }
        assertEquals(Set.of("digits", "digits (2)"), names);
        List<String> said = err.toString()
                .lines()
                .filter(line -> line.startsWith(out + " "))
                .toList();
        String why = out + " was not written: there is no space left on its disk; free some or choose another place;"
                + " the trained model is kept as ";
        assertEquals(kept.stream().map(file -> why + file + ".").collect(Collectors.toSet()), Set.copyOf(said));
    }

    private int train(Path out) {
        return LatentFxCommand.run(
                new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()),
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false),
                ("train --model pca --latent 2 --data synthetic --limit 50 --out " + out).split(" "));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("home").resolve("trained"))) {
            return files.sorted().toList();
        }
    }
}
