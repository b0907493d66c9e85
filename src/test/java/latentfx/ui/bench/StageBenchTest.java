package latentfx.ui.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.bench.NoDisplayException;
import latentfx.bench.WindowBench;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowTask;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.task.Cancellation;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;

final class StageBenchTest {
    private static final WindowBench.Watcher NOBODY = new WindowBench.Watcher() {
        @Override
        public void begins(WindowTask task) {
            throw new IllegalStateException("nothing can begin");
        }

        @Override
        public void measured(WindowFigure figure) {
            throw new IllegalStateException("nothing can be measured");
        }
    };

    @Test
    void withoutADisplayItSaysSoInOneSentence() {
        BenchThreads here = new BenchThreads(Runnable::run, Runnable::run, Runnable::run);
        StageBench bench = new StageBench(
                work -> {
                    throw new UnsupportedOperationException("Unable to open DISPLAY");
                },
                new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()),
                here,
                BenchLength.FULL);
        NoDisplayException told =
                assertThrows(NoDisplayException.class, () -> bench.measure(NOBODY, new Cancellation()));
        assertEquals(
                "bench ui opens a window, which cannot be done here (Unable to open DISPLAY); run it on a desktop, or under"
                        + " a virtual screen such as xvfb-run.",
                told.getMessage());
    }
}
