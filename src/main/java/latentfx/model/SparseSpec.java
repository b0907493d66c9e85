package latentfx.model;

import java.util.Optional;

/**
 * A sparse autoencoder: the loss penalises active code units, so that each image uses few of them. The code may be
 * wider than the input (overcomplete).
 *
 * @param shape layer widths
 * @param penalty penalty on active units
 */
public record SparseSpec(NetworkShape shape, CodePenalty penalty) implements ModelSpec {
    @Override
    public String kind() {
        return "sparse";
    }

    @Override
    public Activation codeActivation() {
        return penalty.activation();
    }

    @Override
    public Optional<CodePenalty> codePenalty() {
        return Optional.of(penalty);
    }
}
