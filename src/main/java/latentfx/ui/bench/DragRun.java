package latentfx.ui.bench;

import java.io.IOException;
import javafx.beans.value.ChangeListener;
import latentfx.analysis.PathKind;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowTask;
import latentfx.model.OpenModel;
import latentfx.ui.compare.CompareView;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compare.NewestHoverPictures;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.path.PathStep;
import latentfx.ui.pathcomparison.ComparedPictures;
import latentfx.ui.pathcomparison.LaneState;
import latentfx.ui.pathcomparison.PathComparisonViewModel;

/**
 * Times the drag of the path's handle under two bundled models with every lane of the path comparison open: from the
 * movement to the pictures of all lanes in their pixel buffers.
 */
final class DragRun {
    /** The bundled models, left and right. */
    static final String LEFT = "mnist-ae-4";

    static final String RIGHT = "mnist-vae-4";

    private static final long PACE_MILLIS = 8;

    private final Rig rig;
    private final CompareViewModel model;

    private DragRun(Rig rig, CompareViewModel model) {
        this.rig = rig;
        this.model = model;
    }

    /** Runs the measurement; waits on the calling thread. */
    static WindowFigure measure(Rig rig) throws IOException, InterruptedException {
        OpenModel left = rig.workbench().openBundled(LEFT);
        OpenModel right = rig.workbench().openBundled(RIGHT);
        SampleImages images = new SampleImages();
        BenchThreads threads = rig.threads();
        CompareViewModel model = rig.on(() ->
                new CompareViewModel(threads.background(), threads.decoding(), threads.fx(), images, new UndoStack(2)));
        rig.show(rig.on(() -> new CompareView(
                model,
                new NewestHoverPictures(threads.background(), threads.fx(), images),
                new ImageActions((pixels, shape, file) -> {}, threads.background(), sentence -> {}))));
        rig.run(() -> {
            model.modelProperty(Side.LEFT).set(left);
            model.modelProperty(Side.RIGHT).set(right);
        });
        try {
            return new DragRun(rig, model)
                    .measured(left.sheet().size() + right.sheet().size());
        } finally {
            threads.fx().execute(() -> model.comparison().openProperty().set(false));
        }
    }

    private WindowFigure measured(int points) throws InterruptedException {
        PathComparisonViewModel comparison = model.comparison();
        rig.await("both maps", () -> mapped(Side.LEFT) && mapped(Side.RIGHT));
        rig.run(model::suggestPath);
        rig.await("a path", () -> model.path().inputProperty().get().step() == PathStep.COMPLETE);
        rig.run(() -> {
            for (PathKind kind : PathKind.values()) {
                comparison.shownProperty(kind).set(true);
            }
            comparison.openProperty().set(true);
        });
        int lanes = PathKind.values().length * Side.values().length;
        rig.await(
                "the comparison of paths",
                () -> comparison.lanes().size() == lanes
                        && comparison.lanes().values().stream()
                                .noneMatch(lane -> lane.state() == LaneState.STRAIGHT_MEANWHILE));
        drag(rig.length().drags()); // for in the first seconds the virtual machine compiles what a drag runs
        DragWatch watch = drag(rig.length().drags());
        int drawn = rig.on(() -> comparison.picturesProperty().get().pixels().size());
        int width = rig.on(() -> (int) rig.host().getWidth());
        int height = rig.on(() -> (int) rig.host().getHeight());
        return new WindowFigure(WindowTask.DRAG, watch.times(), points, drawn, width, height);
    }

    private boolean mapped(Side side) {
        return model.map(side).pictureProperty().get() != null;
    }

    private DragWatch drag(int movements) throws InterruptedException {
        DragWatch watch = new DragWatch(movements);
        var pictures = model.comparison().picturesProperty();
        ChangeListener<ComparedPictures> listener =
                (property, before, now) -> watch.drawn(now.askedNanos(), System.nanoTime());
        rig.run(() -> pictures.addListener(listener));
        for (int i = 0; i < movements; i++) {
            rig.cancellation().throwIfCancelled();
            double t = 0.5 + 0.45 * Math.sin((i + 1) * 0.05);
            rig.threads().fx().execute(() -> {
                watch.moved(System.nanoTime());
                model.path().dragTo(t);
            });
            Thread.sleep(PACE_MILLIS);
        }
        rig.await("the last pictures", watch::settled);
        rig.run(() -> pictures.removeListener(listener));
        return watch;
    }
}
