package latentfx.lesson.figures;

import latentfx.analysis.compression.PrincipalCoder;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.projection.Pca;

/** Principal components of the training images, the linear baseline of lessons. */
final class PrincipalImages {
    private PrincipalImages() {}

    /** The first {@code components} of all training images. */
    static PrincipalCoder of(FigureInputs inputs, int components) {
        Samples train = inputs.data().train().samples();
        return new PrincipalCoder(Pca.fit(train, components, progress -> {}, inputs.cancellation()));
    }

    /** {@code images} cut to 0 to 1. */
    static Matrix cut(Matrix images) {
        float[] values = images.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, Math.min(1, values[i]));
        }
        return Matrix.wrap(images.rows(), images.columns(), values);
    }
}
