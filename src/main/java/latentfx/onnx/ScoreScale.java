package latentfx.onnx;

import latentfx.model.judge.Softmax;
import latentfx.onnx.Probe.Given;

/** What a classifier's numbers are. */
enum ScoreScale {
    /** Each in [0, 1]: probabilities, or scores of classes that do not exclude each other. */
    UNIT,
    /** Any numbers, of which the softmax gives probabilities; of a single one, the sigmoid. */
    LOGITS;

    private static final float TOLERANCE = 1e-3f;

    /** What {@code given} looks like. */
    static ScoreScale of(Given given) {
        for (float number : given.numbers()) {
            if (number < -TOLERANCE || number > 1 + TOLERANCE) {
                return LOGITS;
            }
        }
        return UNIT;
    }

    /**
     * Turns the numbers of one image into scores in [0, 1].
     *
     * @param numbers of many images
     * @param at the first of this image
     * @param count how many are this image's; a single one becomes the scores of two classes, against and for it
     * @param scores receives them from {@code to} on
     */
    void toScores(float[] numbers, int at, int count, float[] scores, int to) {
        if (count == 1) {
            float sure = this == LOGITS ? (float) (1 / (1 + Math.exp(-numbers[at]))) : cut(numbers[at]);
            scores[to] = 1 - sure;
            scores[to + 1] = sure;
            return;
        }
        System.arraycopy(numbers, at, scores, to, count);
        if (this == LOGITS) {
            Softmax.apply(scores, to, count);
            return;
        }
        for (int i = to; i < to + count; i++) {
            scores[i] = cut(scores[i]);
        }
    }

    private static float cut(float number) {
        return Math.max(0, Math.min(1, number));
    }
}
