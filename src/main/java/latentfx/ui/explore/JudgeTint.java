package latentfx.ui.explore;

import latentfx.analysis.CodePlane;
import latentfx.analysis.Judge;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import latentfx.ui.fx.Palette;

/**
 * Colours each place of a map by what a judge sees in the decoded picture: the colour of the most probable class, the
 * stronger the surer; no colour where all classes are equally probable. Between the places that were judged probabilities are
 * interpolated.
 */
final class JudgeTint {
    private static final double STRONGEST = 0.5; // points must stand out

    private final Matrix probabilities;
    private final int columns;
    private final int rows;

    private JudgeTint(Matrix probabilities, int columns, int rows) {
        this.probabilities = probabilities;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * What {@code judge} says of the decoded pictures at each pair of {@code xs} and {@code ys}, at least two of each.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    static JudgeTint of(Judge judge, CodePlane plane, double[] xs, double[] ys, Cancellation cancellation) {
        int classes = judge.classifier().labels().size();
        float[] all = new float[xs.length * ys.length * classes];
        for (int row = 0; row < ys.length; row++) { // line by line: all pictures at once would take much memory
            cancellation.throwIfCancelled();
            Matrix line = judge.probabilities(plane.decode(xs, new double[] {ys[row]}));
            line.copyRows(0, xs.length, all, row * xs.length * classes);
        }
        return new JudgeTint(Matrix.wrap(xs.length * ys.length, classes, all), xs.length, ys.length);
    }

    /** Share of the judged places whose picture is recognised, in [0, 1]. */
    double recognised() {
        return Judge.Verdicts.of(probabilities).recognised();
    }

    /** Draws the colours on transparent premultiplied pixels, row by row from the top. */
    void draw(int[] argb, int width, int height) {
        int classes = probabilities.columns();
        float[] all = probabilities.toArray();
        float[] here = new float[classes];
        for (int y = 0; y < height; y++) {
            double atRow = (y + 0.5) / height * (rows - 1);
            int row = Math.min(rows - 2, (int) atRow);
            for (int x = 0; x < width; x++) {
                double atColumn = (x + 0.5) / width * (columns - 1);
                int column = Math.min(columns - 2, (int) atColumn);
                int corner = (row * columns + column) * classes;
                mix(all, corner, classes, (float) (atColumn - column), (float) (atRow - row), here);
                argb[y * width + x] = colour(here);
            }
        }
    }

    private void mix(float[] all, int corner, int classes, float right, float down, float[] into) {
        int below = corner + columns * classes;
        for (int label = 0; label < classes; label++) {
            float upper = all[corner + label] + right * (all[corner + classes + label] - all[corner + label]);
            float lower = all[below + label] + right * (all[below + classes + label] - all[below + label]);
            into[label] = upper + down * (lower - upper);
        }
    }

    private static int colour(float[] shares) {
        int best = 0;
        for (int label = 1; label < shares.length; label++) {
            best = shares[label] > shares[best] ? label : best;
        }
        double chance = 1.0 / shares.length;
        double alpha = STRONGEST * Math.max(0, Math.min(1, (shares[best] - chance) / (1 - chance)));
        int rgb = Palette.rgb(best);
        int red = (int) (alpha * (rgb >> 16 & 0xff) + 0.5);
        int green = (int) (alpha * (rgb >> 8 & 0xff) + 0.5);
        int blue = (int) (alpha * (rgb & 0xff) + 0.5);
        int opacity = (int) (alpha * 255 + 0.5);
        return opacity << 24 | Math.min(opacity, red) << 16 | Math.min(opacity, green) << 8 | Math.min(opacity, blue);
    }
}
