package latentfx.data.table.array;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataRemark;
import latentfx.data.ImageShape;
import latentfx.math.ByteSamples;

/**
 * Reads an NPY array as images: N×H×W, N×H×W×3 or N×3×H×W (also with one channel), of numbers of any kind. Which numbers
 * stand for black and white is told by their range: 0 to 1, −1 to 1, 0 to 255 or 0 to 65,535.
 */
final class NpyImages {
    /** Most values of all images together. */
    static final long MOST_VALUES = 1L << 30;

    private final NpyStream stream;
    private final NpyHeader header;
    private final ImageShape shape;
    private final boolean channelsFirst;

    private NpyImages(NpyStream stream) {
        this.stream = stream;
        header = stream.header();
        if (header.kind().isText()) {
            throw new IllegalArgumentException("holds texts; save the pixels as numbers");
        }
        List<Integer> axes = header.shape();
        channelsFirst = axes.size() == 4 && !isChannels(axes.get(3)) && isChannels(axes.get(1));
        shape = shape(axes);
    }

    private ImageShape shape(List<Integer> axes) {
        boolean known = axes.size() == 3 || (axes.size() == 4 && (channelsFirst || isChannels(axes.get(3))));
        int height = known ? axes.get(channelsFirst ? 2 : 1) : 0;
        int width = known ? axes.get(channelsFirst ? 3 : 2) : 0;
        if (!known || height > ImageShape.MAX_SIDE || width > ImageShape.MAX_SIDE) {
            throw new IllegalArgumentException("has the shape "
                    + axes.toString().replace('[', '(').replace(']', ')')
                    + ", which is no images; save (N, H, W), (N, H, W, 3) or (N, 3, H, W) with sides up to "
                    + ImageShape.MAX_SIDE);
        }
        return new ImageShape(height, width, axes.size() == 3 ? 1 : axes.get(channelsFirst ? 1 : 3));
    }

    private static boolean isChannels(int length) {
        return length == 1 || length == 3;
    }

    /** Black and white as numbers. */
    private record Range(double black, double white) {}

    /**
     * Reads the images.
     *
     * @throws IllegalArgumentException if they are none; the message goes on after the file's name
     */
    static ImageArray read(NpyInput input) throws IOException {
        Range range;
        boolean bytes;
        try (NpyStream stream = NpyStream.open(input, MOST_VALUES)) {
            NpyImages images = new NpyImages(stream);
            NpyKind kind = images.header.kind();
            bytes = kind.type() == NpyKind.Type.UNSIGNED && kind.bytes() == 1;
            range = bytes ? new Range(0, 255) : images.range();
        }
        try (NpyStream stream = NpyStream.open(input, MOST_VALUES)) {
            NpyImages images = new NpyImages(stream);
            Optional<DataRemark> told = bytes
                    ? Optional.empty()
                    : Optional.of(DataRemark.of("array.range", Math.round(range.black), Math.round(range.white)));
            byte[] read = bytes && images.liesAsWanted() ? images.bytes() : images.pixels(range);
            ByteSamples pixels = ByteSamples.wrap(images.header.rows(), images.shape.size(), read);
            return new ImageArray(pixels, images.shape, told);
        }
    }

    private Range range() throws IOException {
        double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        forEach((index, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("holds a value that is no finite number (image "
                        + index / shape.size() + ", from 0); leave it out");
            }
            ends[0] = Math.min(ends[0], value);
            ends[1] = Math.max(ends[1], value);
        });
        boolean fraction = header.kind().type() == NpyKind.Type.FLOAT;
        boolean bits = header.kind().type() == NpyKind.Type.BOOL;
        if (ends[0] >= 0 && (bits || (fraction && ends[1] <= 1))) {
            return new Range(0, 1);
        }
        if (fraction && ends[0] >= -1 && ends[1] <= 1) {
            return new Range(-1, 1);
        }
        if (ends[0] >= 0 && ends[1] <= 65_535) {
            return new Range(0, ends[1] <= 255 ? 255 : 65_535);
        }
        throw new IllegalArgumentException("holds values from " + ends[0] + " to " + ends[1]
                + "; scale its images to 0 to 1, -1 to 1 or 0 to 255");
    }

    /** Whether the elements lie in the file as the pixels of a data set do. */
    private boolean liesAsWanted() {
        return !header.fortran() && (!channelsFirst || shape.channels() == 1);
    }

    private byte[] bytes() throws IOException {
        byte[] pixels = new byte[header.values()];
        for (int from = 0; from < pixels.length; from += stream.together()) {
            int count = Math.min(stream.together(), pixels.length - from);
            stream.next(count).get(pixels, from, count);
        }
        return pixels;
    }

    private byte[] pixels(Range range) throws IOException {
        byte[] pixels = new byte[header.values()];
        int area = shape.height() * shape.width();
        int channels = shape.channels();
        int size = shape.size();
        double scale = 255 / (range.white - range.black);
        forEach((index, value) -> {
            int within = index % size;
            int place = channelsFirst ? within % area * channels + within / area : within;
            pixels[index - within + place] = (byte) Math.round((value - range.black) * scale);
        });
        return pixels;
    }

    /** Takes a number of an array at its row-major index. */
    private interface Taker {
        void take(int index, double value);
    }

    private void forEach(Taker taker) throws IOException {
        int count = header.values();
        int together = stream.together();
        for (int from = 0; from < count; from += together) {
            int end = Math.min(from + together, count);
            ByteBuffer chunk = stream.next(end - from);
            for (int i = from; i < end; i++) {
                taker.take(header.rowMajorIndex(i), header.kind().number(chunk));
            }
        }
    }
}
