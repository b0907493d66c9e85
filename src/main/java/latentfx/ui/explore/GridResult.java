package latentfx.ui.explore;

import java.util.OptionalDouble;
import latentfx.ui.plot.MapBackground;

/**
 * The background of a map.
 *
 * @param background the image
 * @param pictures number of decoded images on it
 * @param low magnification below which there is no tint, in brightness² per map unit²; 0 if none is drawn
 * @param high magnification from which on the tint is strongest
 * @param recognised share of the visible places whose pictures the judge recognises; empty if it was not asked
 * @param millis duration of the computation in milliseconds
 */
public record GridResult(
        MapBackground background, int pictures, double low, double high, OptionalDouble recognised, double millis) {}
