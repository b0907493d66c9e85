package latentfx.ui.explore;

import java.util.Optional;
import latentfx.analysis.Judge;
import latentfx.model.OpenModel;
import latentfx.ui.map.Layout;
import latentfx.ui.plot.ScreenTransform;

/**
 * A request for the background of a map.
 *
 * @param open the model on the map
 * @param axes the plane of the latent space that the map shows
 * @param transform the visible part of the plane and its size on screen
 * @param pictures whether decoded images are drawn
 * @param byPrior whether images are spaced by the quantiles of the prior, if the model has one; otherwise evenly
 * @param tint whether the magnification is drawn
 * @param judge the judge whose confidence is drawn; empty for none
 * @param spacing approximate distance of decoded images on screen, in pixels
 * @param label the class that a conditional model is conditioned on
 */
record GridRequest(
        OpenModel open,
        Layout.Axes axes,
        ScreenTransform transform,
        boolean pictures,
        boolean byPrior,
        boolean tint,
        Optional<Judge> judge,
        double spacing,
        int label) {}
