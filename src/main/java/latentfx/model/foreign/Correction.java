package latentfx.model.foreign;

import java.util.List;
import java.util.Optional;
import latentfx.data.ImageShape;

/**
 * What the user knows better about one network's file than what is found out by looking at it; kept beside the file. Where
 * a value is empty, what was found out holds.
 *
 * @param code the axes of one code, such as [8] or [4, 8, 8]; each from 1 to 1024, one to four of them
 * @param image the shape of the images
 * @param order the order of the pixels of colour images
 * @param range what the numbers of an image mean
 * @param output name of the output that is the image (decoder), or the code or mean (encoder)
 * @param spread name of the encoder's output that is the log-variance
 */
public record Correction(
        Optional<List<Integer>> code,
        Optional<ImageShape> image,
        Optional<PixelOrder> order,
        Optional<BrightnessRange> range,
        Optional<String> output,
        Optional<String> spread) {
    /** Nothing is corrected. */
    public static final Correction NONE = new Correction(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int MOST_AXES = 4;
    private static final int LARGEST_AXIS = 1024;

    public Correction {
        code = code.map(List::copyOf);
        code.ifPresent(axes -> {
            if (axes.isEmpty() || axes.size() > MOST_AXES) {
                throw new IllegalArgumentException("a code has one to four axes, not " + axes.size());
            }
            for (int axis : axes) {
                if (axis < 1 || axis > LARGEST_AXIS) {
                    throw new IllegalArgumentException("an axis of a code must be 1 to 1024, not " + axis);
                }
            }
        });
    }

    /** This correction, and where it says nothing what {@code told} says. */
    public Correction or(Correction told) {
        return new Correction(
                code.or(told::code),
                image.or(told::image),
                order.or(told::order),
                range.or(told::range),
                output.or(told::output),
                spread.or(told::spread));
    }

    /** Of a correction of a whole autoencoder what holds for its decoder: the named outputs are the encoder's. */
    public Correction outwards() {
        return new Correction(Optional.empty(), image, order, range, Optional.empty(), Optional.empty());
    }

    /** Of a correction of a whole autoencoder what holds for its encoder. */
    public Correction inwards() {
        return new Correction(Optional.empty(), image, order, Optional.empty(), output, spread);
    }

    /** This correction with another range. */
    public Correction withRange(BrightnessRange told) {
        return new Correction(code, image, order, Optional.of(told), output, spread);
    }

    /** This correction with another shape and order of the pixels. */
    public Correction withImage(ImageShape told, PixelOrder toldOrder) {
        return new Correction(code, Optional.of(told), Optional.of(toldOrder), range, output, spread);
    }
}
