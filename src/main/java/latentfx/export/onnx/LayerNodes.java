package latentfx.export.onnx;

import latentfx.model.LayerSpec;

/** Writes the layers of one kind as operators. A new kind of layer is a new implementation, named in {@link #of}. */
interface LayerNodes {
    /** Adds what {@code layer} computes, without its activation, behind {@code before}. */
    Flow sums(LayerPart layer, Flow before);

    /** What writes {@code layer}. */
    static LayerNodes of(LayerSpec layer) {
        return layer instanceof LayerSpec.Convolution convolution
                ? new ConvolutionNodes(convolution)
                : new DenseNodes();
    }

    /** Adds {@code layer} with its activation behind {@code before}. */
    static Flow add(LayerPart layer, Flow before) {
        Flow sums = of(layer.layer()).sums(layer, before);
        return switch (layer.layer().activation()) {
            case LINEAR -> sums;
            case RELU -> sums.through("Relu");
            case SIGMOID -> sums.through("Sigmoid");
            case TANH -> sums.through("Tanh");
            case LEAKY_RELU -> sums.through("LeakyRelu"); // 0.01 where no slope is told
            case ELU -> sums.through("Elu");
            case SELU -> sums.through("Selu");
            case SOFTPLUS -> sums.through("Softplus");
            case SOFTSIGN -> sums.through("Softsign");
        };
    }
}
