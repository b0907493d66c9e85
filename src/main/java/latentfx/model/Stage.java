package latentfx.model;

/**
 * Where a training that goes in stages stands. A stacked model trains its layers one by one, then all together; every
 * other model has one stage.
 *
 * @param number from 1
 * @param of how many there are
 */
public record Stage(int number, int of) {
    /** The one stage of a training that is not divided. */
    public static final Stage ONLY = new Stage(1, 1);

    public Stage {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("stage " + number + " of " + of);
        }
    }

    /** Whether the whole model is trained now, not one layer of it. */
    public boolean isWhole() {
        return number == of;
    }
}
