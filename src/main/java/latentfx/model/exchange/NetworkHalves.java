package latentfx.model.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.model.Activation;
import latentfx.model.AutoencoderSpec;
import latentfx.model.ConditionalVaeSpec;
import latentfx.model.ImportedSpec;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.LinearSpec;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.VaeSpec;
import latentfx.model.file.ModelFileException;

/**
 * Imported encoder and decoder networks, from which a model is made.
 *
 * @param encoder from pixels to code, or to mean and log-variance; empty where there is only a decoder
 * @param decoder from code to pixels; a sigmoid as last activation is interpreted as a Bernoulli likelihood
 */
public record NetworkHalves(Optional<DenseNetwork> encoder, DenseNetwork decoder) {
    /**
     * Splits an autoencoder after its narrowest layer.
     *
     * @throws ModelFileException if there is no unique narrowest layer, narrower than input and output
     */
    public static NetworkHalves of(DenseNetwork whole) throws ModelFileException {
        List<LayerSpec> layers = whole.layers();
        int narrowest = 0;
        for (int i = 0; i < layers.size() - 1; i++) {
            narrowest = layers.get(i).units() < layers.get(narrowest).units() ? i : narrowest;
        }
        int width = layers.get(narrowest).units();
        boolean once = layers.stream().filter(layer -> layer.units() == width).count() == 1;
        if (layers.size() < 2 || width >= whole.outputs() || !once) {
            throw new ModelFileException(
                    whole.file(),
                    "has no single layer that is narrower than all others and could be the code; save encoder and"
                            + " decoder as two networks.");
        }
        int cut = narrowest + 1;
        int weights = (int) LayerSpec.parameters(layers.subList(0, cut));
        float[] all = whole.parameters();
        return new NetworkHalves(
                Optional.of(new DenseNetwork(
                        whole.file(), layers.subList(0, cut), Arrays.copyOf(all, weights), whole.remark())),
                new DenseNetwork(
                        whole.file(),
                        layers.subList(cut, layers.size()),
                        Arrays.copyOfRange(all, weights, all.length),
                        ""));
    }

    /**
     * The specification inferred from the layer widths: an autoencoder if the encoder has as many outputs as the
     * decoder has inputs, a VAE if it has twice as many, a conditional VAE if both have additional inputs for the
     * classes; {@link ImportedSpec} if no kind has such layers.
     *
     * @throws ModelFileException if they do not fit each other, or are too large; the message is one sentence
     */
    public ModelSpec spec() throws ModelFileException {
        Activation end = decoder.last().activation();
        if (end != Activation.SIGMOID && end != Activation.LINEAR && end != Activation.RELU) {
            throw new ModelFileException(
                    decoder.file(),
                    "ends in the activation " + end + " where sigmoid, identity or relu is expected, which give"
                            + " brightness from 0 to 1; train it with one of them.");
        }
        Likelihood likelihood = end == Activation.SIGMOID ? Likelihood.BERNOULLI : Likelihood.SQUARED_ERROR;
        List<LayerSpec> inwards = encoder.map(DenseNetwork::layers).orElse(List.of());
        List<LayerSpec> outwards = end == Activation.SIGMOID ? linearAtTheEnd() : decoder.layers();
        try {
            for (ModelSpec known : encoder.isPresent() ? candidates(inwards, likelihood) : List.<ModelSpec>of()) {
                if (known.encoderLayers().equals(inwards)
                        && known.decoderLayers().equals(outwards)
                        && known.likelihood().equals(likelihood)) {
                    return known;
                }
            }
            boolean variational = encoder.isPresent() && encoder.get().outputs() == 2 * decoder.inputs();
            return new ImportedSpec(inwards, outwards, variational, likelihood);
        } catch (IllegalArgumentException refused) {
            throw new ModelFileException(
                    decoder.file(),
                    "cannot be opened" + encoder.map(it -> " with " + it.file()).orElse("") + ": "
                            + refused.getMessage() + ".",
                    refused);
        }
    }

    private List<LayerSpec> linearAtTheEnd() {
        List<LayerSpec> layers = new ArrayList<>(decoder.layers());
        LayerSpec last = layers.remove(layers.size() - 1);
        layers.add(last.with(Activation.LINEAR));
        return layers;
    }

    /** The kinds of model that are possible with the widths of the encoder's layers. */
    private List<ModelSpec> candidates(List<LayerSpec> inwards, Likelihood likelihood) {
        int classes = inwards.get(0).inputs() - decoder.outputs();
        if (classes < 0 || classes >= decoder.inputs()) {
            return List.of();
        }
        List<Integer> hidden = inwards.subList(1, inwards.size()).stream()
                .map(LayerSpec::inputs)
                .toList();
        NetworkShape shape = new NetworkShape(decoder.outputs(), hidden, decoder.inputs() - classes);
        if (classes > 0) {
            return classes == 1 ? List.of() : List.of(new ConditionalVaeSpec(shape, classes, likelihood));
        }
        List<ModelSpec> kinds = new ArrayList<>();
        if (hidden.isEmpty() && shape.latent() <= shape.inputs()) {
            kinds.add(new LinearSpec(shape));
        }
        kinds.add(new AutoencoderSpec(shape));
        kinds.add(new VaeSpec(shape, 1, 0, likelihood));
        return kinds;
    }

    /** The weights of encoder and decoder. */
    public Parameters parameters() {
        return new Parameters(encoder.map(DenseNetwork::parameters).orElse(new float[0]), decoder.parameters());
    }

    /** A remark naming the source files and what of them was not read. */
    public String remark() {
        String from = encoder.filter(it -> !it.file().equals(decoder.file()))
                        .map(it -> it.file() + " and ")
                        .orElse("")
                + decoder.file();
        String left =
                encoder.map(DenseNetwork::remark).filter(it -> !it.isEmpty()).orElse(decoder.remark());
        return "imported from " + from + (left.isEmpty() ? "" : "; " + left);
    }
}
