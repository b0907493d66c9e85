package latentfx.latent;

/** Two paths traversed in parallel: the code at t is the first path's code at t followed by the second's. */
public final class JoinedPath implements LatentPath {
    private final LatentPath first;
    private final LatentPath second;

    /** Joins two paths, whose dimensions add up. */
    public JoinedPath(LatentPath first, LatentPath second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public void at(double t, float[] code) {
        if (code.length != dimensions()) {
            throw new IllegalArgumentException(
                    "a code of " + dimensions() + " numbers does not fit into " + code.length);
        }
        float[] one = new float[first.dimensions()];
        float[] other = new float[second.dimensions()];
        first.at(t, one);
        second.at(t, other);
        System.arraycopy(one, 0, code, 0, one.length);
        System.arraycopy(other, 0, code, one.length, other.length);
    }

    @Override
    public int dimensions() {
        return first.dimensions() + second.dimensions();
    }
}
