package latentfx.ui.pathcomparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import latentfx.analysis.PathKind;
import latentfx.analysis.SampleImages;
import latentfx.analysis.SampledPath;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.task.HeldExecutor;
import latentfx.ui.path.Lane;
import latentfx.ui.path.LaneStop;
import latentfx.ui.path.PathInput;
import latentfx.ui.path.PathLane;
import latentfx.ui.path.PathPlayer;
import latentfx.ui.path.PathViewModel;
import org.junit.jupiter.api.Test;

/** The lanes of the path comparison, live pictures, and the player. */
class PathComparisonViewModelTest {
    private static final LaneKey STRAIGHT = new LaneKey(Lane.LEFT, PathKind.LINEAR);
    private static final LaneKey GEODESIC = new LaneKey(Lane.LEFT, PathKind.GEODESIC);

    private final OpenModel ae = FakeModels.blobs("ae", false, 2, 200, FakeModels.ORIGIN);
    private final OpenModel vae = FakeModels.blobs("vae", true, 2, 200, FakeModels.ORIGIN);
    private final HeldExecutor background = new HeldExecutor();
    private final SampleImages images = new SampleImages();
    private final PathViewModel path = new PathViewModel(Runnable::run, Runnable::run, images);
    private final PathComparisonViewModel comparison =
            new PathComparisonViewModel(path, background, Runnable::run, Runnable::run, images);

    @Test
    void nothingIsComputedWhileTheComparisonIsClosed() {
        path.inputProperty().set(input(List.of(3, 8)));
        assertEquals(0, background.waiting());
        comparison.openProperty().set(true);
        assertEquals(2, background.waiting());
    }

    @Test
    void anOpenComparisonPreparesEachModelOnceBeforeItsFirstPath() {
        path.inputProperty().set(new PathInput(Optional.of(PathLane.idle(ae)), Optional.of(PathLane.idle(vae)), true));
        assertEquals(0, background.waiting());
        comparison.openProperty().set(true);
        assertEquals(2, background.waiting());
        comparison.shownProperty(PathKind.PIXEL).set(false);
        assertEquals(2, background.waiting());
    }

    @Test
    void theStraightPathStandsInUntilTheGeodesicIsReady() {
        List<LaneState> states = new ArrayList<>();
        comparison.lanes().addListener((MapChangeListener<LaneKey, ComparedLane>) change -> {
            if (change.wasAdded() && change.getKey().equals(GEODESIC)) {
                states.add(change.getValueAdded().state());
            }
        });
        walk(List.of(3, 8));
        assertEquals(List.of(LaneState.STRAIGHT_MEANWHILE, LaneState.READY), states);
        SampledPath straight = lane(STRAIGHT).sampled().orElseThrow();
        SampledPath geodesic = lane(GEODESIC).sampled().orElseThrow();
        assertEquals(1, straight.ratio(), 1e-9);
        assertEquals(41, geodesic.frames().rows());
        assertArrayEquals(straight.frames().row(0), geodesic.frames().row(0));
        assertArrayEquals(straight.frames().row(40), geodesic.frames().row(40));
    }

    @Test
    void aModelWithoutAPriorHasNoSphericalLaneAndSaysWhy() {
        comparison.shownProperty(PathKind.SPHERICAL).set(true);
        walk(List.of(3, 8));
        ComparedLane none = lane(new LaneKey(Lane.LEFT, PathKind.SPHERICAL));
        assertEquals(LaneState.NO_PRIOR, none.state());
        assertTrue(none.sampled().isEmpty());
        assertEquals(
                LaneState.READY,
                lane(new LaneKey(Lane.RIGHT, PathKind.SPHERICAL)).state());
    }

    @Test
    void aLaneThatIsSwitchedOffGoesAway() {
        walk(List.of(3, 8));
        comparison.shownProperty(PathKind.GEODESIC).set(false);
        background.runAll();
        assertNull(comparison.lanes().get(GEODESIC));
        assertEquals(4, comparison.lanes().size());
    }

    @Test
    void theLivePictureIsWhatTheDecoderDrawsAtThatPlaceOfTheChain() {
        walk(List.of(3, 8, 5));
        path.dragTo(0.5);
        float[] expected = new float[784];
        ae.model().pointDecoder().decode(ae.sheet().codes().row(8), expected);
        assertEquals(0.5, comparison.picturesProperty().get().t());
        assertArrayEquals(
                expected,
                Objects.requireNonNull(
                        comparison.picturesProperty().get().pixels().get(STRAIGHT)));
        assertArrayEquals(
                expected,
                path.frameProperty().get().pictures().left().orElseThrow().pixels());
    }

    @Test
    void aNewPathDropsWhatWasUnderWayForTheOldOne() {
        comparison.openProperty().set(true);
        path.inputProperty().set(input(List.of(3, 8)));
        path.inputProperty().set(input(List.of(4, 9)));
        background.runAll();
        float[] start = lane(STRAIGHT).sampled().orElseThrow().frames().row(0);
        float[] expected = new float[784];
        ae.model().pointDecoder().decode(ae.sheet().codes().row(4), expected);
        assertArrayEquals(expected, start);
    }

    @Test
    void thePlayerWalksFrameByFrameAndBeginsAgainOrStops() {
        walk(List.of(3, 8));
        PathPlayer player = comparison.player();
        player.framesProperty().set(11);
        player.framesPerSecondProperty().set(10);
        path.dragTo(0.8);
        player.playingProperty().set(true);
        player.advance(0.05);
        assertEquals(0.8, path.tProperty().get(), 1e-9);
        player.advance(0.06);
        assertEquals(0.9, path.tProperty().get(), 1e-9);
        player.advance(0.2);
        assertEquals(0, path.tProperty().get(), 1e-9);
        player.loopingProperty().set(false);
        player.advance(5);
        assertEquals(1, path.tProperty().get());
        assertFalse(player.playingProperty().get());
    }

    private ComparedLane lane(LaneKey key) {
        return Objects.requireNonNull(comparison.lanes().get(key));
    }

    private void walk(List<Integer> samples) {
        comparison.openProperty().set(true);
        path.inputProperty().set(input(samples));
        background.runAll();
    }

    private PathInput input(List<Integer> samples) {
        return new PathInput(Optional.of(lane(ae, samples)), Optional.of(lane(vae, samples)), true);
    }

    private static PathLane lane(OpenModel open, List<Integer> samples) {
        List<LaneStop> ends = samples.stream()
                .map(index -> LaneStop.sample(index, open.sheet().codes().row(index)))
                .toList();
        return new PathLane(open, ends);
    }
}
