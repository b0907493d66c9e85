package latentfx.lesson.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import latentfx.data.TrainTest;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.task.Cancellation;
import latentfx.workbench.FigureSources;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hundred small nets on the rings and forty on the spiral, held to an independent computation in NumPy. */
final class UntanglingFiguresTest {
    private final Map<String, Double> measured = new HashMap<>();

    private double figure(String name) {
        return Objects.requireNonNull(measured.get(name), name);
    }

    private void assertWithin(double least, double most, String name) {
        assertTrue(figure(name) >= least && figure(name) <= most, name + " is " + figure(name));
    }

    @Test
    @Tag("slow")
    void figuresAgreeWithTheReference() throws Exception {
        TrainTest digits = new SyntheticSource(100, 100, 1).load(progress -> {}, new Cancellation());
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        FigureInputs inputs = new FigureSources(workbench).on(digits, false, new Cancellation());
        MeasuredLessons.of("untying-rings")
                .orElseThrow()
                .measure(inputs, figure -> measured.put(figure.name(), figure.value()));

        assertWithin(0.08, 0.18, "fail_share");
        assertEquals(0.93, figure("circles_final_mean"), 0.03);
        assertEquals(0.994, figure("circles_final_median"), 0.001);
        assertWithin(0.98, 1, "alive_min");
        assertEquals(0.5, figure("fail_acc"));
        assertEquals(0.07, figure("bottleneck_fail.3"), 0.04);
        assertEquals(0.02, figure("bottleneck_fail.4"), 0.03);
        assertEquals(0, figure("bottleneck_fail.8"));
        assertEquals(0.505, figure("probe_input"), 0.005);
        assertWithin(0.99, 1, "probe_hidden1_epoch0");
        assertEquals(0.668, figure("probe_hidden2_epoch0"), 0.06);
        assertEquals(0.991, figure("spiral_final"), 0.005);
        assertWithin(0.96, 1, "spiral_min");
        assertWithin(0.8, 0.95, "width2_max.tanh");
        assertWithin(0.8, 0.95, "width2_max.relu");
    }
}
