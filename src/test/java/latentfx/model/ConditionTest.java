package latentfx.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A conditional model receives each row's class as a one-hot vector. */
final class ConditionTest {
    private static final NetworkShape SHAPE = new NetworkShape(4, List.of(6, 5), 2);
    private static final ModelSpec SPEC = new ConditionalVaeSpec(SHAPE, 3, Likelihood.BERNOULLI);
    private static final Matrix ROWS = Matrix.of(2, 2, 0.5f, -1, 2, 0.25f);

    @Test
    void theClassesFollowTheNumbersOfEachRow() {
        assertEquals(
                Matrix.of(2, 5, 0.5f, -1, 0, 0, 1, 2, 0.25f, 1, 0, 0), Condition.append(SPEC, ROWS, new int[] {2, 0}));
    }

    @Test
    void encodersReadImagesAndClassesInPlace() {
        Matrix images = Matrix.of(3, 2, 0, 0.25f, 0.5f, 0.75f, 1, 0);
        int[] labels = {1, 0, 2};
        Samples inputs = Condition.inputs(SPEC, images, labels);
        Matrix appended = Condition.append(SPEC, images, labels);
        assertEquals(appended, inputs.matrix());
        assertEquals(appended.slice(1, 3), inputs.slice(1, 3).matrix());
        assertEquals(appended.at(new int[] {2, 0}), inputs.at(new int[] {2, 0}).matrix());
        assertEquals(1, inputs.get(2, 4));
        assertEquals(0.25f, inputs.get(0, 1));
        float[] used = {7, 7, 7, 7, 7};
        inputs.copyRows(1, 1, used, 0);
        assertArrayEquals(new float[] {0.5f, 0.75f, 1, 0, 0}, used);
        assertSame(images, Condition.inputs(new AutoencoderSpec(SHAPE), images, new int[0]));
        assertRefused("the model knows classes 0 to 2, not 3", () -> Condition.inputs(SPEC, ROWS, new int[] {0, 3}));
    }

    @Test
    void otherModelsAreNotConditioned() {
        assertSame(ROWS, Condition.append(new AutoencoderSpec(SHAPE), ROWS, new int[0]));
    }

    @Test
    void missingAndUnknownClassesAreRefused() {
        assertRefused(
                "a conditional model needs the class of each of 2 images, not of 0",
                () -> Condition.append(SPEC, ROWS, new int[0]));
        assertRefused("the model knows classes 0 to 2, not 3", () -> Condition.append(SPEC, ROWS, new int[] {0, 3}));
        Matrix images = Matrix.of(1, 4, 0, 0, 0, 0);
        assertRefused("the model knows classes 0 to 2, not -1", () -> Condition.append(SPEC, images, new int[] {-1}));
        assertRefused(
                "a conditional model needs the class of each of 1 images, not of 0",
                () -> Condition.append(SPEC, images, new int[0]));
        TrainTest unknown = new TrainTest(
                Requests.part("train", images, new int[] {3}), Requests.part("test", images, new int[] {0}));
        assertRefused(
                "the model knows classes 0 to 2, not 3",
                () -> new TrainingRequest("made up", SPEC, TrainingPlan.DEFAULT, unknown));
    }

    @Test
    void encoderAndDecoderGainWeightsForTheClasses() {
        assertEquals(7, SPEC.encoderInputs());
        assertEquals(5, SPEC.codeWidth());
        assertEquals(8 * 6 + 7 * 5 + 6 * 4, Parameters.encoderSize(SPEC));
        assertEquals(6 * 5 + 6 * 6 + 7 * 4, Parameters.decoderSize(SPEC));
    }

    @Test
    void classesThatMakeTooManyWeightsAreRefused() {
        assertRefused(
                "1000 classes and hidden layers [8192] make more than 33554432 weights; use narrower ones",
                () -> new ConditionalVaeSpec(new NetworkShape(1500, List.of(8192), 2), 1000, Likelihood.BERNOULLI));
        assertRefused(
                "100 classes and hidden layers [] make more than 33554432 weights; use narrower ones",
                () -> new ConditionalVaeSpec(new NetworkShape(1_000_000, List.of(), 2), 100, Likelihood.BERNOULLI));
    }

    private static void assertRefused(String message, Executable making) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
