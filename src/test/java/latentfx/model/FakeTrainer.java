package latentfx.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** A trainer without a framework, whose losses are known and which stops, waits and diverges as configured. */
public final class FakeTrainer implements ModelTrainer {
    /** All requests received. */
    public final List<TrainingRequest> requests = new ArrayList<>();

    /** Called before each batch. */
    public Runnable beforeBatch = () -> {};

    /** The epoch in which the loss diverges; 0 for never. */
    public int divergesIn;

    /** The latent size of models that diverge immediately; 0 for none. */
    public int divergesAtLatent;

    /** Number of progress reports per epoch. */
    public int batchesPerEpoch = 4;

    @Override
    public EpochReport train(
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
            EpochReport report = report(epoch, request);
            last = Optional.of(report);
            reports.accept(report);
        }
        return last.orElseThrow();
    }

    private static EpochReport report(int epoch, TrainingRequest request) {
        OpenModel snapshot = FakeMaps.inTraining(
                request.name(), request.spec(), request.data().test());
        double loss = 130 + 300.0 / (1 + epoch);
        Losses train = new Losses(loss - 9, 9, loss);
        Losses heldOut = new Losses(loss - 6, 10, loss + 4);
        Duration elapsed = Duration.ofSeconds(epoch);
        return new EpochReport(
                new Checkpoint(Stage.ONLY, epoch, request.plan().epochs(), train, heldOut, elapsed),
                2450,
                snapshot.sheet().codes(),
                snapshot.model().parameters());
    }
}
