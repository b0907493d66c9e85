package latentfx.analysis.bias;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the pictures of a group are called.
 *
 * @param own how many are called by the class of the image that they show
 * @param otherClass the wrong class that they are called most often; −1 where none is called wrongly
 * @param other how many are called that
 * @param count how many pictures there are
 */
public record Naming(int own, int otherClass, int other, int count) {
    /**
     * Counts.
     *
     * @param labels true class of each picture
     * @param called what each is called
     * @param member which pictures count
     */
    static Naming of(int[] labels, int[] called, boolean[] member) {
        int[] wrong = new int[Arrays.stream(called).max().orElse(0) + 1];
        int own = 0;
        int count = 0;
        for (int i = 0; i < labels.length; i++) {
            if (member[i]) {
                count++;
                if (called[i] == labels[i]) {
                    own++;
                } else {
                    wrong[called[i]]++;
                }
            }
        }
        int most = IntStream.range(0, wrong.length).reduce(0, (a, b) -> wrong[b] > wrong[a] ? b : a);
        return wrong[most] == 0 ? new Naming(own, -1, 0, count) : new Naming(own, most, wrong[most], count);
    }

    /** The share that is called rightly, 0 to 1; NaN without pictures. */
    public double ownShare() {
        return (double) own / count;
    }

    /** The share that is called by the most frequent wrong class; NaN without pictures. */
    public double otherShare() {
        return (double) other / count;
    }
}
