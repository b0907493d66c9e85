package latentfx.ui.pictures;

import java.util.List;
import latentfx.data.images.PicturePreview;
import latentfx.data.images.PictureSurvey;
import latentfx.data.images.picture.PictureOptions;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import latentfx.ui.fx.Mosaic;

/**
 * Some pictures of a folder as they would be read.
 *
 * @param options what they were brought to
 * @param pictures number of them; 0 if none of the first ones can be decoded
 * @param mosaic all of them, {@value #ACROSS} in a row; of one black pixel if there are none
 * @param secondsEach time that decoding one of them took
 */
public record PreviewedPictures(PictureOptions options, int pictures, Mosaic mosaic, double secondsEach) {
    /** Pictures beside each other. */
    static final int ACROSS = 8;

    /** The largest byte. */
    private static final float WHITE = 255f;

    /** Pictures that are decoded once more for the time: decoders are slow the first times that they run. */
    private static final int TIMED = 8;

    /** Decodes the first pictures of {@code survey} as {@code options} say. */
    static PreviewedPictures of(PictureSurvey survey, PictureOptions options, Cancellation cancellation) {
        List<PicturePreview> read = PicturePreview.of(survey, options, PicturePreview.USUAL, cancellation);
        long before = System.nanoTime();
        int timed = PicturePreview.of(survey, options, TIMED, cancellation).size();
        double seconds = (System.nanoTime() - before) / 1e9;
        if (read.isEmpty()) {
            return new PreviewedPictures(options, 0, new Mosaic(1, 1, 1, new int[1]), 0);
        }
        int size = options.shape().size();
        float[] pixels = new float[read.size() * size];
        for (int i = 0; i < read.size(); i++) {
            byte[] bytes = read.get(i).pixels();
            for (int j = 0; j < size; j++) {
                pixels[i * size + j] = (bytes[j] & 0xFF) / WHITE;
            }
        }
        Mosaic mosaic = Mosaic.of(
                options.shape(), Matrix.wrap(read.size(), size, pixels), 0, read.size(), Math.min(ACROSS, read.size()));
        return new PreviewedPictures(options, read.size(), mosaic, seconds / Math.max(1, timed));
    }
}
