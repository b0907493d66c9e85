package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.ModelTrainer;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training that diverges on the command line fails, and leaves the last good weights in the file asked for. */
final class DivergedTrainingTest {
    @TempDir
    private Path folder;

    @Test
    void theLastGoodWeightsAreInTheFile() throws Exception {
        ModelTrainer lost = (request, reports, progress, cancellation) -> {
            EpochReport good = new Dl4jTrainer().train(request, reports, progress, cancellation);
            throw new DivergedException(2, Optional.of(good));
        };
        Workbench workbench = new Workbench(lost, new Dl4jFactory(), new Dl4jExchange());
        StringWriter told = new StringWriter();
        Console console = new Console(new PrintWriter(told), new PrintWriter(told), false);
        Path out = folder.resolve("lost.latentfx");
        String command = "train --model vae --latent 2 --data synthetic --limit 200 --hidden 8 --epochs 1 --out " + out;
        assertEquals(1, LatentFxCommand.run(workbench, console, command.split(" ")));
        assertTrue(told.toString().contains("keeps the weights as of epoch 1.00"), told.toString());
        assertTrue(told.toString().contains("lower the learning rate"), told.toString());
        assertEquals(
                1.0, workbench.open(out).provenance().orElseThrow().figures().get("epochs_done"));
    }
}
