package latentfx.data.table.array;

import java.util.Optional;
import latentfx.data.DataRemark;
import latentfx.data.ImageShape;
import latentfx.math.ByteSamples;

/**
 * Images out of an array, as bytes.
 *
 * @param pixels one image a row: pixel rows from the top, channels last
 * @param shape of each
 * @param range says which numbers became 0 and 255; empty for whole numbers of one byte
 */
public record ImageArray(ByteSamples pixels, ImageShape shape, Optional<DataRemark> range) {
    /** Number of images. */
    public int count() {
        return pixels.rows();
    }
}
