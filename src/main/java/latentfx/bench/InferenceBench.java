package latentfx.bench;

import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.model.ModelFactory;
import latentfx.model.PointDecoder;

/** Speed of a model at work: encoding in blocks, decoding one point, a strip, a grid. */
final class InferenceBench {
    /** Rows of a block that is encoded. */
    static final int BLOCK = 512;

    private final BenchModel kind;
    private final LatentModel model;
    private final double seconds;

    InferenceBench(BenchModel kind, ModelFactory factory, BenchBudget budget) {
        this.kind = kind;
        this.model = kind.untrained(factory);
        this.seconds = budget.inferenceSeconds();
    }

    /** Images encoded a second, in blocks of {@code rows}: by the median time of a block. */
    double encodedPerSecond(int rows) {
        Matrix images = kind.pixels(rows);
        return rows / (CallTimes.during(seconds, () -> model.encode(images)).median() * 1e-6);
    }

    /** Microseconds to decode one point, as for the picture under the cursor. */
    Ranked point() {
        return CallTimes.during(seconds, pointDecode());
    }

    /** One decode of one point; each call of this method gives a decoder of its own. */
    Runnable pointDecode() {
        PointDecoder decoder = model.pointDecoder();
        float[] code = kind.codes(1).row(0);
        float[] image = new float[kind.image().size()];
        return () -> decoder.decode(code, image);
    }

    /** Microseconds for {@code points} points at once. */
    Ranked block(int points) {
        return CallTimes.during(seconds, blockDecode(points));
    }

    /** One decode of {@code points} points at once. */
    Runnable blockDecode(int points) {
        Matrix codes = kind.codes(points);
        float[] images = new float[points * kind.image().size()];
        return () -> model.decode(codes, images);
    }
}
