package latentfx.model;

import java.util.List;
import java.util.Optional;
import latentfx.data.ImageShape;
import latentfx.data.Noise;

/** One specification of every kind and variant, with no option at its default, of 12 pixels and a 3-D code. */
public final class Specs {
    private static final NetworkShape DEEP = new NetworkShape(12, List.of(7, 5), 3);
    private static final Likelihood GAUSSIAN = new Likelihood(Likelihood.Family.GAUSSIAN, 0.35);
    private static final Noise PEPPER = new Noise(Noise.Kind.SALT_AND_PEPPER, 0.15);

    public static final List<ModelSpec> ALL = List.of(
            new PcaSpec(12, 3),
            new LinearSpec(12, 3),
            new AutoencoderSpec(DEEP),
            new DenoisingSpec(DEEP, new Noise(Noise.Kind.GAUSSIAN, 0.2)),
            new SparseSpec(DEEP, new CodePenalty(CodePenalty.Kind.L1, 0.7, 0.05)),
            new SparseSpec(new NetworkShape(12, List.of(), 40), new CodePenalty(CodePenalty.Kind.KL, 2.5, 0.125)),
            new StackedSpec(DEEP, 3, Optional.empty()),
            new StackedSpec(DEEP, 4, Optional.of(PEPPER)),
            new VaeSpec(DEEP, 1),
            new VaeSpec(DEEP, 1, 0, GAUSSIAN),
            new VaeSpec(DEEP, 1, 2.5, Likelihood.BERNOULLI),
            new VaeSpec(DEEP, 4, 10, GAUSSIAN),
            new ConditionalVaeSpec(DEEP, 3, Likelihood.BERNOULLI),
            new ConditionalVaeSpec(DEEP, 3, GAUSSIAN));

    private static final NetworkShape CONVOLUTIONAL =
            new NetworkShape(new Convolutions(new ImageShape(6, 2, 1), List.of(4)), List.of(5), 3);

    /** Models with convolutions. */
    public static final List<ModelSpec> CONVOLUTIONS = List.of(
            new AutoencoderSpec(CONVOLUTIONAL),
            new DenoisingSpec(CONVOLUTIONAL, PEPPER),
            new SparseSpec(CONVOLUTIONAL, new CodePenalty(CodePenalty.Kind.L1, 0.7, 0.05)),
            new VaeSpec(CONVOLUTIONAL, 4, 10, GAUSSIAN),
            new ConditionalVaeSpec(CONVOLUTIONAL, 3, GAUSSIAN));

    /** Imported models: halves of different layers, and a decoder alone. */
    public static final List<ModelSpec> IMPORTED = List.of(
            new ImportedSpec(
                    List.of(new LayerSpec.Dense(12, 9, Activation.TANH), new LayerSpec.Dense(9, 6, Activation.LINEAR)),
                    List.of(
                            new LayerSpec.Dense(3, 7, Activation.ELU),
                            new LayerSpec.Dense(7, 8, Activation.SELU),
                            new LayerSpec.Dense(8, 12, Activation.LINEAR)),
                    true,
                    Likelihood.BERNOULLI),
            new ImportedSpec(
                    List.of(),
                    List.of(
                            new LayerSpec.Dense(3, 7, Activation.SOFTPLUS),
                            new LayerSpec.Dense(7, 12, Activation.RELU)),
                    false,
                    Likelihood.SQUARED_ERROR));

    private Specs() {}
}
