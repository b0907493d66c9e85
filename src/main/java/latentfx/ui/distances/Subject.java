package latentfx.ui.distances;

import latentfx.data.Dataset;
import latentfx.model.OpenModel;

/**
 * What distances are measured of.
 *
 * @param open the model whose codes are compared with the images
 * @param data the images of its samples, in their order
 */
record Subject(OpenModel open, Dataset data) {}
