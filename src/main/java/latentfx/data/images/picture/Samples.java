package latentfx.data.images.picture;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import latentfx.data.AreaAverage;

/**
 * The numbers of a decoded picture, whatever colours they mean.
 *
 * @param values row by row, channels last, in [0, 1]
 * @param width in pixels
 * @param height in pixels
 * @param channels values of a pixel, 1 or more
 */
record Samples(float[] values, int width, int height, int channels) {
    /**
     * The samples of a raster over the largest value of their number of bits: 128 of 255 is 0.502, whether the picture is
     * grey or not. Numbers with a fraction are cut to [0, 1].
     */
    static Samples of(Raster raster) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        int channels = raster.getNumBands();
        SampleModel model = raster.getSampleModel();
        boolean fraction =
                model.getDataType() == DataBuffer.TYPE_FLOAT || model.getDataType() == DataBuffer.TYPE_DOUBLE;
        float[] values = new float[width * height * channels];
        if (fraction) {
            raster.getPixels(raster.getMinX(), raster.getMinY(), width, height, values);
            for (int i = 0; i < values.length; i++) {
                values[i] = Math.max(0, Math.min(1, values[i]));
            }
            return new Samples(values, width, height, channels);
        }
        int[] line = new int[width * channels];
        for (int y = 0; y < height; y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, line);
            for (int k = 0; k < channels; k++) {
                float largest = (1L << model.getSampleSize(k)) - 1;
                for (int x = k; x < line.length; x += channels) {
                    values[y * line.length + x] = Math.max(0, line[x]) / largest;
                }
            }
        }
        return new Samples(values, width, height, channels);
    }

    /** These samples in another size, each the mean of the area that it covers. */
    Samples scaledTo(int newWidth, int newHeight) {
        float[] scaled = AreaAverage.of(values, new int[] {width, height}, channels, newWidth, newHeight);
        return new Samples(scaled, newWidth, newHeight, channels);
    }
}
