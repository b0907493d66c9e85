package latentfx.model;

import java.util.Optional;
import latentfx.data.Noise;

/**
 * A stacked autoencoder: each layer is first trained as an autoencoder on the outputs of the layer below (Hinton and
 * Salakhutdinov 2006, Bengio et al. 2007), then all are trained together. With noise, each layer learns to denoise its
 * corrupted input (Vincent et al. 2010).
 *
 * @param shape layer widths; at least one hidden layer
 * @param pretrainingEpochs passes over the data for each layer, 1 to 100
 * @param noise how a layer's input is corrupted; empty for none
 */
public record StackedSpec(NetworkShape shape, int pretrainingEpochs, Optional<Noise> noise) implements ModelSpec {
    /** Most passes for a layer. */
    public static final int MAX_PRETRAINING_EPOCHS = 100;

    public StackedSpec {
        if (shape.hidden().isEmpty()) {
            throw new IllegalArgumentException("a stacked model needs hidden layers to stack");
        }
        shape.requireDense("stacked");
        if (pretrainingEpochs < 1 || pretrainingEpochs > MAX_PRETRAINING_EPOCHS) {
            throw new IllegalArgumentException("pretraining epochs must be 1 to 100, not " + pretrainingEpochs);
        }
    }

    @Override
    public String kind() {
        return noise.isPresent() ? "stacked-denoising" : "stacked";
    }

    @Override
    public Optional<Noise> corruption() {
        return noise;
    }

    @Override
    public int corruptedLayers() {
        return noise.isPresent() ? layers() : 0;
    }

    @Override
    public int pretrainedLayers() {
        return layers();
    }

    /** The number of pretrained layers, including that of the code. */
    public int layers() {
        return shape.hidden().size() + 1;
    }
}
