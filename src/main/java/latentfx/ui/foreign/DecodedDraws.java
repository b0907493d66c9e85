package latentfx.ui.foreign;

import java.util.SplittableRandom;
import latentfx.math.Matrix;
import latentfx.model.foreign.ForeignModel;
import latentfx.ui.fx.Mosaic;

/**
 * A model of another program, read in some way, with what its decoder draws so.
 *
 * @param model read so
 * @param mosaic {@value #DRAWS} draws from N(0, I), decoded; {@value #ACROSS} in a row
 */
record DecodedDraws(ForeignModel model, Mosaic mosaic) {
    /** Number of draws. */
    static final int DRAWS = 8;

    /** Draws beside each other. */
    static final int ACROSS = 4;

    /** Decodes the same draws each time. */
    static DecodedDraws of(ForeignModel model) {
        int latent = model.model().latent();
        SplittableRandom random = new SplittableRandom(0);
        float[] codes = new float[DRAWS * latent];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (float) random.nextGaussian();
        }
        Matrix images = model.model().decode(Matrix.wrap(DRAWS, latent, codes));
        return new DecodedDraws(model, Mosaic.of(model.image(), images, 0, DRAWS, ACROSS));
    }
}
