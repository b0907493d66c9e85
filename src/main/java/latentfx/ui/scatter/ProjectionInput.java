package latentfx.ui.scatter;

import java.util.Optional;
import latentfx.math.Matrix;

/**
 * Points that can be projected.
 *
 * @param points codes or raw pixels, one sample a row
 * @param labels class of each, for the accuracy of neighbours; empty where there are none
 */
public record ProjectionInput(Matrix points, Optional<int[]> labels) {
    public ProjectionInput {
        if (labels.isPresent() && labels.get().length != points.rows()) {
            throw new IllegalArgumentException(labels.get().length + " labels do not fit " + points);
        }
    }
}
