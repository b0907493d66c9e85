package latentfx.dl4j;

/** The bottleneck of a deterministic autoencoder: the code is the encoder's output. */
final class PointBottleneck implements Bottleneck {
    @Override
    public float[] forward(float[] encoded, Batch batch, int first, int rows) {
        return encoded;
    }

    @Override
    public float[] backward(float[] codeError, int rows) {
        return codeError;
    }

    @Override
    public double kl() {
        return 0;
    }

    @Override
    public void weighKl(double beta) {
        // there is none
    }
}
