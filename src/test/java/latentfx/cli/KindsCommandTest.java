package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import latentfx.data.table.array.NpyFile;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.Matrix;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of model on the command line: trained, described, used to encode and decode. */
@Tag("slow")
final class KindsCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pca|''|latent size 2",
                "linear|''|hidden layers none",
                "denoising|--hidden 16 --noise gaussian:0.2|noise gaussian",
                "sparse|--hidden 16 --penalty kl --rho 0.1|rho 0.1",
                "stacked|--hidden 16 --pretraining-epochs 1|pretraining-epochs 1",
                "stacked-denoising|--hidden 16 --pretraining-epochs 1 --noise mask:0.4|amount 0.4",
                "beta-vae|--hidden 16 --beta 3 --warm-up 2|warm-up 2.0",
                "conditional-vae|--hidden 16|likelihood bernoulli"
            })
    void aKindIsTrainedDescribedEncodedAndDecoded(String kind, String options, String told) throws Exception {
        Path model = folder.resolve(kind + ".latentfx");
        Path codes = folder.resolve("codes.csv");
        Path images = folder.resolve("images.npy");
        String epochs = kind.equals("pca") ? "" : "--epochs 1 ";
        run(("train --model " + kind + " --latent 2 --data synthetic --limit 64 " + epochs + options).strip()
                + " --out " + model);
        run("info " + model);
        String info = out.toString().replaceAll(" +", " ");
        assertTrue(info.contains("\nkind " + kind + "\n"), info);
        assertTrue(info.contains("\n" + told + "\n"), info);
        run("encode " + model + " --data synthetic --out " + codes);
        run("decode " + model + " --codes " + codes + " --out " + images);
        Matrix decoded = NpyFile.read(images);
        assertEquals(2000, decoded.rows());
        assertEquals(784, decoded.columns());
    }

    private void run(String command) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        assertEquals(0, LatentFxCommand.run(workbench, console, command.split(" ")), err.toString());
    }
}
