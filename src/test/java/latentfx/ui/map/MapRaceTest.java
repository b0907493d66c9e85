package latentfx.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import latentfx.data.DataOrigin;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.AutoencoderSpec;
import latentfx.model.CodeSheet;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;
import latentfx.task.HeldExecutor;
import org.junit.jupiter.api.Test;

/** A map ends with the newest request, even if the layout of an earlier one finishes last. */
final class MapRaceTest {
    private static final DataOrigin ORIGIN = new DataOrigin("grid", "test", "0".repeat(64));

    private final HeldExecutor fx = new HeldExecutor();

    /** A model of two-dimensional codes that runs {@code meanwhile} as soon as its layout begins. */
    private static OpenModel model(String name, int count, Runnable meanwhile) {
        float[] codes = new float[2 * count];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (i * 7919) % 1009;
        }
        CodeSheet sheet = new CodeSheet(Matrix.wrap(count, 2, codes), new int[count], List.of("all"), ORIGIN);
        return new OpenModel(name, new Watched(meanwhile), ImageShape.MNIST, sheet, Optional.empty());
    }

    private static String shown(MapViewModel map) {
        return Objects.requireNonNull(map.pictureProperty().get()).open().name();
    }

    @Test
    void anOlderLayoutThatEndsLaterDoesNotReplaceTheNewerOne() {
        HeldExecutor background = new HeldExecutor();
        MapViewModel map = new MapViewModel(background, fx);
        OpenModel second = model("asked second", 10, () -> {});
        boolean[] overtaken = new boolean[1];
        OpenModel first = model("asked first", 10, () -> {
            if (!overtaken[0]) {
                overtaken[0] = true;
                map.show(second);
                background.runNext(); // the second thread of the pool is done first
            }
        });
        map.show(first);
        background.runAll();
        fx.runAll();
        assertTrue(overtaken[0]);
        assertEquals("asked second", shown(map));
    }

    @Test
    void onAPoolOfTwoThreadsEveryMapEndsWithWhatWasAskedForLast() throws InterruptedException {
        ExecutorService background = Executors.newFixedThreadPool(2);
        List<MapViewModel> maps = IntStream.range(0, 20)
                .mapToObj(i -> new MapViewModel(background, fx))
                .toList();
        OpenModel second = model("asked second", 10, () -> {});
        for (MapViewModel map : maps) {
            CountDownLatch begun = new CountDownLatch(1);
            map.show(model("asked first", 20_000, begun::countDown));
            assertTrue(begun.await(10, TimeUnit.SECONDS));
            map.show(second);
        }
        background.shutdown();
        assertTrue(background.awaitTermination(60, TimeUnit.SECONDS));
        fx.runAll(); // the FX thread was busy meanwhile
        for (MapViewModel map : maps) {
            assertEquals("asked second", shown(map));
        }
    }

    private record Watched(Runnable meanwhile) implements LatentModel {
        @Override
        public ModelSpec spec() {
            meanwhile.run();
            return new AutoencoderSpec(new NetworkShape(784, List.of(), 2));
        }

        @Override
        public Parameters parameters() {
            return new Parameters(new float[0], new float[0]);
        }

        @Override
        public Posterior encode(Samples images, int[] labels) {
            throw new UnsupportedOperationException("has no encoder");
        }

        @Override
        public Matrix decode(Matrix codes) {
            throw new UnsupportedOperationException("has no decoder");
        }

        @Override
        public PointDecoder pointDecoder() {
            return (code, image) -> {};
        }
    }
}
