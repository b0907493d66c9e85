package latentfx.ui.path;

import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.model.OpenModel;

/**
 * The models on the two maps.
 *
 * @param left the model on the left map, if any
 * @param right the model on the right map, if any
 */
public record ModelPair(Optional<OpenModel> left, Optional<OpenModel> right) {
    /** The model on one side. */
    public Optional<OpenModel> get(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Latent size on one side, 0 where there is no model. */
    int dimensions(Side side) {
        return get(side).map(OpenModel::latent).orElse(0);
    }

    /** Whether both maps show the same samples. */
    public boolean linked() {
        return left.isPresent()
                && right.isPresent()
                && left.get().sheet().origin().equals(right.get().sheet().origin())
                && left.get().sheet().size() == right.get().sheet().size();
    }
}
