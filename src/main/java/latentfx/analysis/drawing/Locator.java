package latentfx.analysis.drawing;

import java.util.ArrayList;
import java.util.List;
import latentfx.analysis.CodeDistances;
import latentfx.analysis.Remoteness;
import latentfx.latent.Neighbourhood;
import latentfx.math.Matrix;
import latentfx.metrics.ReconstructionError;
import latentfx.model.Condition;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;

/** Finds where one model puts pictures. Makes an index of its codes once; for one thread at a time. */
public final class Locator {
    /** How many of the nearest samples are looked for. */
    public static final int NEAREST = 5;

    private final OpenModel open;
    private final Matrix styles;
    private final CodeDistances distances;

    /**
     * Prepares to place pictures among the codes of {@code open}.
     *
     * @throws IllegalArgumentException if it has no encoder or no codes
     */
    public Locator(OpenModel open) {
        this.open = open;
        if (!open.model().spec().hasEncoder() || open.sheet().size() == 0) {
            throw new IllegalArgumentException(open.name() + " has no encoder or no codes to place a picture among");
        }
        styles = open.styles();
        distances = CodeDistances.of(open, new Cancellation());
    }

    /** The model. */
    public OpenModel open() {
        return open;
    }

    /**
     * Encodes {@code pixels} and finds the samples nearest to them.
     *
     * @param pixels as many as the model's images have, 0 to 1
     * @param label the class that a conditional model is told; others take no notice of it
     */
    public Located locate(float[] pixels, int label) {
        int[] labels = {label};
        Matrix image = Matrix.wrap(1, pixels.length, pixels);
        Matrix code = open.model().encode(image, labels).mean();
        Matrix made = open.model().decode(Condition.append(open.model().spec(), code, labels));
        Neighbourhood found = distances.neighbours().nearest(code.row(0), Math.min(NEAREST, styles.rows()));
        List<Located.Near> nearest = new ArrayList<>();
        for (int i = 0; i < found.indices().length; i++) {
            int sample = found.indices()[i];
            nearest.add(new Located.Near(sample, open.sheet().labels()[sample], found.distances()[i]));
        }
        return new Located(
                open,
                pixels,
                code.row(0),
                made.row(0),
                ReconstructionError.meanSquared(image, made),
                List.copyOf(nearest),
                new Remoteness(found.distances()[0], distances.usual()));
    }
}
