package latentfx.model.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.ImageShape;
import latentfx.model.Convolutions;
import latentfx.model.ImportedSpec;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.Provenance;
import latentfx.model.WeightPrecision;
import latentfx.model.Zoo;

/**
 * The header of a model file as stored in JSON. It determines the length of every other entry, so that sizes are
 * checked before anything is read.
 *
 * @param format always {@code latentfx-model}
 * @param version of the format, always 4; see {@link HeaderJson} for models that are written in an earlier one
 * @param name name of the model
 * @param network kind, widths and options
 * @param image the shape of its images
 * @param weights how the weights are written
 * @param codes contents of the code sheet
 * @param provenance how the model was made
 */
record ModelHeader(
        String format,
        int version,
        String name,
        Network network,
        ImageShape image,
        Weights weights,
        Codes codes,
        Provenance provenance) {
    static final String FORMAT = "latentfx-model";
    static final int VERSION = 4;

    private static final int MOST_CODES = 10_000_000;
    private static final int MOST_CLASSES = 10_000;
    private static final long LARGEST_PART = 1L << 29;

    /**
     * A model specification as plain JSON values.
     *
     * @param kind such as {@code vae}
     * @param inputs pixels
     * @param channels filters of each convolution from the pixels on; empty in a dense network
     * @param hidden widths of the dense layers
     * @param latent code size
     * @param classes number of classes that the model is conditioned on, 0 for most kinds
     * @param options of the kind by name, such as {@code beta}
     * @param layers of an imported model; empty for every kind that the catalogue describes
     */
    record Network(
            String kind,
            int inputs,
            List<Integer> channels,
            List<Integer> hidden,
            int latent,
            int classes,
            Map<String, String> options,
            Optional<Layers> layers) {
        static Network of(ModelSpec spec) {
            NetworkShape shape = spec.shape();
            boolean imported = spec.kind().equals(ImportedSpec.KIND);
            return new Network(
                    spec.kind(),
                    shape.inputs(),
                    shape.convolutions().map(Convolutions::channels).orElse(List.of()),
                    shape.hidden(),
                    shape.latent(),
                    spec.classes(),
                    imported ? Map.of() : Zoo.options(spec),
                    imported ? Optional.of(Layers.of(spec)) : Optional.empty());
        }

        ModelSpec spec(ImageShape image) {
            Optional<Convolutions> convolutions =
                    channels.isEmpty() ? Optional.empty() : Optional.of(new Convolutions(image, channels));
            NetworkShape shape = new NetworkShape(inputs, convolutions, hidden, latent);
            if (layers.isEmpty()) {
                return Zoo.kind(kind).spec(shape, classes, options);
            }
            ModelSpec imported = layers.get().spec();
            if (!kind.equals(ImportedSpec.KIND) || !imported.shape().equals(shape) || !options.isEmpty()) {
                throw new IllegalArgumentException(
                        "its layers do not fit a " + kind + " of " + shape + " with options " + options);
            }
            return imported;
        }
    }

    /**
     * The networks of an imported model, layer by layer.
     *
     * @param encoder from the pixels on; empty where there is none
     * @param decoder from the code on
     * @param variational whether the encoder gives mean and log-variance
     * @param likelihood of the decoder's output
     */
    record Layers(
            List<LayerSpec.Dense> encoder, List<LayerSpec.Dense> decoder, boolean variational, Likelihood likelihood) {
        static Layers of(ModelSpec spec) {
            return new Layers(
                    dense(spec.encoderLayers()), dense(spec.decoderLayers()), spec.isVariational(), spec.likelihood());
        }

        private static List<LayerSpec.Dense> dense(List<LayerSpec> layers) {
            return layers.stream().map(LayerSpec.Dense.class::cast).toList();
        }

        ModelSpec spec() {
            return new ImportedSpec(List.copyOf(encoder), List.copyOf(decoder), variational, likelihood);
        }
    }

    /**
     * The weights: encoder, then decoder, little-endian.
     *
     * @param precision of each number
     * @param sha256 of the bytes
     */
    record Weights(WeightPrecision precision, String sha256) {}

    /**
     * The code sheet: float32 codes row by row, then 16-bit labels, little-endian.
     *
     * @param count samples
     * @param labelNames names of the classes
     * @param origin which samples
     * @param codesSha256 of the codes' bytes
     * @param labelsSha256 of the labels' bytes
     */
    record Codes(int count, List<String> labelNames, DataOrigin origin, String codesSha256, String labelsSha256) {}

    /** Refuses contradictory values and sizes above the limits, before the reader allocates memory. */
    void check() {
        int classes = spec().classes(); // refuses too many weights, among others
        if (classes != network.classes()) {
            throw new IllegalArgumentException(
                    "a model of kind " + network.kind() + " is told " + classes + " classes, not " + network.classes());
        }
        if (image.size() != network.inputs()) {
            throw new IllegalArgumentException("images of " + image + " do not fit " + network.inputs() + " inputs");
        }
        if (codes.count() < 0 || codes.count() > MOST_CODES) {
            throw new IllegalArgumentException("it claims " + codes.count() + " codes");
        }
        if (codeBytes() > LARGEST_PART) {
            throw new IllegalArgumentException("it claims " + codeBytes() + " bytes of codes");
        }
        if (codes.labelNames().size() > MOST_CLASSES) {
            throw new IllegalArgumentException("it claims " + codes.labelNames().size() + " classes");
        }
    }

    /** The specification of the model. */
    ModelSpec spec() {
        return network.spec(image);
    }

    ModelSummary summary(long bytes, long historyBytes) {
        return new ModelSummary(name, spec(), image, codes.origin(), codes.count(), provenance, bytes, historyBytes);
    }

    long weightBytes() {
        ModelSpec spec = spec();
        return (Parameters.encoderSize(spec) + Parameters.decoderSize(spec))
                * weights.precision().bytes();
    }

    long codeBytes() {
        return (long) codes.count() * spec().codeWidth() * Float.BYTES;
    }

    long labelBytes() {
        return (long) codes.count() * Short.BYTES;
    }
}
