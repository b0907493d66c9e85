package latentfx.analysis.filters;

import latentfx.data.ImageShape;
import latentfx.metrics.ParticipationRatio;

/**
 * Over how many pixels a filter is spread: the {@link ParticipationRatio} of its weights in the middle of the image alone. At
 * the edge there is nothing to learn from, and weights there stay what chance made them.
 */
public final class FilterSpread {
    private static final int EDGE = 7;

    private final ImageShape shape;
    private final int margin;

    /**
     * Measures filters of {@code shape}.
     *
     * @param margin pixels left out at each side, less than half of both sides
     */
    public FilterSpread(ImageShape shape, int margin) {
        if (margin < 0 || 2 * margin >= Math.min(shape.width(), shape.height())) {
            throw new IllegalArgumentException("a margin of " + margin + " pixels leaves nothing of " + shape);
        }
        this.shape = shape;
        this.margin = margin;
    }

    /** Measures filters of {@code shape} without a seventh at each side: the middle 20×20 of 28×28 pixels. */
    public static FilterSpread of(ImageShape shape) {
        return new FilterSpread(shape, Math.min(shape.width(), shape.height()) / EDGE);
    }

    /** How many weights of a filter are measured, those of each colour by themselves. */
    public int weights() {
        return (shape.width() - 2 * margin) * (shape.height() - 2 * margin) * shape.channels();
    }

    /** The ratio that weights drawn evenly from −c to c have in the mean: 5/9 of {@link #weights}. */
    public double random() {
        return 5.0 / 9 * weights();
    }

    /** The ratio of {@code filter}, one weight for each number of an image; from 1 to {@link #weights}, 0 if all are 0. */
    public double ratio(float[] filter) {
        int width = (shape.width() - 2 * margin) * shape.channels();
        float[] middle = new float[weights()];
        for (int row = 0; row < shape.height() - 2 * margin; row++) {
            int from = ((row + margin) * shape.width() + margin) * shape.channels();
            System.arraycopy(filter, from, middle, row * width, width);
        }
        return ParticipationRatio.of(middle);
    }
}
