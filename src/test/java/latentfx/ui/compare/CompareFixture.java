package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Objects;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.data.DataOrigin;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.path.LaneStop;
import latentfx.ui.path.PathLane;
import org.junit.jupiter.api.BeforeEach;

/** Two linked fake models side by side, and short ways to look at what came of a gesture. */
abstract class CompareFixture {
    static final DataOrigin ELSEWHERE = new DataOrigin("synthetic digits", "test", "1".repeat(64));
    final UndoStack undo = new UndoStack(100);
    final CompareViewModel compare =
            new CompareViewModel(Runnable::run, Runnable::run, Runnable::run, new SampleImages(), undo);
    final OpenModel left = FakeModels.blobs("left", false, 4, 200, FakeModels.ORIGIN);
    final OpenModel right = FakeModels.blobs("right", true, 3, 200, FakeModels.ORIGIN);

    @BeforeEach
    void openTwoModels() {
        compare.modelProperty(Side.LEFT).set(left);
        compare.modelProperty(Side.RIGHT).set(right);
    }

    void pick(Side side, int index) {
        compare.map(side).gesturesProperty().get().pick(index);
    }

    PathLane lane(Side side) {
        return (side == Side.LEFT
                        ? compare.path().inputProperty().get().left()
                        : compare.path().inputProperty().get().right())
                .orElseThrow();
    }

    LaneStop from(Side side) {
        return lane(side).from().orElseThrow();
    }

    LaneStop to(Side side) {
        return lane(side).to().orElseThrow();
    }

    MapPicture picture(Side side) {
        return Objects.requireNonNull(compare.map(side).pictureProperty().get());
    }

    PathOverlay overlay(Side side) {
        PathOverlay overlay = compare.map(side).overlayProperty().get();
        assertNotNull(overlay);
        return overlay;
    }
}
