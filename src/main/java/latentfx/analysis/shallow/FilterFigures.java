package latentfx.analysis.shallow;

import java.util.stream.IntStream;
import latentfx.data.ImageShape;
import latentfx.metrics.ParticipationRatio;

/** Figures of the filters of a layer of units over grey images. */
public final class FilterFigures {
    private FilterFigures() {}

    /**
     * The median over the units of the {@link ParticipationRatio} of their weights, in the middle of the image alone: at its
     * edge there is nothing to learn from.
     *
     * @param margin pixels left out at each side
     */
    public static double medianSpread(TiedAutoencoder model, ImageShape shape, int margin) {
        double[] ratios = IntStream.range(0, model.units())
                .mapToDouble(unit -> ParticipationRatio.of(middle(model.filter(unit), shape, margin)))
                .sorted()
                .toArray();
        return (ratios[(ratios.length - 1) / 2] + ratios[ratios.length / 2]) / 2;
    }

    private static float[] middle(float[] filter, ImageShape shape, int margin) {
        int width = shape.width() - 2 * margin;
        int height = shape.height() - 2 * margin;
        float[] middle = new float[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(filter, (row + margin) * shape.width() + margin, middle, row * width, width);
        }
        return middle;
    }

    /**
     * The probability of {@code draw} if each unit is 1 with its own probability, as in a restricted Boltzmann machine.
     *
     * @param probabilities of 1, each 0 to 1
     * @param draw what came out, one for each unit
     */
    public static double drawProbability(double[] probabilities, boolean[] draw) {
        if (probabilities.length != draw.length) {
            throw new IllegalArgumentException(draw.length + " outcomes do not fit " + probabilities.length + " units");
        }
        double product = 1;
        for (int i = 0; i < draw.length; i++) {
            product *= draw[i] ? probabilities[i] : 1 - probabilities[i];
        }
        return product;
    }
}
