package latentfx.ui.scatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.math.Clouds;
import latentfx.workbench.Projected;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;

final class ProjectionViewModelTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final ProjectionViewModel choice = new ProjectionViewModel(
            new Workbench(new Dl4jTrainer(), new Dl4jFactory())::project, background::add, Runnable::run);

    @Test
    void aMapIsMadeAsChosen() {
        give();
        choice.choiceProperty().set(ProjectionChoice.UMAP);
        assertEquals(15, choice.neighboursProperty().get());
        choice.neighboursProperty().set(7);
        choice.seedProperty().set(4);
        choice.start();
        assertTrue(choice.runningProperty().get());
        background.remove().run();
        assertFalse(choice.runningProperty().get());
        assertEquals(1, choice.progressProperty().get());
        Projected made = choice.resultProperty().get().orElseThrow();
        assertEquals(7, made.method().options().get("neighbours"));
        assertEquals(4, made.method().seed().orElseThrow());
        assertTrue(made.figures().get("knn_accuracy").orElseThrow() > 0.6);
    }

    @Test
    void aNewStartEndsTheOneBefore() {
        give();
        choice.choiceProperty().set(ProjectionChoice.ISOMAP);
        choice.start();
        choice.choiceProperty().set(ProjectionChoice.LLE);
        choice.start();
        background.remove().run();
        assertTrue(choice.resultProperty().get().isEmpty());
        assertTrue(choice.runningProperty().get());
        background.remove().run();
        assertEquals("lle", choice.resultProperty().get().orElseThrow().method().id());
    }

    @Test
    void aCancelledJobLeavesTheMapBefore() {
        give();
        choice.start();
        background.remove().run();
        choice.choiceProperty().set(ProjectionChoice.TSNE);
        choice.start();
        choice.cancel();
        assertFalse(choice.runningProperty().get());
        background.remove().run();
        assertEquals("pca", choice.resultProperty().get().orElseThrow().method().id());
        assertEquals("", choice.problemProperty().get());
    }

    @Test
    void otherPointsTakeTheMapAway() {
        give();
        choice.start();
        background.remove().run();
        choice.inputProperty().set(Optional.empty());
        assertTrue(choice.resultProperty().get().isEmpty());
        choice.start();
        assertTrue(background.isEmpty());
    }

    @Test
    void whatTheMethodRefusesIsSaid() {
        give();
        choice.choiceProperty().set(ProjectionChoice.LLE);
        choice.neighboursProperty().set(1);
        choice.start();
        assertEquals(
                "neighbours must be 2 to 200, not 1", choice.problemProperty().get());
        choice.neighboursProperty().set(150);
        choice.start();
        background.remove().run();
        assertEquals(
                "120 points are too few for 150 neighbours each; ask for fewer neighbours or give more points",
                choice.problemProperty().get());
        assertFalse(choice.runningProperty().get());
    }

    private void give() {
        choice.inputProperty()
                .set(Optional.of(
                        new ProjectionInput(Clouds.of(120, 5, 3, 0.75f, 4), Optional.of(Clouds.labels(120, 3)))));
    }
}
