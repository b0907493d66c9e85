package latentfx.data.images;

import latentfx.data.images.picture.PictureHeader;

/**
 * A picture with its place in the data set.
 *
 * @param file where it is
 * @param header what it says of itself
 * @param label its class
 * @param test whether it is for testing
 */
record PlacedPicture(PictureFile file, PictureHeader header, int label, boolean test) {}
