package latentfx.ui.explore;

import latentfx.ui.map.MapPicture;
import latentfx.ui.plot.ScreenTransform;

/**
 * What is to be drawn behind a map.
 *
 * @param picture what the map shows
 * @param pixels which part of it, and how large
 * @param pictures whether decoded pictures are drawn
 * @param byPrior whether these are spaced by the quantiles of the prior, where the model has one; else evenly
 * @param tint whether the magnification is
 * @param label the class that a conditional model is told
 */
record GridRequest(
        MapPicture picture, ScreenTransform pixels, boolean pictures, boolean byPrior, boolean tint, int label) {}
