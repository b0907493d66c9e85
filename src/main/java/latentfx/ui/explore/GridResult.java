package latentfx.ui.explore;

import latentfx.ui.plot.MapBackground;

/**
 * What was drawn behind a map.
 *
 * @param background the picture
 * @param pictures how many decoded pictures are on it
 * @param low magnification below which there is no tint, in brightness² a map unit²; 0 where none is drawn
 * @param high magnification from which on the tint is strongest
 * @param millis how long it took
 */
public record GridResult(MapBackground background, int pictures, double low, double high, double millis) {}
