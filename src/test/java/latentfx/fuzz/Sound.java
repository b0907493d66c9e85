package latentfx.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import latentfx.data.DataOrigin;
import latentfx.data.ImageShape;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.Matrix;
import latentfx.model.Activation;
import latentfx.model.Checkpoint;
import latentfx.model.CodeSheet;
import latentfx.model.ConditionalVaeSpec;
import latentfx.model.ImportedSpec;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.PackedSnapshot;
import latentfx.model.Parameters;
import latentfx.model.SavedModel;
import latentfx.model.SavedModels;
import latentfx.model.Stage;
import latentfx.model.TrainingHistory;
import latentfx.model.WeightPrecision;
import latentfx.model.Zoo;
import latentfx.model.file.ModelFile;
import latentfx.model.judge.Classifier;
import latentfx.model.judge.ClassifierFile;

/** Small sound files of every kind, from which hostile ones are made. */
final class Sound {
    private static final int SIDE = 4;

    private Sound() {}

    /** Models of several kinds, in both precisions, with and without the history of a training. */
    static List<byte[]> models() throws IOException {
        SavedModel tiny = SavedModels.tiny();
        List<SavedModel> all = new ArrayList<>(List.of(tiny, tiny.withHistory(Optional.of(history(tiny)))));
        NetworkShape shape = new NetworkShape(12, List.of(5), 2);
        all.add(like(tiny, new ConditionalVaeSpec(shape, 3, Likelihood.BERNOULLI)));
        all.add(like(tiny, Zoo.kind("pca").spec(new NetworkShape(12, List.of(), 2), 3, java.util.Map.of())));
        all.add(like(tiny, Zoo.kind("sparse").spec(shape, 3, java.util.Map.of())));
        all.add(like(tiny, imported()));
        List<byte[]> files = new ArrayList<>();
        for (SavedModel model : all) {
            files.add(bytes(model, files.size() % 2 == 0 ? WeightPrecision.FLOAT32 : WeightPrecision.FLOAT16));
        }
        files.add(resource("/latentfx/earlier/ae-2.latentfx"));
        files.add(resource("/latentfx/model/file/with-history.latentfx"));
        return files;
    }

    private static ModelSpec imported() {
        return new ImportedSpec(
                List.of(new LayerSpec.Dense(12, 6, Activation.SELU), new LayerSpec.Dense(6, 2, Activation.LINEAR)),
                List.of(new LayerSpec.Dense(2, 5, Activation.SOFTPLUS), new LayerSpec.Dense(5, 12, Activation.LINEAR)),
                false,
                Likelihood.BERNOULLI);
    }

    private static SavedModel like(SavedModel model, ModelSpec spec) {
        SplittableRandom random = new SplittableRandom(3);
        Parameters parameters = new Parameters(
                floats(random, (int) Parameters.encoderSize(spec)), floats(random, (int) Parameters.decoderSize(spec)));
        CodeSheet before = model.sheet();
        Matrix codes = Matrix.wrap(5, spec.codeWidth(), floats(random, 5 * spec.codeWidth()));
        CodeSheet sheet = new CodeSheet(codes, before.labels(), before.labelNames(), before.origin());
        return new SavedModel("a " + spec.kind(), spec, model.image(), parameters, sheet, model.provenance());
    }

    private static float[] floats(SplittableRandom random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextDouble(-1, 1);
        }
        return values;
    }

    static TrainingHistory history(SavedModel model) {
        Losses losses = new Losses(10, 1, 11);
        List<PackedSnapshot> snapshots = new ArrayList<>();
        for (double progress : new double[] {0.5, 1, 2}) {
            Checkpoint checkpoint = new Checkpoint(
                    Stage.ONLY, progress, 2, losses, losses, Duration.ofMillis((long) (1500 * progress)));
            snapshots.add(PackedSnapshot.of(
                    checkpoint, model.parameters(), model.sheet().codes()));
        }
        return new TrainingHistory(snapshots);
    }

    private static byte[] bytes(SavedModel model, WeightPrecision precision) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFile.write(model, bytes, precision);
        return bytes.toByteArray();
    }

    /** A judge of two pixels. */
    static byte[] judge() throws IOException {
        Path file = Files.createTempFile("sound", ".judge");
        try {
            ClassifierFile.write(
                    new Classifier(
                            List.of(2, 2, 2),
                            new float[] {1, 0, 0, 1, 0, -1, 2, 0, 0, 2, 0, 0},
                            new ImageShape(1, 2, 1),
                            List.of("left", "right"),
                            "two pixels",
                            0.5),
                    file);
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    static byte[] lesson() throws IOException {
        return resource("/latentfx/earlier/lesson.lab");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Sound.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        }
    }

    /** A decoder as Deeplearning4j writes it. */
    static byte[] network() throws IOException {
        Path folder = Files.createTempDirectory("network");
        try {
            SavedModel tiny = SavedModels.tiny();
            List<Path> files =
                    new Dl4jExchange().write(new Dl4jFactory().create(tiny.spec(), tiny.parameters()), folder);
            byte[] decoder = Files.readAllBytes(files.get(files.size() - 1));
            for (Path file : files) {
                Files.delete(file);
            }
            return decoder;
        } finally {
            Files.delete(folder);
        }
    }

    /** IDX images of unsigned bytes. */
    static byte[] images(int count) {
        ByteBuffer bytes = ByteBuffer.allocate(16 + count * SIDE * SIDE);
        bytes.putInt(0x803).putInt(count).putInt(SIDE).putInt(SIDE);
        while (bytes.hasRemaining()) {
            bytes.put((byte) (bytes.position() * 37));
        }
        return bytes.array();
    }

    /** IDX images of floats from 0 to 1. */
    static byte[] floatImages(int count) {
        ByteBuffer bytes = ByteBuffer.allocate(16 + Float.BYTES * count * SIDE * SIDE);
        bytes.putInt(0xD03).putInt(count).putInt(SIDE).putInt(SIDE);
        while (bytes.hasRemaining()) {
            bytes.putFloat(bytes.position() % 64 / 64f);
        }
        return bytes.array();
    }

    /** IDX labels. */
    static byte[] labels(int count) {
        ByteBuffer bytes = ByteBuffer.allocate(8 + count).putInt(0x801).putInt(count);
        while (bytes.hasRemaining()) {
            bytes.put((byte) (bytes.position() % 3));
        }
        return bytes.array();
    }

    /** Pictures of 8 by 8 pixels, as PNG of all colour types that Java writes. */
    static List<byte[]> pngs() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (int type : new int[] {
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_BYTE_INDEXED,
            BufferedImage.TYPE_BYTE_BINARY,
            BufferedImage.TYPE_USHORT_GRAY
        }) {
            files.add(picture(type, "png"));
        }
        return files;
    }

    static byte[] picture(int type, String format) throws IOException {
        BufferedImage image = new BufferedImage(2 * SIDE, 2 * SIDE, type);
        for (int i = 0; i < 4 * SIDE * SIDE; i++) {
            image.setRGB(i % (2 * SIDE), i / (2 * SIDE), 0xFF000000 | i * 0x030507);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) {
            throw new IOException("no writer of " + format);
        }
        return bytes.toByteArray();
    }

    static DataOrigin origin() {
        return SavedModels.tiny().sheet().origin();
    }
}
