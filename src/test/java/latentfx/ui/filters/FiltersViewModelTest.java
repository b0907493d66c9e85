package latentfx.ui.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImages;
import latentfx.analysis.filters.FilterBank;
import latentfx.analysis.filters.FilterSide;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.model.Activation;
import latentfx.model.AutoencoderSpec;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.ImportedSpec;
import latentfx.model.LatentModel;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.Parameters;
import org.junit.jupiter.api.Test;

/** Filters of three units over corners, images of 2×2 pixels: norms 3, 2 and 4, spread over 1, 4 and 1 pixels. */
final class FiltersViewModelTest {
    private static final Dataset CORNERS = FakeData.corners(5);
    private static final LatentModel MODEL = FakeModels.flat(
            new AutoencoderSpec(new NetworkShape(4, List.of(3), 2)),
            new Parameters(
                    new float[] {3, 0, 0, 0, 1, 1, 1, 1, 0, 4, 0, 0, 0, 0.5f, -9, 1, 0, 0, 0, 1, 0, 0, 0},
                    new float[] {1, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0}));

    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final SampleImages images = new SampleImages();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final FiltersViewModel filters = new FiltersViewModel(model, sample, images, waiting::add, Runnable::run);

    private static OpenModel open(LatentModel model, ImageShape shape) {
        CodeSheet sheet = new CodeSheet(
                CORNERS.samples().matrix().columns(0, 2), CORNERS.labels(), CORNERS.labelNames(), CORNERS.origin());
        return new OpenModel("corners", model, shape, sheet, Optional.empty());
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void ready() {
        images.know(CORNERS);
        model.set(Optional.of(open(MODEL, FakeData.IMAGE)));
        filters.watchedProperty().set(true);
        work();
    }

    private List<Integer> shown() {
        return filters.wallProperty().get().orElseThrow().units();
    }

    @Test
    void whatIsMissingIsSaid() {
        assertEquals(FiltersViewModel.Missing.MODEL, filters.missingProperty().get());
        LatentModel decoder = FakeModels.flat(
                new ImportedSpec(
                        List.of(),
                        List.of(new LayerSpec.Dense(2, 4, Activation.LINEAR)),
                        false,
                        Likelihood.SQUARED_ERROR),
                new Parameters(new float[0], new float[12]));
        filters.watchedProperty().set(true);
        model.set(Optional.of(open(decoder, FakeData.IMAGE)));
        assertEquals(FiltersViewModel.Missing.ENCODER, filters.missingProperty().get());
        filters.sideProperty().set(FilterSide.PAINTS);
        assertEquals(FiltersViewModel.Missing.NOTHING, filters.missingProperty().get());
        work();
        assertEquals(List.of(0, 1), shown());
        model.set(Optional.of(open(decoder, new ImageShape(2, 2, 3))));
        assertEquals(FiltersViewModel.Missing.PIXELS, filters.missingProperty().get());
        assertTrue(filters.wallProperty().get().isEmpty());
    }

    @Test
    void nothingIsComputedOutOfSight() {
        images.know(CORNERS);
        model.set(Optional.of(open(MODEL, FakeData.IMAGE)));
        assertTrue(waiting.isEmpty());
        filters.watchedProperty().set(true);
        work();
        assertTrue(filters.wallProperty().get().orElseThrow().activity().isPresent());
        assertFalse(filters.busyProperty().get());
        filters.watchedProperty().set(false);
        assertTrue(filters.wallProperty().get().isPresent());
        model.set(Optional.of(open(FakeModels.cornerAutoencoder(2), FakeData.IMAGE)));
        assertTrue(filters.wallProperty().get().isEmpty());
        assertTrue(waiting.isEmpty());
    }

    @Test
    void filtersAreThereBeforeTheirActivity() {
        images.know(CORNERS);
        model.set(Optional.of(open(MODEL, FakeData.IMAGE)));
        filters.watchedProperty().set(true);
        waiting.remove().run();
        assertEquals(List.of(2, 0, 1), shown());
        assertTrue(filters.wallProperty().get().orElseThrow().activity().isEmpty());
        assertTrue(filters.busyProperty().get());
    }

    /** Mean activations are 1.5, 1.5 and 0. */
    @Test
    void eachOrderArrangesTheSameFilters() {
        ready();
        assertEquals(List.of(2, 0, 1), shown());
        FilterBank bank = filters.wallProperty().get().orElseThrow().bank();
        filters.orderProperty().set(FilterOrder.RATIO);
        work();
        assertEquals(List.of(0, 2, 1), shown());
        filters.reversedProperty().set(true);
        work();
        assertEquals(List.of(1, 2, 0), shown());
        filters.orderProperty().set(FilterOrder.MEAN);
        work();
        assertEquals(2, shown().get(0));
        filters.orderProperty().set(FilterOrder.STORED);
        work();
        assertEquals(List.of(2, 1, 0), shown());
        assertSame(bank, filters.wallProperty().get().orElseThrow().bank());
        filters.sideProperty().set(FilterSide.PAINTS);
        work();
        assertNotSame(bank, filters.wallProperty().get().orElseThrow().bank());
    }

    @Test
    void theFirstUnitIsLookedAtUntilAnotherIsChosen() {
        ready();
        assertEquals(2, filters.unitProperty().get());
        assertTrue(
                filters.studyProperty().get().orElseThrow().over().orElseThrow().dead());
        filters.unitProperty().set(0);
        sample.set(OptionalInt.of(3));
        work();
        StudiedUnit study = filters.studyProperty().get().orElseThrow();
        assertEquals(0, study.wanted().unit());
        assertEquals(3, study.at().activation());
        assertTrue(study.image().fromSource());
        assertEquals(10, study.over().orElseThrow().above());
    }

    /** Another model, such as the next checkpoint of a training, keeps the unit that is looked at. */
    @Test
    void theUnitStaysWhenTheModelLearns() {
        ready();
        filters.unitProperty().set(1);
        work();
        model.set(Optional.of(open(MODEL, FakeData.IMAGE)));
        work();
        assertEquals(1, filters.unitProperty().get());
        assertEquals(1, filters.studyProperty().get().orElseThrow().wanted().unit());
        assertSame(
                model.get().orElseThrow(),
                filters.studyProperty().get().orElseThrow().wanted().bank().open());
    }

    @Test
    void watchingCanBeStoppedAndTheFiltersStay() {
        images.know(CORNERS);
        model.set(Optional.of(open(MODEL, FakeData.IMAGE)));
        filters.watchedProperty().set(true);
        waiting.remove().run();
        filters.stop();
        work();
        assertTrue(filters.stoppedProperty().get());
        assertTrue(filters.wallProperty().get().orElseThrow().activity().isEmpty());
        assertTrue(filters.studyProperty().get().orElseThrow().over().isEmpty());
        filters.orderProperty().set(FilterOrder.STORED);
        work();
        assertTrue(filters.stoppedProperty().get(), "another order does not begin what was stopped");
        filters.again();
        work();
        assertFalse(filters.stoppedProperty().get());
        assertTrue(filters.wallProperty().get().orElseThrow().activity().isPresent());
    }

    @Test
    void imagesThatArriveAreWatchedAnew() {
        model.set(Optional.of(open(MODEL, FakeData.IMAGE)));
        filters.watchedProperty().set(true);
        work();
        assertFalse(filters.studyProperty().get().orElseThrow().image().fromSource());
        images.know(CORNERS);
        filters.refresh();
        work();
        assertTrue(filters.studyProperty().get().orElseThrow().image().fromSource());
        assertTrue(filters.wallProperty()
                .get()
                .orElseThrow()
                .activity()
                .orElseThrow()
                .samples()
                .drawn()
                .fromSource());
    }
}
