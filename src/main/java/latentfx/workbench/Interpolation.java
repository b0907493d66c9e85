package latentfx.workbench;

import latentfx.data.Dataset;
import latentfx.latent.StraightPath;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;

/** Paths between the codes of samples of one data set, under one model. */
public final class Interpolation {
    private final LatentModel model;
    private final Dataset data;
    private final Matrix codes;

    Interpolation(LatentModel model, Dataset data) {
        this.model = model;
        this.data = data;
        this.codes = model.codes(data.samples(), data.labels());
    }

    /**
     * The sample that {@code wanted} names: {@code #1234} an index, anything else a class, of which the most typical
     * sample is taken (see {@link TypicalSample}).
     *
     * @throws IllegalArgumentException if there is no such sample; the message says what there is
     */
    public int sample(String wanted) {
        if (wanted.startsWith("#")) {
            return index(wanted.substring(1));
        }
        int label = data.labelNames().indexOf(wanted);
        if (label < 0) {
            throw new IllegalArgumentException(
                    "knows no class \"" + wanted + "\"; the classes are " + String.join(", ", data.labelNames()) + ".");
        }
        return TypicalSample.of(codes, data.labels(), label)
                .orElseThrow(() -> new IllegalArgumentException("finds no sample of class \"" + wanted + "\"."));
    }

    private int index(String digits) {
        try {
            int index = Integer.parseInt(digits);
            if (index >= 0 && index < data.size()) {
                return index;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("#" + digits + " is no index; give # and a number.", notANumber);
        }
        throw new IllegalArgumentException(
                "#" + digits + " is outside the samples, which go from #0 to #" + (data.size() - 1) + ".");
    }

    /** Decoded images at {@code steps} evenly spaced places from sample {@code from} to sample {@code to}, one a row. */
    public Matrix frames(int from, int to, int steps) {
        StraightPath path = new StraightPath(codes.row(from), codes.row(to));
        int latent = codes.columns();
        float[] places = new float[steps * latent];
        float[] code = new float[latent];
        for (int step = 0; step < steps; step++) {
            path.at((double) step / (steps - 1), code);
            System.arraycopy(code, 0, places, step * latent, latent);
        }
        return model.decode(Matrix.wrap(steps, latent, places));
    }
}
