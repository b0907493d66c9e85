package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import latentfx.analysis.Judge;
import latentfx.data.TrainTest;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.model.judge.Classifier;
import latentfx.model.judge.ClassifierPlan;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;

/** Trains classifiers of drawn digits. */
final class Dl4jClassifierTrainerTest {
    private static final ClassifierPlan SHORT = new ClassifierPlan(List.of(16), 2, 1);

    /** What the judge computes from the weights on its own is what Deeplearning4j said of the test images. */
    @Test
    void drawnDigitsAreToldApartAndTheWeightsGiveTheAccuracyTold() {
        TrainTest digits = digits(4000, 1000);
        Classifier judge = train(digits, new ClassifierPlan(List.of(96), 6, 1));

        assertEquals(List.of(784, 96, 10), judge.widths());
        assertEquals(digits.train().labelNames(), judge.labels());
        assertTrue(judge.accuracy() >= 0.95, "accuracy " + judge.accuracy());
        int[] said = new Judge(judge).verdicts(digits.test().samples()).classes();
        int right = 0;
        for (int i = 0; i < said.length; i++) {
            right += said[i] == digits.test().labels()[i] ? 1 : 0;
        }
        assertEquals(judge.accuracy(), right / 1000.0, 0.002);
    }

    @Test
    void theSeedDecidesEveryWeight() {
        TrainTest digits = digits(500, 100);
        float[] weights = train(digits, SHORT).weights();
        assertArrayEquals(weights, train(digits, SHORT).weights());
        float[] other = train(digits, new ClassifierPlan(List.of(16), 2, 2)).weights();
        assertFalse(Arrays.equals(weights, other));
    }

    @Test
    void progressIsToldBeforeEachEpochAndAtTheEnd() {
        List<Progress> told = new ArrayList<>();
        new Dl4jClassifierTrainer().train(digits(200, 50), SHORT, told::add, new Cancellation());
        assertEquals(List.of(new Progress(0, 2), new Progress(1, 2), new Progress(2, 2)), told);
    }

    @Test
    void aTrainingThatIsCancelledStopsBeforeItsNextBatch() {
        List<Progress> told = new ArrayList<>();
        Cancellation cancellation = new Cancellation();
        Dl4jClassifierTrainer trainer = new Dl4jClassifierTrainer();
        TrainTest digits = digits(200, 50);
        assertThrows(
                CancellationException.class,
                () -> trainer.train(
                        digits,
                        new ClassifierPlan(List.of(16), 1000, 1),
                        progress -> {
                            told.add(progress);
                            if (told.size() == 3) {
                                cancellation.cancel();
                            }
                        },
                        cancellation));
        assertEquals(3, told.size());
    }

    private static Classifier train(TrainTest digits, ClassifierPlan plan) {
        return new Dl4jClassifierTrainer().train(digits, plan, progress -> {}, new Cancellation());
    }

    private static TrainTest digits(int training, int test) {
        return new SyntheticSource(training, test, 0).load(progress -> {}, new Cancellation());
    }
}
