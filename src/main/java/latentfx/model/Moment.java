package latentfx.model;

import java.time.Duration;

/**
 * How a training stood at one look: everything an {@link EpochReport} tells but the weights and codes, which are large.
 *
 * @param stage where a training in stages stood
 * @param progress epochs of this stage done
 * @param epochs epochs planned for this stage
 * @param train mean loss over the samples seen since the look before
 * @param heldOut loss on the held-out samples
 * @param elapsed since training started
 */
public record Moment(Stage stage, double progress, int epochs, Losses train, Losses heldOut, Duration elapsed) {
    public Moment {
        if (!(progress >= 0 && progress <= TrainingPlan.MAX_EPOCHS)) {
            throw new IllegalArgumentException("a look after " + progress + " epochs");
        }
    }

    /** The moment of {@code report}. */
    public static Moment of(EpochReport report) {
        return new Moment(
                report.stage(), report.progress(), report.epochs(), report.train(), report.heldOut(), report.elapsed());
    }

    /** Whether this look's held-out loss is lower than that of {@code other}; looks at the whole model come before others. */
    public boolean isBetterThan(Moment other) {
        if (stage.isWhole() != other.stage.isWhole()) {
            return stage.isWhole();
        }
        return heldOut.total() < other.heldOut.total();
    }
}
