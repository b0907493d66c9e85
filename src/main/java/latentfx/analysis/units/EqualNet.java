package latentfx.analysis.units;

import java.util.List;
import java.util.Optional;
import latentfx.data.Noise;
import latentfx.model.AutoencoderSpec;
import latentfx.model.DenoisingSpec;
import latentfx.model.LearningRateSchedule;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.StackedSpec;
import latentfx.model.TrainingPlan;

/**
 * Nets of equal layers that differ only in how they are trained, for a fair comparison of what noise and stacking do: pixels,
 * 256 rectified units, a code of 64.
 */
public enum EqualNet {
    /** A plain autoencoder, all layers at once. */
    PLAIN,
    /** Layer by layer first, without noise. */
    STACKED,
    /** At once, with 30 % of the input masked. */
    DENOISING,
    /** Layer by layer first, 30 % of each layer's input masked. */
    STACKED_DENOISING;

    /** Images that each learns from. */
    public static final int IMAGES = 20_000;

    private static final int HIDDEN = 256;
    private static final int CODE = 64;
    private static final int PRETRAINING = 3;
    private static final int EPOCHS = 6;
    private static final double RATE = 2e-3;

    /** Its specification for images of {@code pixels} numbers. */
    public ModelSpec spec(int pixels) {
        NetworkShape shape = new NetworkShape(pixels, List.of(HIDDEN), CODE);
        return switch (this) {
            case PLAIN -> new AutoencoderSpec(shape);
            case STACKED -> new StackedSpec(shape, PRETRAINING, Optional.empty());
            case DENOISING -> new DenoisingSpec(shape, Noise.STANDARD);
            case STACKED_DENOISING -> new StackedSpec(shape, PRETRAINING, Optional.of(Noise.STANDARD));
        };
    }

    /** How all are trained: six epochs in batches of {@code batch}, the learning rate falling along half a cosine. */
    public static TrainingPlan plan(int batch) {
        return new TrainingPlan(EPOCHS, batch, RATE, new LearningRateSchedule(0, LearningRateSchedule.Decay.COSINE), 0);
    }

    /** Passes over the images in all, those for single layers included. */
    public int passes() {
        int layers = spec(CODE).pretrainedLayers();
        return EPOCHS + PRETRAINING * layers;
    }
}
