package latentfx.analysis.drawing;

import java.util.Arrays;
import java.util.Optional;
import latentfx.data.ImageShape;

/**
 * What a user has made: strokes over nothing or over the picture of a sample, and what is done to both.
 *
 * @param sample the picture below the strokes, if any
 * @param drawing the strokes
 * @param centred whether strokes without a sample are brought to the size and place that digits of MNIST have
 * @param pen width of the pen in pixels of the picture, {@value #THINNEST} to {@value #WIDEST}
 * @param distortion what is done to the pixels
 */
public record Sketch(Optional<Sample> sample, Drawing drawing, boolean centred, double pen, Distortion distortion) {
    /** The thinnest pen, in pixels. */
    public static final double THINNEST = 0.5;

    /** The widest pen, in pixels. */
    public static final double WIDEST = 6;

    /** The pen that digits of MNIST look as if written with: their strokes are some 2.5 pixels wide. */
    public static final double USUAL_PEN = 2.5;

    /** Nothing drawn. */
    public static final Sketch EMPTY = new Sketch(Optional.empty(), Drawing.EMPTY, true, USUAL_PEN, Distortion.NONE);

    public Sketch {
        if (!(pen >= THINNEST && pen <= WIDEST)) {
            throw new IllegalArgumentException("a pen is " + THINNEST + " to " + WIDEST + " pixels wide, not " + pen);
        }
    }

    /**
     * A sample's picture.
     *
     * @param index its number in the data, from 0
     * @param shape its shape
     * @param pixels 0 to 1, row by row, channels last; shared, not to be written to
     */
    public record Sample(int index, ImageShape shape, float[] pixels) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Sample that
                    && index == that.index
                    && shape.equals(that.shape)
                    && Arrays.equals(pixels, that.pixels);
        }

        @Override
        public int hashCode() {
            return 31 * index + Arrays.hashCode(pixels);
        }

        @Override
        public String toString() {
            return "Sample[" + index + ", " + shape + "]";
        }
    }

    /** Whether there is neither a sample nor a stroke. */
    public boolean isEmpty() {
        return sample.isEmpty() && drawing.isEmpty();
    }

    /** The sketch with these strokes. */
    public Sketch with(Drawing strokes) {
        return new Sketch(sample, strokes, centred, pen, distortion);
    }

    /** The sketch as changed by {@code how}. */
    public Sketch with(Distortion how) {
        return new Sketch(sample, drawing, centred, pen, how);
    }

    /** The sketch drawn with a pen of this width. */
    public Sketch withPen(double width) {
        return new Sketch(sample, drawing, centred, width, distortion);
    }

    /** The sketch with its strokes centred, or left where they were drawn. */
    public Sketch withCentred(boolean now) {
        return new Sketch(sample, drawing, now, pen, distortion);
    }

    /** A sketch that begins with {@code picture}, without strokes, changed as this one is. */
    public Sketch over(Sample picture) {
        return new Sketch(Optional.of(picture), Drawing.EMPTY, centred, pen, distortion);
    }

    /** What has been drawn, as pixels of {@code shape}, 0 to 1: not centred, nothing done to it. */
    public float[] drawn(ImageShape shape) {
        return inked(drawing, shape);
    }

    /**
     * What a model of images of {@code shape} sees, 0 to 1. A sample of another shape is left out.
     */
    public float[] pixels(ImageShape shape) {
        boolean alone = sample.filter(it -> it.shape().equals(shape)).isEmpty();
        Drawing placed = centred && alone ? new Centring(shape, pen).of(drawing) : drawing;
        return distortion.of(inked(placed, shape), shape);
    }

    private float[] inked(Drawing strokes, ImageShape shape) {
        float[] made = sample.filter(it -> it.shape().equals(shape))
                .map(it -> it.pixels().clone())
                .orElseGet(() -> new float[shape.size()]);
        Ink.draw(strokes, pen, shape, made);
        return made;
    }
}
