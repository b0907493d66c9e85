package latentfx.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import latentfx.analysis.Side;
import latentfx.ui.compare.CompareView;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.latency.LatencyViewModel;
import latentfx.ui.path.PathStep;
import latentfx.ui.path.PathViewModel;
import latentfx.ui.pathcomparison.PathComparisonViewModel;

/** Measures what the latency panel shows: time to decode, to find the sample under the cursor, and between frames. */
final class LatencyFeed {
    private final LatencyViewModel latency;

    private LatencyFeed(LatencyViewModel latency) {
        this.latency = latency;
    }

    /** Reports to {@code latency} whatever happens within {@code root}; to be called after the views are built. */
    static void connect(LatencyViewModel latency, MainViewModel model, CompareView compare, Node root) {
        LatencyFeed feed = new LatencyFeed(latency);
        compare.setOnPicked(latency::picked);
        feed.watchPath(model.compare().path(), model.compare().comparison());
        feed.watchMovement(model, root);
    }

    /** Counts images that a movement along the path asked for, not those of a new path or model. */
    private void watchPath(PathViewModel path, PathComparisonViewModel comparison) {
        path.frameProperty().addListener((property, before, now) -> {
            if (!compared(path, comparison) && before.input().equals(now.input())) {
                latency.decoded(System.nanoTime() - now.askedNanos());
            }
        });
        comparison.picturesProperty().addListener((property, before, now) -> {
            if (compared(path, comparison) && before.t() != now.t()) {
                latency.decoded(System.nanoTime() - now.askedNanos());
            }
        });
    }

    private static boolean compared(PathViewModel path, PathComparisonViewModel comparison) {
        return comparison.openProperty().get() && path.inputProperty().get().step() == PathStep.COMPLETE;
    }

    private void watchMovement(MainViewModel model, Node root) {
        root.addEventFilter(MouseEvent.MOUSE_MOVED, event -> stir());
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> stir());
        root.addEventFilter(ScrollEvent.SCROLL, event -> stir());
        root.addEventFilter(ZoomEvent.ZOOM, event -> stir());
        CompareViewModel compare = model.compare();
        for (Side side : Side.values()) {
            compare.map(side).viewportProperty().addListener((property, before, now) -> stir());
            compare.map(side).pictureProperty().addListener((property, before, now) -> stir());
        }
        compare.path().tProperty().addListener((property, before, now) -> stir());
        model.time().frameProperty().addListener((property, before, now) -> stir());
    }

    private void stir() {
        latency.stir(System.nanoTime());
    }
}
