package latentfx.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import latentfx.data.TrainTest;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.ModelTrainer;
import latentfx.model.NetworkShape;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;

/**
 * Training speed as the trainer itself reports it, the way the window and {@code train} train. A window is the time
 * between two reports; those of the first epoch are the warm-up. The median over the windows is the figure.
 */
final class TrainBench {
    private static final int LEAST_WINDOWS = 3;
    private static final int HELD_OUT = 64;
    private static final int LEAST_ROWS = 256;
    /** How many times as much a sample costs in convolutions, about. */
    private static final int CONVOLUTION = 8;

    private final ModelTrainer trainer;
    private final BenchBudget budget;

    TrainBench(ModelTrainer trainer, BenchBudget budget) {
        this.trainer = trainer;
        this.budget = budget;
    }

    /** Samples a second of {@code model} in batches of {@code batch}. */
    double samplesPerSecond(BenchModel model, int batch) throws DivergedException {
        List<Double> windows = new ArrayList<>();
        Cancellation enough = new Cancellation();
        try {
            trainer.train(
                    request(model, batch),
                    report -> take(report, rows(model), windows, enough),
                    progress -> {},
                    enough);
        } catch (CancellationException stopped) {
            if (!enough.isCancelled()) {
                throw stopped;
            }
        }
        return Ranked.of(windows.stream().mapToDouble(Double::doubleValue).toArray())
                .median();
    }

    /** Fewer where a sample costs more, so that a window stays about as long. */
    private int rows(BenchModel model) {
        return Math.max(LEAST_ROWS, budget.trainingRows() / cost(model.spec().shape()));
    }

    private static int cost(NetworkShape shape) {
        return shape.convolutions().isEmpty() ? 1 : CONVOLUTION;
    }

    private void take(EpochReport report, int rows, List<Double> windows, Cancellation enough) {
        if (report.checkpoint().progress() <= 1) {
            return;
        }
        windows.add(report.samplesPerSecond());
        double measured = windows.stream().mapToDouble(rate -> rows / rate).sum();
        if (windows.size() >= LEAST_WINDOWS && measured >= budget.trainingSeconds()) {
            enough.cancel();
        }
    }

    /** A training with so many epochs that it runs until it is cancelled. */
    TrainingRequest request(BenchModel model, int batch) {
        TrainingPlan plan = new TrainingPlan(TrainingPlan.MAX_EPOCHS, batch, 1e-4, 0);
        return new TrainingRequest(
                "bench",
                model.spec(),
                plan,
                new TrainTest(model.samples("train", rows(model)), model.samples("test", HELD_OUT)));
    }
}
