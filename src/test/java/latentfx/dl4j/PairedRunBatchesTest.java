package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.OpenModel;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.model.Zoo;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.ui.training.TrainingViewModel;
import latentfx.ui.training.data.DataChoices;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** Paired runs started by the training pane use the same batches in the same order, whatever their kinds of model. */
final class PairedRunBatchesTest {
    /** A workbench that records training requests and reports. */
    private static final class Noting extends Workbench {
        private final List<TrainingRequest> requests = new ArrayList<>();
        private final List<List<EpochReport>> reports = new ArrayList<>();
        private final List<List<Progress>> progress = new ArrayList<>();

        Noting() {
            super(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        }

        @Override
        public OpenModel train(
                TrainingRequest request,
                Consumer<EpochReport> others,
                Consumer<Progress> progressListener,
                Cancellation cancellation)
                throws DivergedException {
            List<EpochReport> mine = new ArrayList<>();
            List<Progress> done = new ArrayList<>();
            requests.add(request);
            reports.add(mine);
            progress.add(done);
            return super.train(
                    request,
                    report -> {
                        mine.add(report);
                        others.accept(report);
                    },
                    now -> {
                        done.add(now);
                        progressListener.accept(now);
                    },
                    cancellation);
        }
    }

    private final Noting workbench = new Noting();

    private void train(String first, String second) {
        DataChoices data = new DataChoices(
                new SyntheticSource(400, 40, 5),
                folder -> new SyntheticSource(400, 40, 5),
                Runnable::run,
                Runnable::run);
        TrainingViewModel model = new TrainingViewModel(workbench, data, Runnable::run, Runnable::run, Runnable::run);
        model.form().kindProperty().set(Zoo.kind(first));
        model.form().hidden().textProperty().set("8");
        model.form().epochs().textProperty().set("2");
        model.form().batch().textProperty().set("2");
        model.form().seed().textProperty().set("17");
        model.pairedRun().wantedProperty().set(true);
        model.pairedRun().kindProperty().set(Zoo.kind(second));
        model.start();
    }

    private static List<int[]> batches(TrainingRequest order) {
        TrainingPlan plan = order.plan();
        int samples = order.data().train().size();
        BatchOrder drawn = new BatchOrder(samples, plan.seed());
        List<int[]> batches = new ArrayList<>();
        for (int epoch = 0; epoch < plan.epochs(); epoch++) {
            drawn.shuffle();
            for (int from = 0; from < samples; from += plan.batchSize()) {
                batches.add(drawn.batch(from, plan.batchSize()));
            }
        }
        return batches;
    }

    @Test
    void bothPairedRunsSeeTheSameBatchesAndTheSameEpochs() {
        train("ae", "vae");
        assertEquals(
                List.of("ae", "vae"),
                workbench.requests.stream().map(it -> it.spec().kind()).toList());
        List<int[]> first = batches(workbench.requests.get(0));
        List<int[]> second = batches(workbench.requests.get(1));
        assertEquals(400, first.size());
        for (int i = 0; i < first.size(); i++) {
            assertArrayEquals(first.get(i), second.get(i), "batch " + i);
        }
        assertEquals(
                workbench.requests.get(0).data().train().samples(),
                workbench.requests.get(1).data().train().samples(),
                "row by row the same samples");
        assertEquals(workbench.progress.get(0), workbench.progress.get(1), "and as many at a time");
        assertEquals(List.of(0.15, 0.3, 0.6, 1.0, 2.0), epochs(0));
        assertEquals(epochs(0), epochs(1));
    }

    private List<Double> epochs(int which) {
        return workbench.reports.get(which).stream()
                .map(report -> report.checkpoint().progress())
                .toList();
    }

    /** The order of batches, the first weights and the noise come from the seed alone. */
    @Test
    void aPairedRunThatDiffersInNothingEndsWithTheSameWeights() {
        train("ae", "ae");
        List<EpochReport> first = workbench.reports.get(0);
        List<EpochReport> second = workbench.reports.get(1);
        assertArrayEquals(
                first.get(2).parameters().decoder(), second.get(2).parameters().decoder());
        assertEquals(first.get(2).heldOutCodes(), second.get(2).heldOutCodes());
        assertNotEquals(first.get(1).heldOutCodes(), first.get(2).heldOutCodes());
    }
}
