package latentfx.ui.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.AutoencoderSpec;
import latentfx.model.Checkpoint;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.FakeData;
import latentfx.model.FakeMaps;
import latentfx.model.FakeModels;
import latentfx.model.Losses;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.SavedModel;
import latentfx.model.Stage;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.workbench.Workbench;

/** A workbench without a framework: trains by the clock, opens what it is told to. */
public class FakeWorkbench extends Workbench {
    /** Every request that came in. */
    public final List<TrainingRequest> requests = new ArrayList<>();
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
                (spec, parameters) -> FakeModels.flat(spec),
                new Dl4jExchange());
    }

    @Override
    public OpenModel openBundled(String name) throws IOException {
        return FakeMaps.inTraining(
                name,
                new AutoencoderSpec(new NetworkShape(4, List.of(), 2)),
                FakeData.squares().test());
    }

    @Override
    public SavedModel read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("There is no file " + file.getFileName() + ".");
        }
        OpenModel model = openBundled(Files.readString(file));
        return FakeMaps.measured(model, TrainingPlan.DEFAULT, Map.of()).saved().orElseThrow();
    }

    @Override
    public void save(OpenModel model, Path file) throws IOException {
        Files.writeString(file, model.name());
    }

    @Override
    public OpenModel train(
            TrainingRequest request,
            Consumer<EpochReport> reports,
            Consumer<Progress> progress,
            Cancellation cancellation)
            throws DivergedException {
        requests.add(request);
        if (request.spec().shape().latent() == divergesAtLatent) {
            throw new DivergedException(1, Optional.empty());
        }
        int epochs = request.plan().epochs();
        int samples = request.data().train().size();
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
            OpenModel snapshot = FakeMaps.inTraining(
                    request.name(), request.spec(), request.data().test());
            EpochReport report = report(epoch, epochs, snapshot);
            last = Optional.of(report);
            reports.accept(report);
        }
        OpenModel done = FakeMaps.inTraining(
                request.name(), request.spec(), request.data().test());
        return figures.isEmpty() ? done : FakeMaps.measured(done, request.plan(), figures);
    }

    private static EpochReport report(int epoch, int epochs, OpenModel snapshot) {
        double loss = 130 + 300.0 / (1 + epoch);
        Losses train = new Losses(loss - 9, 9, loss);
        Losses heldOut = new Losses(loss - 6, 10, loss + 4);
        return new EpochReport(
                new Checkpoint(Stage.ONLY, epoch, epochs, train, heldOut, Duration.ofSeconds(epoch)),
                2450,
                snapshot.sheet().codes(),
                snapshot.model().parameters());
    }
}
