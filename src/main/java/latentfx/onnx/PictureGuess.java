package latentfx.onnx;

import java.util.List;
import latentfx.data.ImageShape;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.Correction;
import latentfx.model.foreign.NetworkEnd;
import latentfx.model.foreign.PixelOrder;
import latentfx.model.foreign.UnknownPictureException;

/**
 * Which picture a network's numbers are, by their axes: three with 1 or 3 in front are channels, rows, columns (PyTorch),
 * with 1 or 3 behind rows, columns, channels (Keras), two are rows and columns, one is a grey square or, where that is
 * three times a square, a colour one.
 *
 * @param shape the picture's
 * @param order of the numbers
 */
record PictureGuess(ImageShape shape, PixelOrder order) {
    /**
     * The picture at {@code end} of {@code file}; what {@code correction} tells holds.
     *
     * @throws ModelFileException if it cannot be told; the message is one sentence
     */
    static PictureGuess of(NetworkEnd end, Correction correction, String file) throws ModelFileException {
        PixelOrder usual = usual(end.axes());
        if (correction.image().isPresent()) {
            ImageShape told = correction.image().get();
            if (told.size() != end.size()) {
                throw new ModelFileException(
                        CorrectionFile.name(file),
                        "tells images of " + told + ", " + file + " has " + end.size()
                                + " numbers; correct or delete it.");
            }
            return new PictureGuess(told, correction.order().orElse(usual));
        }
        try {
            return new PictureGuess(shape(end, file), correction.order().orElse(usual));
        } catch (IllegalArgumentException refused) {
            throw unknown(end, file);
        }
    }

    private static PixelOrder usual(List<Integer> axes) {
        boolean channelsFirst = axes.size() != 3 || isChannels(axes.get(0)) || !isChannels(axes.get(2));
        return channelsFirst ? PixelOrder.CHANNELS_FIRST : PixelOrder.CHANNELS_LAST;
    }

    private static boolean isChannels(int axis) {
        return axis == 1 || axis == 3;
    }

    private static ImageShape shape(NetworkEnd end, String file) throws ModelFileException {
        List<Integer> axes = end.axes();
        if (axes.stream().filter(axis -> axis > 1).count() <= 1) {
            return flat(end, file);
        }
        if (axes.size() == 2) {
            return new ImageShape(axes.get(0), axes.get(1), 1);
        }
        if (axes.size() == 3 && isChannels(axes.get(0))) {
            return new ImageShape(axes.get(1), axes.get(2), axes.get(0));
        }
        if (axes.size() == 3 && isChannels(axes.get(2))) {
            return new ImageShape(axes.get(0), axes.get(1), axes.get(2));
        }
        throw unknown(end, file);
    }

    private static ImageShape flat(NetworkEnd end, String file) throws ModelFileException {
        for (int channels : new int[] {1, 3}) {
            int side = (int) Math.round(Math.sqrt((double) end.size() / channels));
            if (side * side * channels == end.size()) {
                return new ImageShape(side, side, channels);
            }
        }
        throw unknown(end, file);
    }

    private static UnknownPictureException unknown(NetworkEnd end, String file) {
        return new UnknownPictureException(
                file,
                "has " + end + ", which is no grey or colour picture that can be told; tell its shape in a file "
                        + CorrectionFile.name(file)
                        + " beside it: {\"image\": {\"height\": 32, \"width\": 24, \"channels\": 1}}.",
                end.size());
    }
}
