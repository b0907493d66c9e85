package latentfx.model.judge;

import java.util.List;

/**
 * How to train a classifier.
 *
 * @param hidden widths of the hidden layers, 1 to {@value Classifier#WIDEST}
 * @param epochs 1 to {@value #MOST_EPOCHS}
 * @param seed decides the first weights, the order of the images and the dropout
 */
public record ClassifierPlan(List<Integer> hidden, int epochs, long seed) {
    /** Most epochs. */
    public static final int MOST_EPOCHS = 1000;

    /** What the bundled judge was trained by. */
    public static final ClassifierPlan DEFAULT = new ClassifierPlan(List.of(384, 192), 8, 1);

    public ClassifierPlan {
        hidden = List.copyOf(hidden);
        if (hidden.size() > Classifier.MOST_LAYERS) {
            throw new IllegalArgumentException(
                    "a classifier has 0 to " + Classifier.MOST_LAYERS + " hidden layers, not " + hidden.size());
        }
        for (int width : hidden) {
            if (width < 1 || width > Classifier.WIDEST) {
                throw new IllegalArgumentException(
                        "a hidden layer is 1 to " + Classifier.WIDEST + " wide, not " + width);
            }
        }
        if (epochs < 1 || epochs > MOST_EPOCHS) {
            throw new IllegalArgumentException("epochs must be 1 to " + MOST_EPOCHS + ", not " + epochs);
        }
    }
}
