package latentfx.analysis.untangling;

import latentfx.math.Matrix;

/**
 * What a layer makes of the plane, in two coordinates: its two units where it has two, else the two directions of largest
 * variance of the points in it; a layer of one unit has nothing vertical.
 *
 * @param width units of the layer
 * @param points the points: two columns
 * @param grid the nodes of the {@link PlaneGrid}: two columns
 * @param shown the share of the points' variance that two coordinates show, 1 where the layer has no more; 0 of 0 counts as 1
 * @param dead how many units say the same of every point
 * @param probe the share of points that straight cuts through the whole layer give their class
 */
public record LayerPlane(int width, Matrix points, Matrix grid, double shown, int dead, double probe) {}
