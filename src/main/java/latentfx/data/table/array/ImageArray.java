package latentfx.data.table.array;

import java.util.Optional;
import latentfx.data.DataRemark;
import latentfx.data.ImageShape;

/**
 * Images out of an array, as bytes.
 *
 * @param pixels one image after the other, row by row, channels last, 255 for 1
 * @param count number of images
 * @param shape of each
 * @param range says which numbers became 0 and 255; empty for whole numbers of one byte
 */
public record ImageArray(byte[] pixels, int count, ImageShape shape, Optional<DataRemark> range) {}
