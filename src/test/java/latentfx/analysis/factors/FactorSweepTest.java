package latentfx.analysis.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** A model whose code is the centre of mass: what happens to it when a digit moves is known. */
final class FactorSweepTest {
    private static final OpenModel CENTRE = CentreModel.open();
    private static final DigitReader READER = new DigitReader(CENTRE);

    /** Standard deviations of 2, 3 and 0 pixels. */
    private static final UnitActivity SPREADS = new UnitActivity(new double[] {4, 9, 0}, Optional.empty());

    private static FactorSweep sweep(KnownFactor factor) {
        return FactorSweep.of(READER, factor, SPREADS, new Cancellation());
    }

    /** From 1.5 pixels left to 1.5 right: 3 pixels, 1.5 standard deviations of the first unit. */
    @Test
    void aDigitThatIsShiftedMovesOneUnit() {
        FactorSweep right = sweep(KnownFactor.SHIFT_X);
        assertEquals(1.5, right.reach()[0], 0.03);
        assertEquals(0, right.reach()[1], 0.03);
        assertEquals(0, right.reach()[2]);
        assertEquals(-0.75, right.moves()[0][0], 0.02);
        assertEquals(0, right.moves()[0][4], 0.02);
        assertEquals(0.75, right.moves()[0][8], 0.02);
        assertEquals(List.of(0, 1), right.farthest(2));
        FactorSweep down = sweep(KnownFactor.SHIFT_Y);
        assertEquals(1, down.reach()[1], 0.02);
        assertEquals(List.of(1), down.farthest(1));
    }

    @Test
    void onlyTheChosenFactorChanges() {
        Matrix pictures = sweep(KnownFactor.THICKNESS).pictures();
        assertEquals(9, pictures.rows());
        double before = 0;
        for (int step = 0; step < pictures.rows(); step++) {
            double ink = 0;
            for (float pixel : pictures.row(step)) {
                ink += pixel;
            }
            assertTrue(ink > before, "thicker at step " + step);
            before = ink;
        }
        assertEquals(10, sweep(KnownFactor.CLASS).pictures().rows());
    }

    @Test
    void everyFactorReachesBothEndsOfItsRange() {
        for (KnownFactor factor : KnownFactor.values()) {
            assertEquals(factor.steps().size(), sweep(factor).redrawn().rows(), factor.name());
        }
        assertEquals(-0.15f, KnownFactor.SLANT.steps().get(0));
        assertEquals(0.4f, KnownFactor.SLANT.steps().get(8));
        assertEquals("px", KnownFactor.THICKNESS.unit());
    }

    /** Codes on the map at 10, 14 and 18: the quantiles 0.01 and 0.99 are 10.08 and 17.92. */
    @Test
    void aUnitIsChangedOverTheRangeOfTheMap() {
        UnitStrip strip = UnitStrip.of(CENTRE, OptionalInt.of(0), 0);
        assertEquals(10.08, strip.along().low(), 1e-5);
        assertEquals(17.92, strip.along().high(), 1e-5);
        assertEquals(9, strip.pictures().rows());
        assertEquals(0.1008, strip.pictures().get(0, 0), 1e-5);
        assertEquals(0.14, strip.pictures().get(4, 0), 1e-5);
        assertEquals(0.1792, strip.pictures().get(8, 783), 1e-5);
        assertEquals(14, UnitStrip.of(CENTRE, OptionalInt.empty(), 1).along().coordinate(), 1e-5);
    }

    @Test
    void modelsOfOtherImagesOrClassesCannotReadDigits() {
        assertEquals(Optional.empty(), DigitReader.obstacle(CENTRE));
        OpenModel small = FakeModels.linear("small", 1, CentreModel.ORIGIN, Matrix.of(1, 2, 0, 0));
        assertEquals(Optional.of(DigitReader.Obstacle.SHAPE), DigitReader.obstacle(small));
        OpenModel colour =
                new OpenModel("colour", new CentreModel(), new ImageShape(28, 28, 3), CENTRE.sheet(), Optional.empty());
        assertEquals(Optional.of(DigitReader.Obstacle.SHAPE), DigitReader.obstacle(colour));
    }
}
