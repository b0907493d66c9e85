package latentfx.dl4j.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import latentfx.model.Activation;
import latentfx.model.file.ModelFileException;
import latentfx.task.ShownText;

/** Interprets the Java class names in Deeplearning4j's JSON without loading any class. */
final class JsonNames {
    private static final int LONGEST = 60;

    private static final Map<String, Activation> ACTIVATIONS = Map.of(
            "ActivationIdentity", Activation.LINEAR,
            "ActivationReLU", Activation.RELU,
            "ActivationSigmoid", Activation.SIGMOID,
            "ActivationTanH", Activation.TANH,
            "ActivationLReLU", Activation.LEAKY_RELU,
            "ActivationELU", Activation.ELU,
            "ActivationSELU", Activation.SELU,
            "ActivationSoftPlus", Activation.SOFTPLUS,
            "ActivationSoftSign", Activation.SOFTSIGN);

    /** The only value of {@code alpha} that each parametrised {@link Activation} supports. */
    private static final Map<Activation, Double> ALPHAS =
            Map.of(Activation.LEAKY_RELU, Activation.LEAK, Activation.ELU, 1.0);

    private JsonNames() {}

    /** The simple class name of {@code node}, sanitised for messages. */
    static String simple(JsonNode node) {
        return shown(simpleName(node));
    }

    private static String simpleName(JsonNode node) {
        String name = node.path("@class").asText("unknown");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Text from a file, sanitised for messages: shortened, and without control characters, quoted if it is no plain word. */
    static String shown(String text) {
        return ShownText.word(text, LONGEST);
    }

    /**
     * The activation that {@code node} defines.
     *
     * @throws ModelFileException if the activation is unknown or has an unsupported {@code alpha}
     */
    static Activation activation(JsonNode node, String file) throws ModelFileException {
        Activation activation = ACTIVATIONS.get(simpleName(node));
        if (activation == null) {
            throw new ModelFileException(
                    file,
                    "has the activation " + simple(node)
                            + "; known are identity, relu, sigmoid, tanh, leakyrelu, elu, selu, softplus and softsign.");
        }
        Double alpha = ALPHAS.get(activation);
        if (alpha != null && node.path("alpha").asDouble(alpha) != alpha) {
            throw new ModelFileException(
                    file,
                    "has the activation " + simple(node) + " with alpha "
                            + shown(node.path("alpha").asText()) + "; only " + alpha + " is known.");
        }
        return activation;
    }
}
