package latentfx.ui.plot;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Finds the samples that lie within a lasso. */
public final class LassoedSamples {
    private LassoedSamples() {}

    /** The samples of {@code cloud} inside {@code lasso} that {@code accepted} accepts. */
    public static SampleSet of(Lasso lasso, Cloud cloud, ScreenTransform transform, IntPredicate accepted) {
        int width = (int) Math.ceil(transform.width());
        int height = (int) Math.ceil(transform.height());
        boolean[] inside = lasso.inside(width, height);
        int[] found = new int[cloud.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            double x = Math.floor(transform.x(cloud.x(i)));
            double y = Math.floor(transform.y(cloud.y(i)));
            boolean onMap = x >= 0 && y >= 0 && x < width && y < height; // false for what is not a number
            if (onMap && inside[((int) y) * width + (int) x] && accepted.test(i)) {
                found[count++] = i;
            }
        }
        return SampleSet.of(Arrays.copyOf(found, count));
    }
}
