package latentfx.analysis.distances;

import latentfx.analysis.drawing.Distorted;
import latentfx.analysis.drawing.Distortion;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;

/** Images beside changed copies of themselves: how often is the own copy farther away than an image of another class? */
public final class Copies {
    private final Matrix images;
    private final Distorted distorted;

    /** Copies of {@code images} (0 to 1, one a row). */
    public Copies(Matrix images, ImageShape shape) {
        this.images = images;
        distorted = new Distorted(shape);
    }

    /**
     * The share of images whose changed copy is farther from them than something else.
     *
     * @param others distance from each image to what it is compared with
     */
    public double fartherThan(double[] others, Change change) {
        double share = 0;
        for (Distortion way : change.ways()) {
            share += farther(images, changed(way), others) / change.ways().size();
        }
        return share;
    }

    /**
     * The same of codes: the share of images whose copy's code is farther from theirs than something else.
     *
     * @param model with an encoder
     * @param labels class of each image, which a conditional model is told
     * @param others distance from the code of each image to what it is compared with
     */
    public double fartherThan(double[] others, Change change, LatentModel model, int[] labels) {
        Matrix codes = model.encode(images, labels).mean();
        double share = 0;
        for (Distortion way : change.ways()) {
            Matrix moved = model.encode(changed(way), labels).mean();
            share += farther(codes, moved, others) / change.ways().size();
        }
        return share;
    }

    private Matrix changed(Distortion way) {
        float[] changed = new float[images.rows() * images.columns()];
        for (int row = 0; row < images.rows(); row++) {
            System.arraycopy(distorted.of(images.row(row), way), 0, changed, row * images.columns(), images.columns());
        }
        return Matrix.wrap(images.rows(), images.columns(), changed);
    }

    private static double farther(Matrix from, Matrix to, double[] others) {
        int farther = 0;
        for (int row = 0; row < others.length; row++) {
            farther += Euclid.distance(from.row(row), to.row(row)) > others[row] ? 1 : 0;
        }
        return (double) farther / others.length;
    }
}
