package latentfx.ui.factors;

import latentfx.analysis.factors.UnitStrip;
import latentfx.model.OpenModel;
import latentfx.ui.fx.Mosaic;

/**
 * What the page shows of one unit.
 *
 * @param strip what the decoder draws while the unit changes
 * @param pictures the same as one picture
 */
public record StripFrame(UnitStrip strip, Mosaic pictures) {
    static StripFrame of(OpenModel open, UnitStrip strip) {
        return new StripFrame(strip, Mosaic.of(open.image(), strip.pictures(), 0, UnitStrip.STEPS, UnitStrip.STEPS));
    }
}
