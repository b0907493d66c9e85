package latentfx.model;

/**
 * A stage of a training. A stacked model is pretrained layer by layer, then trained as a whole; every other model has
 * one stage.
 *
 * @param number index of the stage, from 1
 * @param of number of stages
 */
public record Stage(int number, int of) {
    /** The only stage of a training without pretraining. */
    public static final Stage ONLY = new Stage(1, 1);

    public Stage {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("stage " + number + " of " + of);
        }
    }

    /** Whether this stage trains the whole model rather than one layer. */
    public boolean isWhole() {
        return number == of;
    }
}
