package latentfx.analysis.factors;

import java.util.OptionalInt;
import latentfx.analysis.Traversals;
import latentfx.latent.AxisTraversal;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;

/**
 * What the decoder draws while one unit of a code changes and all others stay.
 *
 * @param unit from 0
 * @param sample the sample whose code is changed; empty for the mean code
 * @param along its origin and extent
 * @param pictures one step a row, from the lowest value to the highest
 */
public record UnitStrip(int unit, OptionalInt sample, AxisTraversal along, Matrix pictures) {
    /** How many pictures there are. */
    public static final int STEPS = 9;

    /** Changes unit {@code unit} of a code. */
    public static UnitStrip of(OpenModel open, OptionalInt sample, int unit) {
        AxisTraversal along = Traversals.alongUnit(open, sample, unit);
        return new UnitStrip(unit, sample, along, open.model().decode(along.codes(STEPS)));
    }
}
