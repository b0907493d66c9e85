package latentfx.workbench;

import java.util.Optional;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;

/** One layer each way in plain loops, straight from the definition of the parameters' order. */
public record LinearModel(ModelSpec spec, Parameters parameters) implements LatentModel {
    @Override
    public Posterior encode(Matrix images, int[] labels) {
        return new Posterior(layer(images, parameters.encoder(), spec.shape().latent()), Optional.empty());
    }

    @Override
    public Matrix decode(Matrix codes) {
        float[] pixels = decodeUncut(codes).toArray();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Math.max(0, Math.min(1, pixels[i]));
        }
        return Matrix.wrap(codes.rows(), spec.shape().inputs(), pixels);
    }

    @Override
    public Matrix decodeUncut(Matrix codes) {
        return layer(codes, parameters.decoder(), spec.shape().inputs());
    }

    @Override
    public PointDecoder pointDecoder() {
        return (code, image) -> {
            float[] drawn = decode(Matrix.of(1, code.length, code)).row(0);
            System.arraycopy(drawn, 0, image, 0, drawn.length);
        };
    }

    private static Matrix layer(Matrix rows, float[] flat, int units) {
        int inputs = rows.columns();
        float[] results = new float[rows.rows() * units];
        for (int row = 0; row < rows.rows(); row++) {
            float[] values = rows.row(row);
            for (int unit = 0; unit < units; unit++) {
                double sum = flat[inputs * units + unit];
                for (int input = 0; input < inputs; input++) {
                    sum += (double) values[input] * flat[unit * inputs + input];
                }
                results[row * units + unit] = (float) sum;
            }
        }
        return Matrix.wrap(rows.rows(), units, results);
    }
}
