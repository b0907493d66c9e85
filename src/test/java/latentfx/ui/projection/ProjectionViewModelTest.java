package latentfx.ui.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import latentfx.analysis.Projected;
import latentfx.analysis.SampleImages;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import latentfx.projection.Motion;
import latentfx.projection.ProjectionMethod;
import latentfx.projection.Projections;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.Arrangement;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ProjectionViewModelTest {
    private static final int SAMPLES = 120;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);
    private final SampleImages images = new SampleImages();
    private final UndoStack undo = new UndoStack(10);
    private final ProjectionViewModel projection =
            new ProjectionViewModel(map, images, this::project, undo, background::add, Runnable::run);
    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
    /** Run as soon as the next projection has begun. */
    private Runnable meanwhile = () -> {};

    private final OpenModel model = FakeModels.blobs("one", true, 4, SAMPLES, FakeModels.ORIGIN);

    @BeforeEach
    void aModelLiesOnTheMap() {
        map.show(model);
    }

    private Projected project(
            ProjectionMethod method,
            Samples points,
            Optional<int[]> labels,
            Motion motion,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        Runnable doing = meanwhile;
        meanwhile = () -> {};
        doing.run();
        return workbench.project(method, points, labels, motion, progress, cancellation);
    }

    private MapPicture picture() {
        MapPicture shown = map.pictureProperty().get();
        assertNotNull(shown);
        return shown;
    }

    private Projected made() {
        return picture().arrangement().map(Arrangement::made).orElseThrow();
    }

    private void choose(String method) {
        projection.options().kindProperty().set(Projections.kind(method));
    }

    @Test
    void aMapIsMadeAsChosen() {
        choose("umap");
        assertEquals(15, projection.options().valueProperty("neighbours").get());
        projection.options().valueProperty("neighbours").set(7);
        projection.options().seedProperty().set(4);
        projection.start();
        assertTrue(projection.runningProperty().get());
        background.remove().run();
        assertFalse(projection.runningProperty().get());
        assertTrue(picture().axes().isEmpty());
        assertEquals(7, made().method().options().get("neighbours"));
        assertEquals(4, made().method().seed().orElseThrow());
    }

    @Test
    void anOptionIsKeptForAMethodThatHasItAndBeginsAnewWhereMethodsDiffer() {
        choose("tsne");
        projection.options().valueProperty("perplexity").set(12);
        choose("umap");
        projection.options().valueProperty("neighbours").set(7);
        assertEquals(Map.of("neighbours", 7.0), projection.options().settings().options());
        choose("isomap");
        assertEquals(10, projection.options().valueProperty("neighbours").get());
        choose("tsne");
        assertEquals(Map.of("perplexity", 12.0), projection.options().settings().options());
    }

    @Test
    void aMapOfFewerPointsLeavesTheOthersWithoutAPosition() {
        choose("tsne");
        projection.options().valueProperty("perplexity").set(5);
        projection.options().pointsProperty().set(40);
        projection.start();
        background.remove().run();
        assertEquals(40, made().embedding().shown());
        assertEquals(SAMPLES, made().embedding().given());
        assertTrue(map.shows(0) && map.shows(3) && map.shows(117));
        assertFalse(map.shows(1) || map.shows(119));
        assertTrue(Float.isNaN(picture().points().get(1, 0)));
    }

    @Test
    void itCanBeUndoneAndDoneAgain() {
        MapPicture before = picture();
        choose("isomap");
        projection.start();
        background.remove().run();
        undo.undo();
        assertArrayEquals(before.points().toArray(), picture().points().toArray());
        undo.redo();
        assertEquals("isomap", made().method().id());
        projection.reset();
        assertTrue(picture().arrangement().isEmpty());
    }

    @Test
    void theAxesThatAToolHasBroughtAreOffered() {
        map.axesProperty().set(new AxisChoice(Basis.RAW, 2, 1));
        assertEquals("raw", projection.options().kindProperty().get().id());
        assertTrue(projection.isShown());

        choose("pca");
        assertFalse(projection.isShown());
        projection.start();
        assertEquals(Basis.PCA, map.axesProperty().get().basis());
        assertTrue(projection.isShown());
    }

    @Test
    void aMethodThatIsBeingChosenStaysChosenWhenTheAxesChange() {
        choose("tsne");
        map.axesProperty().set(new AxisChoice(Basis.RAW, 2, 1));
        assertEquals("tsne", projection.options().kindProperty().get().id());
    }

    @Test
    void axesOfCodesAreThereAtOnceAndCanBeUndone() {
        choose("raw");
        projection.options().firstProperty().set(2);
        projection.start();
        assertTrue(background.isEmpty());
        assertEquals(
                new AxisChoice(Basis.RAW, 2, 1), picture().axes().orElseThrow().choice());
        undo.undo();
        assertEquals(AxisChoice.FIRST_TWO, picture().axes().orElseThrow().choice());
    }

    @Test
    void aNewStartEndsTheOneBefore() {
        choose("isomap");
        projection.start();
        meanwhile = () -> {
            choose("lle");
            projection.start();
        };
        background.remove().run();
        assertTrue(picture().arrangement().isEmpty());
        assertTrue(projection.runningProperty().get());
        background.remove().run();
        assertEquals("lle", made().method().id());
    }

    @Test
    void aCancelledJobLeavesTheMapBefore() {
        choose("tsne");
        projection.start();
        projection.cancel();
        assertFalse(projection.runningProperty().get());
        background.remove().run();
        assertTrue(picture().arrangement().isEmpty());
        assertEquals("", projection.problemProperty().get());
    }

    @Test
    void anotherModelEndsTheJobAndDropsTheMap() {
        choose("isomap");
        projection.start();
        background.remove().run();
        projection.start();
        map.show(FakeModels.blobs("two", true, 4, SAMPLES, FakeModels.ORIGIN));
        assertTrue(picture().arrangement().isEmpty());
        assertTrue(map.arrangementProperty().get().isEmpty());
        background.remove().run();
        assertTrue(picture().arrangement().isEmpty());
    }

    @Test
    void aMapOfPixelsStaysUnderAnotherModelOfTheSameImages() {
        images.know(pixels());
        choose("pca");
        projection.options().pixelsProperty().set(true);
        projection.options().secondProperty().set(2);
        projection.start();
        background.remove().run();
        assertEquals(3, made().method().options().get("second_axis"));
        MapPicture before = picture();
        map.show(FakeModels.blobs("two", true, 3, SAMPLES, FakeModels.ORIGIN));
        assertArrayEquals(before.points().toArray(), picture().points().toArray());
        assertEquals(3, picture().code(0, 0).length);
    }

    @Test
    void pixelsThatAreNotAvailableAreAProblem() {
        choose("tsne");
        projection.options().pixelsProperty().set(true);
        projection.start();
        background.remove().run();
        String said = projection.problemProperty().get();
        assertTrue(said.contains(FakeModels.ORIGIN.name()), said);
    }

    @Test
    void whatTheMethodRefusesIsSaid() {
        choose("lle");
        projection.options().valueProperty("neighbours").set(1);
        projection.start();
        assertEquals(
                "neighbours must be 2 to 200, not 1",
                projection.problemProperty().get());
        projection.options().valueProperty("neighbours").set(150);
        projection.start();
        background.remove().run();
        assertEquals(
                "120 points are too few for 150 neighbours each; ask for fewer neighbours or give more points",
                projection.problemProperty().get());
        assertFalse(projection.runningProperty().get());
    }

    private static Dataset pixels() {
        DataOrigin origin = FakeModels.ORIGIN;
        Matrix values = Clouds.of(SAMPLES, 4, 3, 0.5f, 4);
        return new Dataset(
                values,
                Clouds.labels(SAMPLES, 3),
                new ImageShape(2, 2, 1),
                List.of("0", "1", "2"),
                origin,
                Optional.empty());
    }
}
