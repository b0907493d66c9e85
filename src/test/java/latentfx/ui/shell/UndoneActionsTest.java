package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.data.DataOrigin;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import latentfx.projection.ProjectionSettings;
import latentfx.ui.map.Arrangement;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.ClassSwitch;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.ShownLayout;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.path.PathSelection;
import latentfx.ui.plot.SampleSet;
import latentfx.ui.shelf.ShelfEntry;
import latentfx.ui.training.FakeWorkbench;
import latentfx.ui.training.data.DataChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user does to models, projections, data, path and selection can be taken back, whatever came after it. */
final class UndoneActionsTest {
    private static final DataOrigin FASHION = new DataOrigin("Fashion-MNIST", "test", "1".repeat(64));
    private static final ProjectionSettings MDS = new ProjectionSettings("mds", false, 50, Map.of(), 5, 0, 1);

    @TempDir
    Path folder;

    private MainViewModel model;
    private final List<ShelfEntry> entries = new ArrayList<>();

    /** All that the steps are about. */
    private record State(
            List<String> models,
            List<ShownLayout> layouts,
            List<Optional<Arrangement>> placed,
            PathSelection path,
            Selection.State selection,
            List<Set<Integer>> hidden,
            DataChoice data,
            boolean aligned) {}

    @BeforeEach
    void openModels() {
        model = new MainViewModel(TestServices.inPlace(new FakeWorkbench(), folder));
        open(FakeModels.blobs("ae-4", false, 4, 60, FakeModels.ORIGIN));
        open(FakeModels.blobs("vae-2", true, 2, 60, FakeModels.ORIGIN));
        open(FakeModels.blobs("fashion-3", true, 3, 60, FASHION));
        open(FakeModels.blobs("vae-4", true, 4, 60, FakeModels.ORIGIN));
        model.data().choose(folder.resolve("first"));
        model.data().choose(folder.resolve("second"));
        model.sides().choose(Side.LEFT, entries.get(0), () -> {});
        model.sides().choose(Side.RIGHT, entries.get(3), () -> {});
        model.undo().clear();
    }

    private void open(OpenModel opened) {
        model.sides().show(Side.LEFT, opened);
        entries.add(model.shelf().find(opened.name()).orElseThrow());
    }

    private MapViewModel map(Side side) {
        return model.compare().map(side);
    }

    private State now() {
        return new State(
                both(side -> model.sides()
                        .entryProperty(side)
                        .get()
                        .map(ShelfEntry::name)
                        .orElse("nothing")),
                both(side -> ShownLayout.of(map(side))),
                both(side ->
                        Optional.ofNullable(map(side).pictureProperty().get()).flatMap(MapPicture::arrangement)),
                model.compare().selectionProperty().get(),
                map(Side.LEFT).selectionProperty().get().stateProperty().get(),
                both(side -> Set.copyOf(map(side).hidden())),
                model.data().chosenProperty().get(),
                model.compare().tools().align().alignedProperty().get());
    }

    private static <T> List<T> both(java.util.function.Function<Side, T> of) {
        return List.of(of.apply(Side.LEFT), of.apply(Side.RIGHT));
    }

    private void act(Random random) {
        Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        switch (random.nextInt(14)) {
            case 0, 1 -> model.sides().choose(side, entries.get(random.nextInt(entries.size())), () -> {});
            case 2 -> model.sides().swap();
            case 3 -> axes(side, random);
            case 4 -> model.explorer().projection(side).show(MDS);
            case 5 ->
                model.data()
                        .chosenProperty()
                        .set(model.data()
                                .list()
                                .get(random.nextInt(model.data().list().size())));
            case 6, 7 -> model.compare().click(side, new Stop.Sample(random.nextInt(60)));
            case 8 -> map(side).gesturesProperty().get().pickFree(random.nextGaussian(), random.nextGaussian());
            case 9 -> drag(side, random);
            case 10 -> model.compare().clear();
            case 11 -> select(side, random);
            case 12 -> ClassSwitch.toggle(map(side), random.nextInt(10));
            default -> model.compare().tools().align(random.nextBoolean());
        }
    }

    private void axes(Side side, Random random) {
        int latent = model.compare().modelProperty(side).get().latent();
        int x = random.nextInt(latent);
        int y = (x + 1 + random.nextInt(latent - 1)) % latent;
        Basis basis = random.nextBoolean() ? Basis.PCA : Basis.RAW;
        ShownLayout.along(new AxisChoice(basis, x, y)).choose(map(side), model.undo());
    }

    private void drag(Side side, Random random) {
        boolean first = random.nextBoolean();
        for (int i = 0; i < 3; i++) {
            map(side)
                    .gesturesProperty()
                    .get()
                    .moveEnd(first, random.nextGaussian(), random.nextGaussian(), random.nextInt(60) - 20, i == 2);
        }
    }

