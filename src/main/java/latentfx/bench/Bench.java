package latentfx.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import latentfx.model.DivergedException;
import latentfx.model.ModelFactory;
import latentfx.model.ModelTrainer;

/**
 * Measures this machine's speed with a trainer and the models of a factory, on 784-512-256-2-256-512-784 and on
 * convolutional autoencoders. Figures have
 * names such as {@code train.vae.128.samples_per_s}; times are in microseconds.
 */
public final class Bench {
    private static final int[] BATCHES = {128, 512};
    private static final int[] BLOCKS = {16, 64, 400};
    private static final int STRIP = 64;
    private static final int GRID = 400;
    /** Side and colours of the images that convolutional models are measured on. */
    private static final int[][] CONVOLUTIONAL = {{28, 1}, {32, 3}, {64, 3}};

    private static final int BATCH_BESIDE = 128;

    private final ModelTrainer trainer;
    private final ModelFactory factory;
    private final BenchBudget budget;

    /** Measures within {@code budget}. */
    public Bench(ModelTrainer trainer, ModelFactory factory, BenchBudget budget) {
        this.trainer = trainer;
        this.factory = factory;
        this.budget = budget;
    }

    /**
     * Measures one topic on the calling thread, for seconds up to minutes.
     *
     * @param told receives progress, one line at a time
     * @return figures by name; empty where one does not apply to this system
     * @throws DivergedException if a training's loss was no longer a number
     */
    public Map<String, OptionalDouble> measure(BenchTopic topic, Consumer<String> told) throws DivergedException {
        Map<String, OptionalDouble> figures = new LinkedHashMap<>();
        switch (topic) {
            case TRAIN -> train(figures, told);
            case ENCODE -> {
                told.accept("encoding in blocks of " + InferenceBench.BLOCK);
                put(
                        figures,
                        "encode." + InferenceBench.BLOCK + ".samples_per_s",
                        dense().encodedPerSecond(InferenceBench.BLOCK));
            }
            case DECODE -> decode(figures, told);
            case CONV -> conv(figures, told);
            case SOAK -> soak(figures, told);
        }
        return figures;
    }

    private void train(Map<String, OptionalDouble> figures, Consumer<String> told) throws DivergedException {
        TrainBench bench = new TrainBench(trainer, budget);
        for (int batch : BATCHES) {
            told.accept("training an ae in batches of " + batch);
            double ae = bench.samplesPerSecond(BenchModel.autoencoder(), batch);
            put(figures, "train.ae." + batch + ".samples_per_s", ae);
            told.accept("training a vae in batches of " + batch);
            double vae = bench.samplesPerSecond(BenchModel.vae(), batch);
            put(figures, "train.vae." + batch + ".samples_per_s", vae);
        }
    }

    private void decode(Map<String, OptionalDouble> figures, Consumer<String> told) throws DivergedException {
        InferenceBench bench = dense();
        told.accept("decoding 1 point at a time");
        putTimes(figures, "decode.1", bench.point());
        for (int points : BLOCKS) {
            told.accept("decoding " + points + " points at a time");
            putTimes(figures, "decode." + points, bench.block(points));
        }
        told.accept("decoding 1 point at a time while a vae trains");
        Ranked beside = new BesideTraining(trainer)
                .time(
                        new TrainBench(trainer, budget).request(BenchModel.vae(), BATCH_BESIDE),
                        budget.decodesBesideTraining(),
                        bench.pointDecode());
        put(figures, "decode.1.beside_training.median_us", beside.median());
        put(figures, "decode.1.beside_training.p999_us", beside.percentile(0.999));
    }

    private void conv(Map<String, OptionalDouble> figures, Consumer<String> told) throws DivergedException {
        for (int[] image : CONVOLUTIONAL) {
            BenchModel model = BenchModel.convolutional(image[0], image[1]);
            String name = image[0] + "x" + image[1];
            told.accept("convolutions: training on images of " + model.image() + " in batches of " + BATCH_BESIDE);
            double trained = new TrainBench(trainer, budget).samplesPerSecond(model, BATCH_BESIDE);
            put(figures, "train.conv." + name + ".samples_per_s", trained);
            told.accept("convolutions: encoding and decoding images of " + model.image());
            InferenceBench bench = new InferenceBench(model, factory, budget);
            put(figures, "encode.conv." + name + ".samples_per_s", bench.encodedPerSecond(BATCH_BESIDE));
            putTimes(figures, "decode.conv.1." + name, bench.point());
            putTimes(figures, "decode.conv." + GRID + "." + name, bench.block(GRID));
        }
    }

    private InferenceBench dense() {
        return new InferenceBench(BenchModel.autoencoder(), factory, budget);
    }

    private void soak(Map<String, OptionalDouble> figures, Consumer<String> told) {
        InferenceBench bench = dense();
        SoakBench.Result result = new SoakBench(
                        bench.pointDecode(), bench.blockDecode(STRIP), ResidentMemory.ofProcess(), budget.soakSeconds())
                .run(told);
        put(figures, "soak.seconds", budget.soakSeconds());
        put(figures, "soak.decodes_per_s", result.decodes());
        figures.put("soak.rss_growth_mb", result.growth());
    }

    private static void putTimes(Map<String, OptionalDouble> figures, String name, Ranked micros) {
        put(figures, name + ".median_us", micros.median());
        put(figures, name + ".p99_us", micros.percentile(0.99));
    }

    private static void put(Map<String, OptionalDouble> figures, String name, double figure) {
        figures.put(name, OptionalDouble.of(figure));
    }
}
