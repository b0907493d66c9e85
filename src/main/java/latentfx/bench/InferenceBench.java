package latentfx.bench;

import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.model.ModelFactory;
import latentfx.model.PointDecoder;

/** Speed of a model at work: encoding in blocks, decoding one point, a strip, a grid. */
final class InferenceBench {
    /** Rows of a block that is encoded. */
    static final int BLOCK = 512;

    private final LatentModel model;
    private final double seconds;

    InferenceBench(ModelFactory factory, BenchBudget budget) {
        this.model = BenchModel.untrained(factory);
        this.seconds = budget.inferenceSeconds();
    }

    /** Images encoded a second, in blocks of 512: by the median time of a block. */
    double encodedPerSecond() {
        Matrix images = BenchModel.pixels(BLOCK);
        return BLOCK / (CallTimes.during(seconds, () -> model.encode(images)).median() * 1e-6);
    }

    /** Microseconds to decode one point, as for the picture under the cursor. */
    Ranked point() {
        return CallTimes.during(seconds, pointDecode());
    }

    /** One decode of one point; each call of this method gives a decoder of its own. */
    Runnable pointDecode() {
        PointDecoder decoder = model.pointDecoder();
        float[] code = BenchModel.codes(1).row(0);
        float[] image = new float[BenchModel.SHAPE.inputs()];
        return () -> decoder.decode(code, image);
    }

    /** Microseconds for {@code points} points at once. */
    Ranked block(int points) {
        return CallTimes.during(seconds, blockDecode(points));
    }

    /** One decode of {@code points} points at once. */
    Runnable blockDecode(int points) {
        Matrix codes = BenchModel.codes(points);
        float[] images = new float[points * BenchModel.SHAPE.inputs()];
        return () -> model.decode(codes, images);
    }
}