    private void select(Side side, Random random) {
        SampleSpace space =
                SampleSpace.of(model.compare().modelProperty(side).get().sheet());
        Selection selection = map(side).selectionProperty().get();
        selection.select(space, SampleSet.of(random.nextInt(60), random.nextInt(60)), Selection.Mode.REPLACE);
        if (random.nextBoolean()) {
            selection.hide();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anySequenceOfActionsCanBeTakenBackToTheStartAndDoneAgainToTheEnd(long seed) {
        Random random = new Random(seed);
        State first = now();
        for (int i = 0; i < 40; i++) {
            act(random);
        }
        State last = now();
        int steps = 0;
        while (model.undo().canUndoProperty().get()) {
            assertFalse(model.undo().undoNameProperty().get().isEmpty());
            model.undo().undo();
            steps++;
        }
        assertTrue(steps > 20, "only " + steps);
        assertEquals(first, now(), "undone to the start");
        while (model.undo().canRedoProperty().get()) {
            model.undo().redo();
        }
        assertEquals(last, now(), "redone to the end");
        for (int i = 0; i < steps; i++) {
            model.undo().undo();
        }
        assertEquals(first, now(), "and undone once more");
    }

    @Test
    void theStatusBarSaysWhatWasUndone() {
        model.sides().choose(Side.LEFT, entries.get(1), () -> {});
        assertEquals("choose model vae-2", model.undo().undoNameProperty().get());
        model.undo().undo();
        assertEquals(
                "Undone: choose model vae-2",
                model.status().lineProperty().get().text());
        assertEquals("ae-4", now().models().get(0));
        model.undo().redo();
        assertEquals(
                "Redone: choose model vae-2",
                model.status().lineProperty().get().text());
    }

    @Test
    void everyKindOfActionHasANameOfItsOwn() {
        model.data().chosenProperty().set(model.data().list().get(0));
        assertEquals("choose data squares", model.undo().undoNameProperty().get());
        ShownLayout.along(new AxisChoice(Basis.RAW, 2, 0)).choose(map(Side.LEFT), model.undo());
        assertEquals("choose axes z3 × z1", model.undo().undoNameProperty().get());
        model.explorer().projection(Side.LEFT).show(MDS);
        assertEquals("project by MDS", model.undo().undoNameProperty().get());
        model.sides().swap();
        assertEquals("exchange the maps", model.undo().undoNameProperty().get());
        model.compare().click(Side.LEFT, new Stop.Sample(3));
        model.compare().click(Side.LEFT, new Stop.Sample(9));
        assertEquals("end the path", model.undo().undoNameProperty().get());
        select(Side.LEFT, new Random(1));
        assertEquals("select 2 samples", model.undo().undoNameProperty().get());
    }

    @Test
    void anExchangeOfTheMapsTakesThePathAlong() {
        model.compare().click(Side.LEFT, new Stop.Sample(3));
        map(Side.LEFT).gesturesProperty().get().pickFree(0.5, 0.5);
        PathSelection before = model.compare().selectionProperty().get();
        model.sides().swap();
        PathSelection after = model.compare().selectionProperty().get();
        assertEquals(Side.RIGHT, after.side());
        assertEquals(new Stop.Sample(3), after.stops().first().orElseThrow());
        assertEquals(Side.RIGHT, ((Stop.Free) after.stops().last().orElseThrow()).side(), "its code is of that model");
        model.undo().undo();
        assertEquals(before, model.compare().selectionProperty().get());
    }

    @Test
    void aDataSetOfAnEarlierSessionIsNoStep() {
        model.data().restore(folder.resolve("third"), Optional.empty(), true);
        assertEquals("third", model.data().chosenProperty().get().name());
        assertFalse(model.undo().canUndoProperty().get());
    }

    @Test
    void aStepToADeletedModelIsDroppedWithASentenceAndTheStepsBeforeItStay() {
        model.training().start();
        ShelfEntry trained = model.sides().entryProperty(Side.RIGHT).get().orElseThrow();
        assertEquals(
                "choose model " + trained.name(),
                model.undo().undoNameProperty().get(),
                "a training takes a map");
        model.sides().choose(Side.RIGHT, entries.get(1), () -> {});
        model.trained().delete(trained, bringBack -> {});
        model.undo().undo();
        assertEquals(
                "“choose model vae-2” was dropped from the steps: the model “" + trained.name()
                        + "” is no longer there.",
                model.status().lineProperty().get().text());
        assertEquals("vae-2", now().models().get(1));
        assertFalse(model.undo().canRedoProperty().get());
        model.undo().undo();
        assertEquals("vae-4", now().models().get(1));
        model.undo().redo();
        assertEquals("vae-4", now().models().get(1), "nor is it done again");
        assertEquals(Optional.empty(), model.problemProperty().get());
    }
}
