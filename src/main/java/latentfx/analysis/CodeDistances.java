package latentfx.analysis;

import java.util.Arrays;
import latentfx.latent.Neighbours;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;

/**
 * The distances among the codes of a model. Immutable; safe for use by several threads.
 *
 * @param open the model
 * @param neighbours the search through its codes, without the classes of a conditional model
 * @param usual median distance from a code to its nearest neighbour, in units of z; 0 for a single code
 */
public record CodeDistances(OpenModel open, Neighbours neighbours, double usual) {
    /** Number of codes, evenly spread over the sheet, whose nearest neighbour is searched for. */
    static final int MEASURED = 200;

    /** Measures the codes of {@code open}, at least one. */
    public static CodeDistances of(OpenModel open, Cancellation cancellation) {
        Matrix codes = open.styles();
        Neighbours neighbours = new Neighbours(codes);
        int count = codes.rows() < 2 ? 0 : Math.min(MEASURED, codes.rows());
        double[] nearest = new double[count];
        for (int i = 0; i < count; i++) {
            cancellation.throwIfCancelled();
            int sample = (int) ((long) i * codes.rows() / count);
            nearest[i] = neighbours.nearest(codes.row(sample), 1, sample).distances()[0];
        }
        Arrays.sort(nearest);
        double usual = count == 0 ? 0 : (nearest[(count - 1) / 2] + nearest[count / 2]) / 2;
        return new CodeDistances(open, neighbours, usual);
    }

    /** How far {@code style} is from the codes. */
    public Remoteness remoteness(float[] style) {
        return new Remoteness(neighbours.nearest(style, 1).distances()[0], usual);
    }
}
