package latentfx.dl4j.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import latentfx.data.ReadBudget;
import latentfx.dl4j.exchange.NetworkLayers.Layer;
import latentfx.model.Activation;
import latentfx.model.ImportedSpec;
import latentfx.model.LayerSpec;
import latentfx.model.file.ModelFileException;
import latentfx.model.file.StrictJson;

/**
 * Reads the layers of a {@code MultiLayerConfiguration} from its JSON tree: dense and output layers, merged with the
 * activation layers that follow them. Anything else that would change the output is refused by name.
 */
final class LayersJson {
    private static final Set<String> DENSE = Set.of("DenseLayer", "OutputLayer");
    private static final Set<String> ACTIVATION_ONLY = Set.of("ActivationLayer", "LossLayer");
    /** A layer type that is ignored because it acts in training only. */
    private static final String DROPOUT = "DropoutLayer";

    private static final Set<String> PRECISIONS = Set.of("FLOAT", "DOUBLE");
    private static final int MOST_LAYERS = 4 * ImportedSpec.MAX_LAYERS;
    private static final String ADVICE = "; only dense layers can be opened.";

    private final String file;
    private final List<Layer> layers = new ArrayList<>();

    private LayersJson(String file) {
        this.file = file;
    }

    /**
     * Reads the layers of a configuration.
     *
     * @param file name of the file in messages
     * @throws ModelFileException if this is no configuration, or one of anything but dense layers
     */
    static NetworkLayers read(byte[] json, String file) throws ModelFileException {
        JsonNode root;
        try {
            root = StrictJson.parse(json, ReadBudget.of(file, json.length));
        } catch (IOException broken) {
            throw new ModelFileException(
                    file,
                    "has a damaged " + NetworkZip.CONFIGURATION + " (" + StrictJson.reason(broken)
                            + "); use another copy of it.",
                    broken);
        }
        return new LayersJson(file).layers(root);
    }

    private NetworkLayers layers(JsonNode root) throws ModelFileException {
        if (root.has("vertices") || root.has("networkInputs")) {
            throw refused("is a ComputationGraph where a MultiLayerNetwork is expected; build encoder and decoder as"
                    + " two MultiLayerNetworks.");
        }
        JsonNode preprocessors = root.path("inputPreProcessors");
        if (!preprocessors.isEmpty()) {
            throw refused("has the preprocessor "
                    + JsonNames.simple(preprocessors.iterator().next()) + ADVICE);
        }
        String precision = root.path("dataType").asText("FLOAT");
        if (!PRECISIONS.contains(precision)) {
            throw refused("is of data type " + JsonNames.shown(precision)
                    + " where FLOAT or DOUBLE is expected; convert it with convertDataType and save it again.");
        }
        JsonNode confs = root.path("confs");
        if (!confs.isArray() || confs.isEmpty() || confs.size() > MOST_LAYERS) {
            throw refused("defines " + (confs.isArray() ? confs.size() : "no") + " layers where 1 to " + MOST_LAYERS
                    + " are expected; choose a network of dense layers.");
        }
        for (JsonNode conf : confs) {
            add(conf.path("layer"));
        }
        if (layers.isEmpty()) {
            throw refused("has no layer with weights" + ADVICE);
        }
        return new NetworkLayers(layers);
    }

    private void add(JsonNode layer) throws ModelFileException {
        String kind = JsonNames.simple(layer);
        if (DENSE.contains(kind)) {
            addDense(layer);
        } else if (ACTIVATION_ONLY.contains(kind)) {
            addActivation(layer, kind);
        } else if (!kind.equals(DROPOUT)) {
            throw refused("has a layer of the kind " + kind + ADVICE);
        }
    }

    private void addDense(JsonNode layer) throws ModelFileException {
        if (layer.path("hasLayerNorm").asBoolean(false)) {
            throw refused("has a DenseLayer with layer normalisation, which is not known; build it without.");
        }
        Activation activation = JsonNames.activation(layer.path("activationFn"), file);
        int inputs = width(layer, "nin");
        int units = width(layer, "nout");
        if (!layers.isEmpty() && last().spec().units() != inputs) {
            throw refused("has a layer for " + inputs + " numbers behind one that gives "
                    + last().spec().units() + "; use another copy of it.");
        }
        layers.add(new Layer(
                new LayerSpec.Dense(inputs, units, activation),
                layer.path("hasBias").asBoolean(true)));
    }

    private int width(JsonNode layer, String field) throws ModelFileException {
        JsonNode width = layer.path(field);
        if (!width.canConvertToInt() || width.asInt() < 1 || width.asInt() > LayerSpec.MAX_WIDTH) {
            throw refused("has a layer whose " + field + " is " + JsonNames.shown(width.asText("missing"))
                    + " where 1 to " + LayerSpec.MAX_WIDTH + " is expected; use another copy of it.");
        }
        return width.asInt();
    }

    private void addActivation(JsonNode layer, String kind) throws ModelFileException {
        Activation activation = JsonNames.activation(layer.path("activationFn"), file);
        if (activation == Activation.LINEAR) {
            return;
        }
        if (layers.isEmpty() || last().spec().activation() != Activation.LINEAR) {
            throw refused("has the activation of a " + kind + " on top of another; only one a layer can be opened.");
        }
        Layer before = layers.remove(layers.size() - 1);
        LayerSpec spec = before.spec();
        layers.add(new Layer(spec.with(activation), before.biased()));
    }

    private Layer last() {
        return layers.get(layers.size() - 1);
    }

    private ModelFileException refused(String problem) {
        return new ModelFileException(file, problem);
    }
}
