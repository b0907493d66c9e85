package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind takes its own options on the command line and refuses those of others, before any data is read. */
final class TrainOptionsTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pca|--hidden 64|--hidden is not an option of pca; it has no hidden layers.",
                "pca|--epochs 3|--epochs is not an option of pca; it is fitted in one go, not trained.",
                "pca|--lr-decay cosine|--lr-decay is not an option of pca; it is fitted in one go, not trained.",
                "linear|--sigma 1|--sigma is not an option of linear; it has none",
                "beta-vae|--beta 21|--beta must be 0 to 20, not 21",
                "beta-vae|--warm-up soon|--warm-up must be 0 to 1000, not soon",
                "vae|--lambda 1|--lambda is not an option of vae; its options are likelihood, sigma",
                "vae|--likelihood poisson|--likelihood must be one of bernoulli, gaussian, not poisson",
                "denoising|--noise mask:2|--noise amount must be 0 to 1, not 2.0",
                "sparse|--rho 0.9|--rho must be 0.001 to 0.5, not 0.9",
                "stacked|--pretraining-epochs 1.5|--pretraining-epochs must be 1 to 100, not 1.5",
                "conditional-vae|--beta 2|--beta is not an option of conditional-vae; its options are likelihood, sigma"
            })
    void anOptionOfAnotherKindOrOutOfItsRangeIsNamed(String kind, String option, String sentence) {
        String file = folder.resolve("never.latentfx").toString();
        String command = "train --model " + kind + " --latent 2 --data nowhere --out " + file + " " + option;
        assertEquals(2, run(command.split(" ")));
        assertEquals(sentence, firstLine());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pca|",
                "LINEAR|",
                "ae|",
                "denoising|--noise salt-pepper:0.2",
                "sparse|--penalty kl --lambda 0.5 --rho 0.1",
                "stacked|--pretraining-epochs 3 --hidden 64,32",
                "stacked-denoising|--noise gaussian:0.5 --pretraining-epochs 2",
                "vae|--likelihood gaussian --sigma 0.3",
                "beta-vae|--beta 8 --warm-up 2.5 --likelihood gaussian",
                "conditional-vae|--likelihood bernoulli"
            })
    void everyKindAndItsOptionsPassUpToTheMissingData(String kind, @Nullable String options) {
        String file = folder.resolve("never.latentfx").toString();
        String plan = kind.equals("pca") ? "--seed 4" : "--lr-warm-up 0.5 --lr-decay cosine";
        String command = "train --model " + kind + " --latent 2 " + plan + " --data nowhere --out " + file
                + (options == null ? "" : " " + options);
        assertEquals(1, run(command.split(" ")));
        assertTrue(err.toString().contains("nowhere"), err.toString());
    }

    @Test
    void aKindThatDoesNotExistIsAnsweredWithThoseThatDo() {
        assertEquals(2, run("train --model gan --latent 2 --data nowhere --out x.latentfx".split(" ")));
        assertTrue(
                firstLine().startsWith("the kind of model \"gan\" is not known; the kinds are pca, linear"),
                firstLine());
    }

    private String firstLine() {
        return err.toString().lines().findFirst().orElse("");
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false);
        return LatentFxCommand.run(
                new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()), console, arguments);
    }
}
