package latentfx.ui.foreign;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.data.ImageShape;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.Correction;
import latentfx.model.foreign.Corrections;
import latentfx.model.foreign.EncoderFacts;
import latentfx.model.foreign.ForeignModel;
import latentfx.model.foreign.NetworkEnd;
import latentfx.model.foreign.PictureShapes;
import latentfx.model.foreign.PixelOrder;

/**
 * How the numbers of a model of another program are read, as chosen in the form.
 *
 * @param shape of its pictures
 * @param order of their numbers; of no account for grey ones
 * @param range of the brightness that its decoder gives
 * @param mean name of the encoder's output with the code or its mean; empty without an encoder
 * @param spread name of the encoder's output with the log-variance; empty where it has none of its own
 */
record ForeignReading(
        ImageShape shape, PixelOrder order, BrightnessRange range, Optional<String> mean, Optional<String> spread) {
    /** How {@code model} was read. */
    static ForeignReading of(ForeignModel model) {
        return new ForeignReading(
                model.image(),
                model.decoder().picture().order(),
                model.decoder().picture().range(),
                model.encoder().map(it -> it.mean().name()),
                model.encoder().flatMap(EncoderFacts::spread).map(NetworkEnd::name));
    }

    /** A first proposal for pictures of {@code numbers} numbers whose shape is not known: the nearest to a square. */
    static ForeignReading unknown(int numbers) {
        ImageShape squarest = Stream.of(1, 3)
                .flatMap(
                        channels -> PictureShapes.of(numbers, channels).stream().limit(1))
                .min(Comparator.comparingInt(shape -> Math.abs(shape.height() - shape.width())))
                .orElseThrow(() -> new IllegalArgumentException("no picture has " + numbers + " numbers"));
        return new ForeignReading(
                squarest, PixelOrder.CHANNELS_FIRST, BrightnessRange.UNIT, Optional.empty(), Optional.empty());
    }

    ForeignReading with(ImageShape other) {
        return new ForeignReading(other, order, range, mean, spread);
    }

    ForeignReading with(PixelOrder other) {
        return new ForeignReading(shape, other, range, mean, spread);
    }

    ForeignReading with(BrightnessRange other) {
        return new ForeignReading(shape, order, other, mean, spread);
    }

    ForeignReading withMean(String other) {
        return new ForeignReading(
                shape, order, range, Optional.of(other), spread.equals(Optional.of(other)) ? mean : spread);
    }

    ForeignReading withSpread(String other) {
        return new ForeignReading(shape, order, range, mean, Optional.of(other));
    }

    /**
     * The corrections that lead to this reading: what was corrected before, what differs from how the model was {@code
     * found}, and what was asked for.
     *
     * @param found how the model was opened; empty if that needs the shape first
     * @param whole whether one network has both halves
     * @param askedShape whether the shape must be told
     * @param askedRange whether the range is told even where it is that found
     */
    Corrections corrections(
            Optional<ForeignReading> found, Corrections before, boolean whole, boolean askedShape, boolean askedRange) {
        boolean shaped =
                askedShape || found.filter(it -> !it.shape().equals(shape)).isPresent();
        boolean ordered = found.filter(it -> it.order() != order).isPresent();
        boolean ranged = askedRange || found.filter(it -> it.range() != range).isPresent();
        Correction old = before.decoder();
        Correction half = whole ? old : before.encoder();
        Optional<String> output = found.filter(it -> !it.mean().equals(mean)).isPresent() ? mean : half.output();
        Optional<String> variance =
                found.filter(it -> !it.spread().equals(spread)).isPresent() ? spread : half.spread();
        Correction decoder = new Correction(
                old.code(),
                shaped ? Optional.of(shape) : old.image().map(it -> shape),
                ordered ? Optional.of(order) : old.order().map(it -> order),
                ranged ? Optional.of(range) : old.range().map(it -> range),
                whole ? output : old.output(),
                whole ? variance : old.spread());
        Correction encoder = whole
                ? before.encoder()
                : new Correction(half.code(), half.image(), half.order(), half.range(), output, variance);
        return new Corrections(decoder, encoder);
    }
}
