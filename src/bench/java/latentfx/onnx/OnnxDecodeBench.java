package latentfx.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import latentfx.dl4j.Dl4jFactory;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.VaeSpec;

/** Decoding by one set of weights, here and in ONNX Runtime, in turns: the median of each. */
public final class OnnxDecodeBench {
    private static final int ROUNDS = 5;
    private static final int POINTS = 4_000;
    private static final int GRIDS = 40;
    private static final int GRID = 400;

    private OnnxDecodeBench() {}

    /** Prints the times of both and their ratios. */
    public static void main(String[] arguments) throws IOException {
        ModelSpec spec = new VaeSpec(new NetworkShape(784, List.of(512, 256), 2), 1);
        Parameters weights =
                new Parameters(random((int) Parameters.encoderSize(spec)), random((int) Parameters.decoderSize(spec)));
        Path folder = Files.createTempDirectory("latentfx-bench");
        Path file = SmallModels.writeDense(folder, spec, weights);
        LatentModel own = new Dl4jFactory().create(spec, weights);
        LatentModel onnx = new OnnxModels(folder).open(file).model();
        for (int round = 1; round <= ROUNDS; round++) {
            double ownPoint = point(own);
            double onnxPoint = point(onnx);
            double ownGrid = grid(own);
            double onnxGrid = grid(onnx);
            System.out.printf(
                    "round %d: one point %.1f us here, %.1f us in ONNX Runtime, ratio %.2f; %d points %.2f ms, %.2f ms,"
                            + " ratio %.2f%n",
                    round, ownPoint, onnxPoint, onnxPoint / ownPoint, GRID, ownGrid, onnxGrid, onnxGrid / ownGrid);
        }
        Files.delete(file);
        Files.delete(folder);
    }

    private static float[] random(int count) {
        SplittableRandom random = new SplittableRandom(count);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (random.nextGaussian() * 0.05);
        }
        return values;
    }

    private static double point(LatentModel model) {
        PointDecoder points = model.pointDecoder();
        float[] image = new float[784];
        double[] micros = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            float[] code = Draws.codes(1, 2, i);
            long before = System.nanoTime();
            points.decode(code, image);
            micros[i] = (System.nanoTime() - before) / 1e3;
        }
        return median(micros);
    }

    private static double grid(LatentModel model) {
        float[] images = new float[GRID * 784];
        double[] millis = new double[GRIDS];
        for (int i = 0; i < GRIDS; i++) {
            Matrix codes = Matrix.wrap(GRID, 2, Draws.codes(GRID, 2, i));
            long before = System.nanoTime();
            model.decode(codes, images);
            millis[i] = (System.nanoTime() - before) / 1e6;
        }
        return median(millis);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
