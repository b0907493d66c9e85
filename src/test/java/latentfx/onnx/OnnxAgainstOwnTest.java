package latentfx.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Path;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One set of weights draws one picture, whoever computes it. */
class OnnxAgainstOwnTest {
    @TempDir
    private Path folder;

    @Test
    void aBundledDecoderDrawsInOnnxRuntimeWhatItDrawsHere() throws IOException {
        LatentModel own = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange())
                .openBundled("mnist-vae-2")
                .model();
        SmallModels.writeDense(folder, own.spec(), own.parameters());
        LatentModel there = new OnnxModels(folder).open(folder).model();
        Matrix codes = Matrix.wrap(100, 2, Draws.codes(100, 2, 4));
        assertArrayEquals(own.decode(codes).toArray(), there.decode(codes).toArray(), 1e-5f);
    }
}
