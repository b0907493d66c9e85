package latentfx.ui.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import latentfx.analysis.Figure;
import latentfx.analysis.MapMeasurement;
import latentfx.analysis.SampleDraws;
import latentfx.analysis.SampleImages;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.task.HeldExecutor;
import latentfx.task.Progress;
import latentfx.ui.path.ModelPair;
import org.junit.jupiter.api.Test;

final class FiguresViewModelTest {
    private final HeldExecutor background = new HeldExecutor();
    private final HeldExecutor fx = new HeldExecutor();
    private final FiguresViewModel figures = new FiguresViewModel(background, fx, new SampleImages());
    private final OpenModel plain = FakeModels.blobs("plain", false, 4, 200, FakeModels.ORIGIN);
    private final OpenModel variational = FakeModels.blobs("variational", true, 3, 200, FakeModels.ORIGIN);
    private final OpenModel other = FakeModels.blobs("other", true, 3, 200, FakeModels.ORIGIN);

    private static ModelPair pair(OpenModel left, OpenModel right) {
        return new ModelPair(Optional.of(left), Optional.of(right));
    }

    private FiguresCard card() {
        return figures.cardProperty().get();
    }

    private void measureAll() {
        figures.show(pair(plain, variational));
        figures.wantedProperty().set(true);
        background.runAll();
        fx.runAll();
    }

    @Test
    void theFirstFiguresAreShownBeforeTheOthersAreKnown() {
        FiguresViewModel live = new FiguresViewModel(Runnable::run, Runnable::run, new SampleImages());
        List<FiguresCard> shown = new ArrayList<>();
        List<Progress> steps = new ArrayList<>();
        live.cardProperty().addListener((property, before, now) -> shown.add(now));
        live.progressProperty().addListener((property, before, now) -> steps.add(now));
        live.show(pair(plain, variational));
        live.wantedProperty().set(true);
        FiguresCard.Entry first = shown.get(0).left().orElseThrow();
        assertEquals(1, first.steps());
        assertTrue(first.figures().figure(Figure.FISHER).isPresent());
        assertTrue(first.figures().figure(Figure.KNN_ACCURACY).isEmpty());
        assertTrue(first.drawn().isEmpty(), "figures of both models come before pictures");
        assertEquals(1, shown.get(1).right().orElseThrow().steps());
        assertEquals(2 * MapMeasurement.STEPS, shown.size());
        assertEquals(new Progress(1, 2 * MapMeasurement.STEPS), steps.get(0));
        assertEquals(1, live.progressProperty().get().fraction());
        assertFalse(live.busyProperty().get());
        FiguresCard.Entry last = shown.get(shown.size() - 1).right().orElseThrow();
        assertTrue(last.figures().figure(Figure.KNN_ACCURACY).isPresent());
        assertEquals(FiguresMeasurement.DRAWS, last.drawn().get(0).images().rows());
    }

    @Test
    void figuresVanishAtOnceWhenAnotherModelTakesThePlaceOfTheirs() {
        measureAll();
        figures.show(pair(other, variational));
        assertTrue(card().left().isEmpty());
        assertEquals(variational, card().right().orElseThrow().open(), "the right model is still there");
        figures.show(pair(other, plain));
        assertTrue(card().right().isEmpty(), "a model on the other side is another entry");
    }

    @Test
    void figuresOfAFormerModelThatArriveLateAreNotShown() {
        figures.show(pair(plain, variational));
        figures.wantedProperty().set(true);
        background.runAll();
        figures.show(pair(other, other));
        fx.runAll();
        assertEquals(FiguresCard.NONE.left(), card().left());
        assertEquals(FiguresCard.NONE.right(), card().right());
        background.runAll();
        fx.runAll();
        assertEquals("other", card().left().orElseThrow().figures().model());
    }

    @Test
    void aStoppedMeasurementKeepsWhatItFoundAndCanBeTakenUpAgain() {
        FiguresViewModel live = new FiguresViewModel(Runnable::run, Runnable::run, new SampleImages());
        ChangeListener<FiguresCard> stopping = (property, before, now) -> live.stop();
        live.cardProperty().addListener(stopping);
        live.show(pair(plain, variational));
        live.wantedProperty().set(true);
        assertTrue(live.stoppedProperty().get());
        assertFalse(live.busyProperty().get());
        assertEquals(1, live.cardProperty().get().left().orElseThrow().steps());
        assertTrue(live.cardProperty().get().right().isEmpty());
        live.cardProperty().removeListener(stopping);
        live.measureAgain();
        assertFalse(live.stoppedProperty().get());
        assertEquals(
                MapMeasurement.STEPS,
                live.cardProperty().get().right().orElseThrow().steps());
    }

    @Test
    void whatArrivesAfterAStopIsNotShown() {
        figures.show(pair(plain, variational));
        figures.wantedProperty().set(true);
        background.runAll();
        figures.stop();
        fx.runAll();
        assertEquals(FiguresCard.NONE, card());
    }

    @Test
    void whatHasBeenMeasuredIsNotMeasuredAgainWhenThePanelComesBack() {
        measureAll();
        figures.wantedProperty().set(false);
        figures.wantedProperty().set(true);
        assertEquals(0, background.waiting());
        figures.measureAgain();
        assertEquals(1, background.waiting(), "images have come");
        background.runAll();
        fx.runNext();
        assertEquals(MapMeasurement.STEPS, card().left().orElseThrow().steps(), "known figures stay meanwhile");
    }

    @Test
    void aModelWithoutPriorIsDrawnFromTwoSourcesAndOneWithAPriorFromIt() {
        measureAll();
        assertEquals(
                List.of(SampleDraws.Source.STANDARD, SampleDraws.Source.FITTED),
                card().left().orElseThrow().drawn().stream()
                        .map(FiguresCard.Drawn::source)
                        .toList());
        assertEquals(
                List.of(SampleDraws.Source.STANDARD),
                card().right().orElseThrow().drawn().stream()
                        .map(FiguresCard.Drawn::source)
                        .toList());
    }
}
