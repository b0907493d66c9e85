package latentfx.onnx;

import latentfx.model.foreign.NetworkEnd;
import latentfx.model.foreign.PictureLayout;

/**
 * What was found out about a classifier.
 *
 * @param taken what it takes
 * @param picture how an image becomes that
 * @param given its scores
 * @param scale what they are
 * @param batch images that it takes at a time; 0 if any number of them
 */
record JudgeFacts(NetworkEnd taken, PictureLayout picture, NetworkEnd given, ScoreScale scale, int batch) {
    /** How many classes there are: one score alone stands for two. */
    int classes() {
        return Math.max(2, given.size());
    }
}
