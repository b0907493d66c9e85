package latentfx.ui.scatter;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.Themes;
import latentfx.workbench.OpenModel;
import latentfx.workbench.SampleImage;

/**
 * Shows maps of synthetic codes, to be looked at and timed: {@code light|dark width height points classes dims maps
 * [bench]}. With {@code bench} it pans and zooms by itself and prints how long a frame takes.
 */
public final class MapDemo {
    private static final ExecutorService BACKGROUND = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    public static void main(String[] args) {
        Application.launch(App.class, args);
    }

    /** The window; apart from the main class, or Java would want JavaFX on the module path. */
    public static final class App extends Application {

        @Override
        public void start(Stage stage) {
            String[] args = getParameters().getRaw().toArray(new String[0]);
            if (args.length > 8) {
                Locale.setDefault(Locale.forLanguageTag(args[8]));
            }
            Themes.use("dark".equals(args[0]));
            int n = Integer.parseInt(args[3]);
            HBox maps = new HBox(16);
            maps.setPadding(new Insets(12));
            MapViewModel last = null;
            for (int i = 0; i < Integer.parseInt(args[6]); i++) {
                MapViewModel viewModel = new MapViewModel(BACKGROUND, FxThread.INSTANCE);
                OpenModel open = n == 0
                        ? null
                        : Samples.clusters("demo", n, Integer.parseInt(args[5]), Integer.parseInt(args[4]));
                viewModel.show(open);
                viewModel.gesturesProperty().set(new DemoPath(viewModel));
                MapView view =
                        new MapView(viewModel, (model, index, onFx) -> onFx.accept(new SampleImage(ring(index), true)));
                HBox.setHgrow(view, Priority.ALWAYS);
                maps.getChildren().add(view);
                last = viewModel;
            }
            Scene scene = new Scene(maps, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            Themes.apply(scene);
            stage.setScene(scene);
            stage.setWidth(scene.getWidth());
            stage.setHeight(scene.getHeight());
            stage.show();
            if (args.length > 7 && "bench".equals(args[7])) {
                new Bench(last).start();
            }
        }
    }

    private static float[] ring(int index) {
        float[] pixels = new float[784];
        for (int i = 0; i < 784; i++) {
            double r = Math.hypot(i % 28 - 14, i / 28 - 14);
            pixels[i] = (float) Math.exp(-Math.pow(r - 5 - index % 5, 2) / 3);
        }
        return pixels;
    }

    private record DemoPath(MapViewModel viewModel) implements MapGestures {
        @Override
        public void pick(int index) {
            Cloud cloud = viewModel.cloud();
            place(cloud.x(index), cloud.y(index), false);
        }

        @Override
        public void pickFree(double x, double y) {
            place(x, y, true);
        }

        private void place(double x, double y, boolean free) {
            PathOverlay now = viewModel.overlayProperty().get();
            viewModel
                    .overlayProperty()
                    .set(
                            now == null || now.complete()
                                    ? new PathOverlay(x, y, x, y, 0, free, false, false)
                                    : new PathOverlay(
                                            now.fromX(), now.fromY(), x, y, 0.35, now.fromFree(), free, true));
        }

        @Override
        public void moveEnd(boolean first, double x, double y, int near, boolean finished) {
            PathOverlay now = viewModel.overlayProperty().get();
            Cloud cloud = viewModel.cloud();
            double ex = near < 0 ? x : cloud.x(near);
            double ey = near < 0 ? y : cloud.y(near);
            viewModel
                    .overlayProperty()
                    .set(
                            first
                                    ? new PathOverlay(
                                            ex,
                                            ey,
                                            now.toX(),
                                            now.toY(),
                                            now.t(),
                                            near < 0,
                                            now.toFree(),
                                            now.complete())
                                    : new PathOverlay(
                                            now.fromX(), now.fromY(), ex, ey, now.t(), now.fromFree(), near < 0, true));
        }

        @Override
        public void moveHandle(double t, boolean finished) {
            PathOverlay now = viewModel.overlayProperty().get();
            viewModel
                    .overlayProperty()
                    .set(new PathOverlay(
                            now.fromX(), now.fromY(), now.toX(), now.toY(), t, now.fromFree(), now.toFree(), true));
        }

        @Override
        public void clear() {
            viewModel.overlayProperty().set(null);
        }
    }

    private static final class Bench extends AnimationTimer {
        private static final int FRAMES = 600;
        private final MapViewModel viewModel;
        private final double[] gaps = new double[FRAMES];
        private long before;
        private int frame = -120;

        Bench(MapViewModel viewModel) {
            this.viewModel = viewModel;
        }

        @Override
        public void handle(long now) {
            if (frame >= 0) {
                gaps[frame] = (now - before) / 1e6;
            }
            before = now;
            frame++;
            if (frame % 300 < 150) {
                viewModel.camera().pan(frame % 40 < 20 ? 3 : -3, frame % 60 < 30 ? 2 : -2);
            } else {
                viewModel.camera().zoom(300, 250, frame % 40 < 20 ? 1.03 : 1 / 1.03);
            }
            if (frame == FRAMES) {
                stop();
                double mean = Arrays.stream(gaps).average().orElse(0);
                Arrays.sort(gaps);
                System.out.printf(
                        "mean %.2f ms (%.0f fps), median %.2f, p95 %.2f, max %.2f%n",
                        mean, 1000 / mean, gaps[FRAMES / 2], gaps[FRAMES * 95 / 100], gaps[FRAMES - 1]);
                System.exit(0);
            }
        }
    }
}
