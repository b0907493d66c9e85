package latentfx.dl4j.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import latentfx.dl4j.Engine;
import latentfx.math.Matrix;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Test networks saved by Deeplearning4j, and malformed zips. */
public final class Networks {
    private Networks() {}

    /** Saves a network of these layers, with random weights and biases, and returns it. */
    public static MultiLayerNetwork save(Path file, DataType type, List<? extends Layer> layers) throws IOException {
        MultiLayerNetwork network = network(type, layers);
        ModelSerializer.writeModel(network, file.toFile(), true);
        return network;
    }

    /** Saves a float network of dense layers of these widths, with one activation for the last and one for all others. */
    public static MultiLayerNetwork save(Path file, Activation hidden, Activation last, int... widths)
            throws IOException {
        return save(file, DataType.FLOAT, dense(hidden, last, widths));
    }

    private static List<DenseLayer> dense(Activation hidden, Activation last, int... widths) {
        List<DenseLayer> layers = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            layers.add(new DenseLayer.Builder()
                    .nIn(widths[i - 1])
                    .nOut(widths[i])
                    .activation(i < widths.length - 1 ? hidden : last)
                    .build());
        }
        return layers;
    }

    private static MultiLayerNetwork network(DataType type, List<? extends Layer> layers) {
        Engine.start();
        NeuralNetConfiguration.ListBuilder list =
                new NeuralNetConfiguration.Builder().dataType(type).list();
        layers.forEach(list::layer);
        MultiLayerNetwork network = new MultiLayerNetwork(list.build());
        network.init();
        float[] weights = random((int) network.numParams(), 3);
        network.setParams(Nd4j.createFromArray(weights).reshape(1, -1).castTo(type));
        return network;
    }

    /** Numbers between −0.7 and 0.7. */
    static float[] random(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextDouble(-0.7, 0.7);
        }
        return values;
    }

    /** The outputs of {@code network} for {@code inputs}, one row after the other. */
    public static float[] output(MultiLayerNetwork network, Matrix inputs) {
        INDArray given = Nd4j.createFromArray(inputs.toArray()).reshape(inputs.rows(), inputs.columns());
        return network.output(given.castTo(network.params().dataType()))
                .dup('c')
                .castTo(DataType.FLOAT)
                .data()
                .asFloat();
    }

    /** The entries of a zip by name, in their order. */
    static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    /** Writes a zip of these entries. */
    static void write(Path file, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        Files.write(file, bytes.toByteArray());
    }

    /** Replaces one entry of {@code file}. */
    static void replace(Path file, String entry, byte[] content) throws IOException {
        Map<String, byte[]> entries = entries(file);
        entries.put(entry, content);
        write(file, entries);
    }

    /** The configuration of {@code file} with the first {@code from} in it replaced. */
    static void edit(Path file, String from, String to) throws IOException {
        Map<String, byte[]> entries = entries(file);
        String json = new String(entries.get(NetworkZip.CONFIGURATION), StandardCharsets.UTF_8);
        if (!json.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + json);
        }
        entries.put(NetworkZip.CONFIGURATION, json.replace(from, to).getBytes(StandardCharsets.UTF_8));
        write(file, entries);
    }
}
