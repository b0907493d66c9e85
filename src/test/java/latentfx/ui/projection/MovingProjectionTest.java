package latentfx.ui.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import latentfx.analysis.Projected;
import latentfx.analysis.SampleImages;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import latentfx.projection.ProjectionRemark;
import latentfx.projection.Projections;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.Arrangement;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A map on which t-SNE moves the points. */
final class MovingProjectionTest {
    private static final int SAMPLES = 120;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);
    private final UndoStack undo = new UndoStack(10);
    private final ProjectionViewModel projection = new ProjectionViewModel(
            map,
            new SampleImages(),
            (method, points, labels, motion, progress, cancellation) ->
                    Projected.of(method, points, labels, motion, progress, cancellation),
            undo,
            background::add,
            Runnable::run);
    private final OpenModel model = FakeModels.blobs("one", true, 4, SAMPLES, FakeModels.ORIGIN);
    private final List<MapPicture> moments = new ArrayList<>();
    /** Run when the points have begun to move. */
    private Runnable meanwhile = () -> {};

    @BeforeEach
    void aModelLiesOnTheMap() {
        map.camera().resize(400, 300);
        map.show(model);
        map.pictureProperty().addListener((property, before, now) -> {
            if (now != null && now.moving()) {
                moments.add(now);
            }
        });
        projection.momentProperty().addListener((property, before, now) -> {
            if (now.isPresent()) {
                Runnable doing = meanwhile;
                meanwhile = () -> {};
                doing.run();
            }
        });
        projection.options().kindProperty().set(Projections.kind("tsne"));
        projection.options().valueProperty("perplexity").set(10);
    }

    private void run() {
        projection.start();
        background.remove().run();
    }

    private MapPicture picture() {
        MapPicture shown = map.pictureProperty().get();
        assertNotNull(shown);
        return shown;
    }

    private List<ProjectionRemark> remarks() {
        return picture().arrangement().orElseThrow().made().embedding().remarks();
    }

    @Test
    void thePointsMoveOnTheMapAndEndWhereTheyAlwaysDid() {
        run();
        assertFalse(moments.isEmpty());
        assertEquals(
                List.of(new ProjectionRemark.UnderWay(1, 1000)),
                moments.get(0).arrangement().orElseThrow().made().embedding().remarks());
        assertFalse(picture().moving());
        assertEquals(List.of(), remarks());
        MapPicture seen = picture();
        Projected alone = Projected.of(
                projection.options().settings().make(),
                model.styles(),
                Optional.empty(),
                progress -> {},
                new latentfx.task.Cancellation());
        assertArrayEquals(alone.embedding().positions().toArray(), seen.points().toArray());
    }

    @Test
    void theWholeMotionIsOneStepThatIsUndone() {
        run();
        undo.undo();
        assertEquals(AxisChoice.FIRST_TWO, picture().axes().orElseThrow().choice());
        assertFalse(undo.canUndoProperty().get());
        undo.redo();
        assertFalse(picture().moving());
        assertTrue(picture().arrangement().isPresent());
    }

    @Test
    void itCanBeStoppedWhereItLooksGood() {
        meanwhile = () -> {
            projection.stop();
            assertTrue(projection.stoppedProperty().get());
            assertTrue(projection.runningProperty().get(), "what it is worth is still to be measured");
        };
        run();
        assertFalse(picture().moving());
        assertEquals(List.of(new ProjectionRemark.Stopped(1, 1000)), remarks());
        assertEquals(1, moments.size());
        assertArrayEquals(moments.get(0).points().toArray(), picture().points().toArray());
        Arrangement kept = picture().arrangement().orElseThrow();
        assertTrue(kept.made().figures().get("trustworthiness").isPresent(), "it is an ordinary map");
        assertEquals(Optional.empty(), projection.momentProperty().get());
        undo.undo();
        assertTrue(picture().axes().isPresent());
    }

    @Test
    void cancellingGoesBackToTheLayoutBefore() {
        map.axesProperty().set(new AxisChoice(Basis.RAW, 2, 3));
        MapPicture before = picture();
        meanwhile = projection::cancel;
        run();
        assertArrayEquals(before.points().toArray(), picture().points().toArray());
        assertEquals(
                new AxisChoice(Basis.RAW, 2, 3), picture().axes().orElseThrow().choice());
        assertFalse(undo.canUndoProperty().get(), "nothing has changed");
        assertFalse(projection.runningProperty().get());
        assertEquals(Optional.empty(), projection.momentProperty().get());
    }

    @Test
    void cancellingGoesBackToAMapMadeBefore() {
        run();
        MapPicture before = picture();
        projection.options().seedProperty().set(9);
        meanwhile = projection::cancel;
        run();
        assertArrayEquals(before.points().toArray(), picture().points().toArray());
    }

    @Test
    void anotherStartMeanwhileLeavesNoTraceOfTheFirst() {
        meanwhile = () -> {
            projection.options().kindProperty().set(Projections.along(Basis.RAW));
            projection.start();
        };
        run();
        assertEquals(Basis.RAW, picture().axes().orElseThrow().choice().basis());
        undo.undo();
        assertEquals(AxisChoice.FIRST_TWO, picture().axes().orElseThrow().choice());
        assertFalse(undo.canUndoProperty().get());
    }

    @Test
    void axesChosenMeanwhileEndTheRun() {
        meanwhile = () -> {
            map.arrangementProperty().set(Optional.empty());
            map.axesProperty().set(new AxisChoice(Basis.RAW, 1, 2));
        };
        run();
        assertFalse(projection.runningProperty().get());
        assertEquals(
                new AxisChoice(Basis.RAW, 1, 2), picture().axes().orElseThrow().choice());
    }

    @Test
    void undoingAnotherStepMeanwhileEndsTheRun() {
        projection.options().kindProperty().set(Projections.along(Basis.RAW));
        projection.start();
        projection.options().kindProperty().set(Projections.kind("tsne"));
        projection.options().valueProperty("perplexity").set(10);
        meanwhile = undo::undo;
        run();
        assertFalse(projection.runningProperty().get());
        assertEquals(Basis.PCA, picture().axes().orElseThrow().choice().basis());
    }

    @Test
    void anotherModelMeanwhileEndsTheRun() {
        OpenModel other = FakeModels.blobs("two", true, 4, SAMPLES, FakeModels.ORIGIN);
        meanwhile = () -> map.show(other);
        run();
        assertFalse(projection.runningProperty().get());
        assertEquals(other, picture().open());
        assertTrue(picture().axes().isPresent());
    }

    @Test
    void whatIsRunningIsTold() {
        meanwhile = () ->
                assertEquals("tsne", projection.underWay().orElseThrow().kind().id());
        run();
        assertEquals(Optional.empty(), projection.underWay());
    }

    @Test
    void theCameraKeepsAllPointsInSight() {
        run();
        MapPicture last = moments.get(moments.size() - 1);
        assertTrue(map.showsAllProperty().get());
        for (MapPicture shown : List.of(last, picture())) {
            assertEquals(SAMPLES, shown.points().rows());
        }
        var seen = map.camera().transform();
        for (int i = 0; i < SAMPLES; i++) {
            double x = seen.x(picture().points().get(i, 0));
            double y = seen.y(picture().points().get(i, 1));
            assertTrue(x >= 0 && x <= 400 && y >= 0 && y <= 300, x + ", " + y);
        }
    }
}
