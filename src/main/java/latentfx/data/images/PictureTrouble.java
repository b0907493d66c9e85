package latentfx.data.images;

import latentfx.data.DataRemark;

/**
 * A file that is left out though it should be a picture, or a line of labels that fits none.
 *
 * @param file its name from the folder on, with slashes
 * @param reason why, in words of the user
 */
public record PictureTrouble(String file, DataRemark reason) {}
