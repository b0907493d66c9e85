package latentfx.ui.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.model.AutoencoderSpec;
import latentfx.model.CodeSheet;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.LatentModel;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;
import latentfx.model.Provenance;
import latentfx.model.Stage;
import latentfx.model.TrainingPlan;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.workbench.TrainingOrder;
import latentfx.workbench.TrainingUpdate;
import latentfx.workbench.Workbench;

/** A workbench without a framework: trains by the clock, opens what it is told to. */
public class FakeWorkbench extends Workbench {
    /** Every order that came in. */
    public final List<TrainingOrder> orders = new ArrayList<>();
    /** Called before each batch. */
    public Runnable beforeBatch = () -> {};
    /** In which epoch the loss is lost; 0 for never. */
    public int divergesIn;

    /** Models of which latent size lose their loss at once; 0 for none. */
    public int divergesAtLatent;

    public int batchesPerEpoch = 4;
    /** The figures of every finished model; a model without any has no provenance. */
    public Map<String, Double> figures = Map.of();

    public FakeWorkbench() {
        super(
                (request, reports, progress, cancellation) -> {
                    throw new IllegalStateException("unused");
                },
                (spec, parameters) -> new FakeModel(spec));
    }

    @Override
    public OpenModel openBundled(String name) throws IOException {
        return model(name, new AutoencoderSpec(new NetworkShape(4, List.of(), 2)), data().test());
    }

    @Override
    public OpenModel open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("There is no file " + file.getFileName() + ".");
        }
        return openBundled(Files.readString(file));
    }

    @Override
    public void save(OpenModel model, Path file) throws IOException {
        Files.writeString(file, model.name());
    }

    @Override
    public OpenModel train(
            TrainingOrder order,
            Consumer<TrainingUpdate> updates,
            Consumer<Progress> progress,
            Cancellation cancellation)
            throws DivergedException {
        orders.add(order);
        if (order.spec().shape().latent() == divergesAtLatent) {
            throw new DivergedException(1, Optional.empty());
        }
        int epochs = order.plan().epochs();
        int samples = order.data().train().size();
        Optional<EpochReport> last = Optional.empty();
        for (int epoch = 1; epoch <= epochs; epoch++) {
            for (int batch = 1; batch <= batchesPerEpoch; batch++) {
                beforeBatch.run();
                cancellation.throwIfCancelled();
                long done = (long) samples * (epoch - 1) + (long) samples * batch / batchesPerEpoch;
                progress.accept(new Progress(done, (long) samples * epochs));
            }
            if (epoch == divergesIn) {
                throw new DivergedException(epoch, last);
            }
            OpenModel snapshot = model(order.name(), order.spec(), order.data().test());
            EpochReport report = report(epoch, epochs, snapshot);
            last = Optional.of(report);
            updates.accept(new TrainingUpdate(report, snapshot));
        }
        OpenModel done = model(order.name(), order.spec(), order.data().test());
        return figures.isEmpty() ? done : measured(done, order.plan(), figures);
    }

    /** The model with a provenance that holds these figures, trained in 72 seconds. */
    public static OpenModel measured(OpenModel model, TrainingPlan plan, Map<String, Double> figures) {
        Provenance provenance = new Provenance(
                new DataOrigin("squares", "train", "0".repeat(64)),
                40,
                plan,
                Map.of(),
                "test bench",
                "2026-01-01T00:00:00Z",
                72,
                figures);
        return new OpenModel(model.name(), model.model(), model.image(), model.sheet(), Optional.of(provenance));
    }

    private static EpochReport report(int epoch, int epochs, OpenModel snapshot) {
        double loss = 130 + 300.0 / (1 + epoch);
        return new EpochReport(
                Stage.ONLY,
                epoch,
                epochs,
                new Losses(loss - 9, 9, loss),
                new Losses(loss - 6, 10, loss + 4),
                Duration.ofSeconds(epoch),
                2450,
                snapshot.sheet().codes(),
                snapshot.model().parameters());
    }

    public static OpenModel model(String name, ModelSpec spec, Dataset test) {
        int latent = spec.shape().latent();
        float[] codes = new float[test.size() * latent];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (float) Math.sin(i * 12.9898) + test.labels()[i / latent];
        }
        CodeSheet sheet =
                new CodeSheet(Matrix.wrap(test.size(), latent, codes), test.labels(), test.labelNames(), test.origin());
        return new OpenModel(name, new FakeModel(spec), test.shape(), sheet, Optional.empty());
    }

    /** Two classes of 2 x 2 images, 40 to learn from and 20 to test on. */
    public static TrainTest data() {
        return new TrainTest(part("train", 40), part("test", 20));
    }

    private static Dataset part(String name, int size) {
        int[] labels = new int[size];
        float[] pixels = new float[4 * size];
        for (int i = 0; i < size; i++) {
            labels[i] = i % 2;
            pixels[4 * i] = i % 2;
        }
        return new Dataset(
                Matrix.wrap(size, 4, pixels),
                labels,
                new ImageShape(2, 2, 1),
                List.of("0", "1"),
                new DataOrigin("squares", name, "0".repeat(64)),
                Optional.empty());
    }

    /** A model that draws the code's first number in every pixel. */
    private record FakeModel(ModelSpec spec) implements LatentModel {
        @Override
        public Parameters parameters() {
            return new Parameters(
                    new float[(int) Parameters.encoderSize(spec)], new float[(int) Parameters.decoderSize(spec)]);
        }

        @Override
        public Posterior encode(Matrix images, int[] labels) {
            return new Posterior(Matrix.of(images.rows(), 1, new float[images.rows()]), Optional.empty());
        }

        @Override
        public Matrix decode(Matrix codes) {
            return Matrix.of(codes.rows(), 4, new float[4 * codes.rows()]);
        }

        @Override
        public PointDecoder pointDecoder() {
            return (code, image) -> Arrays.fill(image, Math.min(1, Math.abs(code[0])));
        }
    }
}
