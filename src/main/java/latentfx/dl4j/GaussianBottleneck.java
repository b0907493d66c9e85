package latentfx.dl4j;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The bottleneck of a variational autoencoder. The encoder's output is read as mean μ and log-variance l of a diagonal
 * Gaussian; the code is one draw z = μ + ε·exp(l/2) with standard normal ε (the reparameterisation of Kingma and
 * Welling 2013, section 2.4), and the loss gains β·KL with KL = −½ Σ (1 + l − μ² − exp l) against the standard normal
 * prior (their appendix B). In a conditional model the class follows the code as one-hot inputs of the decoder.
 */
final class GaussianBottleneck implements Bottleneck {
    private final int latent;
    private final int classes;
    private final float[] code;
    private final float[] epsilon;
    private final float[] encodedError;
    private float[] encoded = {};
    private double beta = 1;
    private double kl;

    GaussianBottleneck(int latent, int classes, int maxRows) {
        this.latent = latent;
        this.classes = classes;
        this.code = new float[maxRows * (latent + classes)];
        this.epsilon = new float[maxRows * latent];
        this.encodedError = new float[maxRows * 2 * latent];
    }

    @Override
    public float[] forward(float[] encoded, Batch batch, int first, int rows) {
        this.encoded = encoded;
        kl = 0;
        for (int row = 0; row < rows; row++) {
            draw(row, batch.draw(first + row));
            if (classes > 0) {
                tell(row, batch.labels()[batch.chosen()[first + row]]);
            }
        }
        return code;
    }

    private void draw(int row, RandomGenerator noise) {
        int mean = row * 2 * latent;
        int logVariance = mean + latent;
        int at = row * (latent + classes);
        for (int j = 0; j < latent; j++) {
            float mu = encoded[mean + j];
            float l = encoded[logVariance + j];
            double deviation = Math.exp(0.5 * l);
            float drawn = (float) noise.nextGaussian();
            epsilon[row * latent + j] = drawn;
            code[at + j] = (float) (mu + deviation * drawn);
            kl -= 0.5 * (1 + l - mu * mu - deviation * deviation);
        }
    }

    private void tell(int row, int label) {
        int from = row * (latent + classes) + latent;
        Arrays.fill(code, from, from + classes, 0);
        code[from + label] = 1;
    }

    /** ∂/∂μ = ∂z + β·μ and ∂/∂l = ∂z·ε·exp(l/2)/2 + β·(exp l − 1)/2. */
    @Override
    public float[] backward(float[] codeError, int rows) {
        for (int row = 0; row < rows; row++) {
            int mean = row * 2 * latent;
            int logVariance = mean + latent;
            int at = row * (latent + classes);
            for (int j = 0; j < latent; j++) {
                double deviation = Math.exp(0.5 * encoded[logVariance + j]);
                double error = codeError[at + j];
                encodedError[mean + j] = (float) (error + beta * encoded[mean + j]);
                encodedError[logVariance + j] = (float) (0.5 * error * epsilon[row * latent + j] * deviation
                        + 0.5 * beta * (deviation * deviation - 1));
            }
        }
        return encodedError;
    }

    @Override
    public double kl() {
        return kl;
    }

    @Override
    public void weighKl(double weight) {
        beta = weight;
    }
}
