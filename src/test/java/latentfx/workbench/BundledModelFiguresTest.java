package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import latentfx.analysis.Figure;
import latentfx.analysis.MapMeasurement;
import latentfx.analysis.ModelFigures;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures of the bundled models against NumPy and scikit-learn on the same 10,000 codes. */
final class BundledModelFiguresTest {
    private static final Workbench WORKBENCH = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    private static ModelFigures measure(String name, int steps) throws IOException {
        OpenModel open = WORKBENCH.openBundled(name);
        MapMeasurement measurement = new MapMeasurement(open, Optional.empty(), new Cancellation());
        ModelFigures figures = measurement.take(0);
        for (int step = 1; step < steps; step++) {
            figures = measurement.take(step);
        }
        return figures;
    }

    private static double value(ModelFigures figures, Figure figure) {
        return figures.figure(figure).orElseThrow();
    }

    @Test
    void theFirstStepTellsHowFarTheClassesLieApart() throws IOException {
        ModelFigures plain = measure("mnist-ae-4", 1);
        ModelFigures variational = measure("mnist-vae-4", 1);
        assertEquals(2.013134552532463, value(plain, Figure.FISHER), 1e-4);
        assertEquals(0.020348213202561322, value(plain, Figure.FISHER_ERROR), 1e-5);
        assertEquals(1.354351259025042, value(variational, Figure.FISHER), 1e-4);
        assertEquals(0.015742509028706338, value(variational, Figure.FISHER_ERROR), 1e-5);
        assertEquals(1.83, value(measure("mnist-ae-2", 1), Figure.FISHER), 0.01);
        assertEquals(2.38, value(measure("mnist-vae-2", 1), Figure.FISHER), 0.01);
    }

    @Tag("slow")
    @Test
    void kMeansFindsTheClassesAsWellAsItDoesInScikitLearn() throws IOException {
        assertEquals(0.483, value(measure("mnist-ae-4", MapMeasurement.STEPS), Figure.KMEANS_ARI), 0.02);
        assertEquals(0.539, value(measure("mnist-vae-4", MapMeasurement.STEPS), Figure.KMEANS_ARI), 0.02);
    }

    @Tag("slow")
    @Test
    void drawsThatAllFallNearCodesMayReachFewOfThem() throws IOException {
        ModelFigures plain = measure("mnist-ae-4", MapMeasurement.STEPS);
        assertEquals(1, value(plain, Figure.PRIOR_NEAR), 0.001);
        assertEquals(0.0624, value(plain, Figure.PRIOR_COVERAGE), 0.0005);
        assertEquals(0.6454, value(plain, Figure.FITTED_COVERAGE), 0.0005);
        ModelFigures variational = measure("mnist-vae-4", MapMeasurement.STEPS);
        assertTrue(value(variational, Figure.PRIOR_NEAR) < value(plain, Figure.PRIOR_NEAR));
        assertEquals(0.8368, value(variational, Figure.PRIOR_COVERAGE), 0.0005);
        assertEquals(0.8542, value(variational, Figure.FITTED_COVERAGE), 0.0005);
    }
}
