package latentfx.analysis.filters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.math.Quantile;
import latentfx.model.LayerWeights;
import latentfx.model.OpenModel;

/**
 * The filters of one side of a model: for each unit its weights to or from the pixels, how large they are and over how many
 * pixels they spread. Where that side has one layer only, as in PCA, the units of what is seen are the numbers of the code.
 */
public final class FilterBank {
    /** Share of all weights that a common scale reaches over; the few largest would make all others pale. */
    public static final double COMMON = 0.995;

    private static final int MOST_FOR_SCALE = 1 << 20;

    private final OpenModel open;
    private final FilterSide side;
    private final List<LayerWeights> layers;
    private final int units;
    private final double[] norms;
    private final double[] ratios;
    private final FilterSpread spread;
    private final double common;

    private FilterBank(OpenModel open, FilterSide side, List<LayerWeights> layers) {
        this.open = open;
        this.side = side;
        this.layers = layers;
        units = side == FilterSide.SEES
                ? layers.get(0).layer().units()
                : last().layer().inputs();
        spread = FilterSpread.of(open.image());
        norms = new double[units];
        ratios = new double[units];
        int step = Math.max(1, (int) ((long) units * open.image().size() / MOST_FOR_SCALE));
        double[][] sizes = new double[(units + step - 1) / step][];
        for (int unit = 0; unit < units; unit++) {
            float[] filter = filter(unit);
            norms[unit] = norm(filter);
            ratios[unit] = spread.ratio(filter);
            if (unit % step == 0) {
                double[] size = new double[filter.length];
                Arrays.setAll(size, i -> Math.abs(filter[i]));
                sizes[unit / step] = size;
            }
        }
        double[] sorted =
                Arrays.stream(sizes).flatMapToDouble(Arrays::stream).sorted().toArray();
        common = Quantile.ofSorted(sorted, COMMON);
    }

    /**
     * Reads the filters of {@code open}. Takes up to a tenth of a second, so not for the FX thread.
     *
     * @throws IllegalArgumentException if the model does not have that side
     */
    public static FilterBank of(OpenModel open, FilterSide side) {
        if (!side.isIn(open.model().spec())) {
            throw new IllegalArgumentException(open.name() + " has no encoder, so its units see nothing");
        }
        return new FilterBank(
                open,
                side,
                side == FilterSide.SEES ? LayerWeights.ofEncoder(open.model()) : LayerWeights.ofDecoder(open.model()));
    }

    private LayerWeights last() {
        return layers.get(layers.size() - 1);
    }

    /** The model. */
    public OpenModel open() {
        return open;
    }

    /** The side. */
    public FilterSide side() {
        return side;
    }

    /** The number of units. */
    public int units() {
        return units;
    }

    /** Whether the units are the numbers of the code themselves, with nothing between them and the pixels. */
    public boolean isOfCode() {
        return layers.size() == 1;
    }

    /** The shape of each filter: that of the images. */
    public ImageShape shape() {
        return open.image();
    }

    /** How the spread of filters is measured. */
    public FilterSpread spread() {
        return spread;
    }

    /** Inputs of a unit besides the pixels: the classes that a conditional model is told. */
    public int besides() {
        return side == FilterSide.SEES ? layers.get(0).layer().inputs() - shape().size() : 0;
    }

    /** The weights of {@code unit}, one for each number of an image. */
    public float[] filter(int unit) {
        return side == FilterSide.SEES
                ? Arrays.copyOf(layers.get(0).incoming(unit), shape().size())
                : last().outgoing(unit);
    }

    /** What is added to the weighted pixels before the activation; none for what is painted. */
    public float bias(int unit) {
        return side == FilterSide.SEES ? layers.get(0).bias(unit) : 0;
    }

    /** The Euclidean length of the filter of {@code unit}. */
    public double norm(int unit) {
        return norms[unit];
    }

    /** Over how many weights the filter of {@code unit} is spread, see {@link FilterSpread#ratio}. */
    public double ratio(int unit) {
        return ratios[unit];
    }

    /** The median of the ratios of all units. */
    public double medianRatio() {
        return Quantile.of(ratios, 0.5);
    }

    /** The size that {@value #COMMON} of the weights do not exceed: the end of a scale for all filters; 0 if all are 0. */
    public double common() {
        return common;
    }

    /** The units by falling norm. */
    public int[] byNorm() {
        return sorted(unit -> -norms[unit]);
    }

    /** The units by rising ratio: those that look at the fewest pixels first. */
    public int[] byRatio() {
        return sorted(unit -> ratios[unit]);
    }

    int[] sorted(IntToDoubleFunction key) {
        return IntStream.range(0, units)
                .boxed()
                .sorted(Comparator.comparingDouble(key::applyAsDouble))
                .mapToInt(unit -> unit)
                .toArray();
    }

    /** Activations of all units, one sample a row. */
    Matrix activations(Matrix inputs) {
        Matrix reached = inputs;
        for (LayerWeights layer : before()) {
            reached = layer.outputs(reached);
        }
        return reached;
    }

    /** Activations of {@code unit} for each row of {@code inputs}. */
    float[] activations(Matrix inputs, int unit) {
        List<LayerWeights> before = before();
        Matrix reached = inputs;
        for (int i = 0; i < before.size() - 1; i++) {
            reached = before.get(i).outputs(reached);
        }
        if (!before.isEmpty()) {
            return before.get(before.size() - 1).outputs(reached, unit);
        }
        float[] column = new float[inputs.rows()];
        for (int row = 0; row < column.length; row++) {
            column[row] = inputs.get(row, unit);
        }
        return column;
    }

    /** The layers up to the units, theirs included. */
    private List<LayerWeights> before() {
        return side == FilterSide.SEES ? layers.subList(0, 1) : layers.subList(0, layers.size() - 1);
    }

    private static double norm(float[] filter) {
        double sum = 0;
        for (float weight : filter) {
            sum += (double) weight * weight;
        }
        return Math.sqrt(sum);
    }
}
