package latentfx.ui.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.factors.CentreModel;
import latentfx.analysis.factors.FactorTable;
import latentfx.analysis.factors.KnownFactor;
import latentfx.data.DataOrigin;
import latentfx.math.Matrix;
import latentfx.model.CodeSheet;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import org.junit.jupiter.api.Test;

/** Factors told by a model whose code is the centre of mass of an image. */
final class FactorsViewModelTest {
    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final FactorsViewModel factors = new FactorsViewModel(model, sample, waiting::add, Runnable::run);

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void ready() {
        model.set(Optional.of(CentreModel.open()));
        factors.watchedProperty().set(true);
        work();
    }

    @Test
    void itSaysWhatIsMissing() {
        assertEquals(FactorsViewModel.Missing.MODEL, factors.missingProperty().get());
        model.set(Optional.of(FakeModels.linear("small", 1, CentreModel.ORIGIN, Matrix.of(1, 2, 0, 0))));
        assertEquals(FactorsViewModel.Missing.SHAPE, factors.missingProperty().get());
        model.set(Optional.of(CentreModel.open()));
        assertEquals(FactorsViewModel.Missing.NOTHING, factors.missingProperty().get());
        model.set(Optional.empty());
        assertEquals(FactorsViewModel.Missing.MODEL, factors.missingProperty().get());
    }

    @Test
    void nothingIsMeasuredOutOfSight() {
        model.set(Optional.of(CentreModel.open()));
        assertTrue(waiting.isEmpty());
        factors.watchedProperty().set(true);
        assertTrue(factors.work().busyProperty().get());
        factors.watchedProperty().set(false);
        assertFalse(factors.work().busyProperty().get());
        work();
        assertTrue(factors.tableProperty().get().isEmpty());
        factors.watchedProperty().set(true);
        work();
        assertEquals(
                FactorTable.DIGITS, factors.tableProperty().get().orElseThrow().digits());
        assertEquals(1, factors.work().progressProperty().get(), 0.3);
    }

    /** The centre tells where a digit was put, and nothing else is so near to its numbers. */
    @Test
    void theCentreTellsTheShift() {
        ready();
        FactorTable table = factors.tableProperty().get().orElseThrow();
        assertTrue(table.correlation(KnownFactor.SHIFT_X, 0) > 0.7, table::toString);
        assertTrue(table.correlation(KnownFactor.SHIFT_Y, 1) > 0.7, table::toString);
        assertEquals(0, table.best(KnownFactor.SHIFT_X));
        assertEquals(2, table.activity().count());
        assertFalse(table.activity().isActive(2));
    }

    @Test
    void aChosenFactorAndUnitAreDrawn() {
        ready();
        factors.choose(KnownFactor.SHIFT_Y, 1);
        work();
        assertEquals(
                KnownFactor.SHIFT_Y,
                factors.sweepProperty().get().orElseThrow().sweep().factor());
        assertEquals(1, factors.stripProperty().get().orElseThrow().strip().unit());
        assertEquals(9, factors.stripProperty().get().orElseThrow().pictures().columns());
    }

    @Test
    void theStripStartsFromTheChosenSample() {
        ready();
        assertEquals(
                OptionalInt.empty(),
                factors.stripProperty().get().orElseThrow().strip().sample());
        sample.set(OptionalInt.of(2));
        work();
        assertEquals(
                18, factors.stripProperty().get().orElseThrow().strip().along().origin()[0]);
        sample.set(OptionalInt.of(99)); // of another map
        work();
        assertEquals(
                OptionalInt.empty(),
                factors.stripProperty().get().orElseThrow().strip().sample());
    }

    @Test
    void aStoppedMeasuringCanBeMadeAgain() {
        model.set(Optional.of(CentreModel.open()));
        factors.watchedProperty().set(true);
        factors.work().stop();
        work();
        assertTrue(factors.work().stoppedProperty().get());
        assertTrue(factors.tableProperty().get().isEmpty());
        factors.work().again();
        work();
        assertFalse(factors.work().stoppedProperty().get());
        assertTrue(factors.tableProperty().get().isPresent());
    }

    @Test
    void anotherModelIsMeasuredAnew() {
        ready();
        OpenModel before = CentreModel.open();
        CodeSheet sheet = before.sheet();
        DataOrigin other = new DataOrigin("MNIST", "test", "cd".repeat(32));
        model.set(Optional.of(new OpenModel(
                "other",
                before.model(),
                before.image(),
                new CodeSheet(sheet.codes(), sheet.labels(), sheet.labelNames(), other),
                Optional.empty())));
        assertTrue(factors.tableProperty().get().isEmpty());
        assertTrue(factors.stripProperty().get().isEmpty());
        work();
        assertTrue(factors.tableProperty().get().isPresent());
        assertTrue(factors.sweepProperty().get().isPresent());
    }
}
