package latentfx.onnx;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;
import latentfx.model.LayerSpec;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;

/** Small ONNX models in files, for tests of other rooms. */
public final class SmallModels {
    private SmallModels() {}

    /** A decoder.onnx from 2 numbers to grey pictures of 28×28; pixel i is sigmoid((z1 − z2)·(i + 1)/784). */
    public static Path writeDecoder(Path folder) throws IOException {
        return TinyOnnx.decoder(784, "Sigmoid", 1, 28, 28).write(folder, "decoder.onnx");
    }

    /** A decoder.onnx from 2 numbers to colour pictures of 4×4, channels first. */
    public static Path writeColourDecoder(Path folder) throws IOException {
        return TinyOnnx.decoder(48, "Sigmoid", 3, 4, 4).write(folder, "decoder.onnx");
    }

    /** An encoder.onnx for {@link #writeDecoder}: the mean is pixels 350 and 351, the log-variance pixels 352 and 353. */
    public static Path writeEncoder(Path folder) throws IOException {
        TinyOnnx encoder = new TinyOnnx().input("x", -1, 1, 28, 28).longs("flat", -1, 784);
        encoder.node("Reshape", List.of("x", "flat"), List.of("row"));
        return encoder.slice("row", "codes", 350, 354).output("codes", -1, 4).write(folder, "encoder.onnx");
    }

    /** A flat decoder.onnx from 2 numbers to 784 logits; number i is (z1 − z2)·(i + 1)/784. */
    public static Path writeLogits(Path folder) throws IOException {
        return TinyOnnx.decoder(784, "Identity", 784).write(folder, "decoder.onnx");
    }

    /** A flat decoder.onnx from 2 numbers to 1,536 from 0 to 1: no square, grey or colour. */
    public static Path writeOdd(Path folder) throws IOException {
        return TinyOnnx.decoder(1536, "Sigmoid", 1536).write(folder, "decoder.onnx");
    }

    /** An encoder.onnx for {@link #writeDecoder} with three outputs of 2 numbers: pixels 350 and 351, 352 and 353, 354 and 355. */
    public static Path writeEncoderOfThree(Path folder) throws IOException {
        TinyOnnx encoder = new TinyOnnx().input("x", -1, 1, 28, 28).longs("flat", -1, 784);
        encoder.node("Reshape", List.of("x", "flat"), List.of("row"));
        encoder.slice("row", "first", 350, 352).slice("row", "second", 352, 354).slice("row", "third", 354, 356);
        encoder.output("first", -1, 2).output("second", -1, 2).output("third", -1, 2);
        return encoder.write(folder, "encoder.onnx");
    }

    /** A classifier of grey pictures of 28×28: logits are 8·pixel 350 − 4 for "bright", its opposite for "dark". */
    public static Path writeClassifier(Path folder, String name) throws IOException {
        return classifier().write(folder, name);
    }

    /** What {@link #writeClassifier} writes. */
    static TinyOnnx classifier() {
        float[] weights = {-8, 8};
        float[] biases = {4, -4};
        TinyOnnx model = new TinyOnnx().input("x", -1, 1, 28, 28).longs("flat", -1, 784);
        model.node("Reshape", List.of("x", "flat"), List.of("row")).slice("row", "pixel", 350, 351);
        model.floats("w", weights, 1, 2).floats("b", biases, 2);
        return model.node("Gemm", List.of("pixel", "w", "b"), List.of("scores"))
                .output("scores", -1, 2)
                .property("classes", "[\"dark\",\"bright\"]");
    }

    /** The decoder of a dense model with a Bernoulli likelihood as decoder.onnx: ReLU layers, then a sigmoid. */
    public static Path writeDense(Path folder, ModelSpec spec, Parameters parameters) throws IOException {
        TinyOnnx decoder = new TinyOnnx().input("z", -1, spec.codeWidth());
        FloatBuffer weights = parameters.decoderBuffer();
        String reached = "z";
        List<LayerSpec> layers = spec.decoderLayers();
        for (int i = 0; i < layers.size(); i++) {
            LayerSpec layer = layers.get(i);
            float[] matrix = new float[layer.inputs() * layer.units()];
            float[] biases = new float[layer.units()];
            weights.get(matrix).get(biases);
            decoder.floats("w" + i, matrix, layer.units(), layer.inputs()).floats("b" + i, biases, biases.length);
            decoder.node("Gemm", List.of(reached, "w" + i, "b" + i), List.of("y" + i), TinyOnnx.number("transB", 1));
            reached = i == layers.size() - 1 ? "image" : "a" + i;
            decoder.node(reached.equals("image") ? "Sigmoid" : "Relu", List.of("y" + i), List.of(reached));
        }
        return decoder.output("image", -1, spec.shape().inputs()).write(folder, "decoder.onnx");
    }
}
