package latentfx.ui.explore;

import latentfx.model.OpenModel;
import latentfx.ui.map.Layout;
import latentfx.ui.plot.ScreenTransform;

/**
 * What is to be drawn behind a map.
 *
 * @param open the model on the map
 * @param axes the plane in the space of codes that the map shows
 * @param pixels which part of it, and how large
 * @param pictures whether decoded pictures are drawn
 * @param byPrior whether these are spaced by the quantiles of the prior, where the model has one; else evenly
 * @param tint whether the magnification is
 * @param label the class that a conditional model is told
 */
record GridRequest(
        OpenModel open,
        Layout.Axes axes,
        ScreenTransform pixels,
        boolean pictures,
        boolean byPrior,
        boolean tint,
        int label) {}
