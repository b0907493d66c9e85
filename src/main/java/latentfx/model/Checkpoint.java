package latentfx.model;

import java.time.Duration;

/**
 * The state of a training at one time: progress and losses, without weights and codes. Reports, recordings, charts and
 * model files identify a state of a training by its checkpoint.
 *
 * @param stage stage of the training
 * @param progress epochs of this stage done, such as 0.25 within the first one and 3.0 after the third; 0 to {@link
 *     TrainingPlan#MAX_EPOCHS}
 * @param epochs planned for this stage
 * @param train mean loss over the samples seen since the previous checkpoint; before the last stage that of one layer's
 *     own autoencoder
 * @param heldOut mean loss over the held-out samples, of the same network as {@code train}
 * @param elapsed since training started
 */
public record Checkpoint(Stage stage, double progress, int epochs, Losses train, Losses heldOut, Duration elapsed) {
    public Checkpoint {
        if (!(progress >= 0 && progress <= TrainingPlan.MAX_EPOCHS)) {
            throw new IllegalArgumentException("a checkpoint after " + progress + " epochs");
        }
    }

    /**
     * Whether the held-out loss here is lower than at {@code other}. A checkpoint of the whole model is better than any
     * of a single layer, whose losses are not comparable.
     */
    public boolean isBetterThan(Checkpoint other) {
        if (stage.isWhole() != other.stage.isWhole()) {
            return stage.isWhole();
        }
        return heldOut.total() < other.heldOut.total();
    }
}
