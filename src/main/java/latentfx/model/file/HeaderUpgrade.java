package latentfx.model.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import latentfx.model.LearningRateSchedule;

/**
 * Makes a header of format version 1 one of version 2. Version 1 knew plain autoencoders and VAEs, a VAE with any β by the
 * name {@code vae}, and a learning rate that stays.
 */
final class HeaderUpgrade {
    private HeaderUpgrade() {}

    /** Changes {@code header} in place if it is of version 1; what it lacks stays lacking, for the reader to refuse. */
    static void apply(JsonNode header) {
        if (!(header instanceof ObjectNode root) || root.path("version").asInt(-1) != 1) {
            return;
        }
        root.put("version", TrainedHeader.VERSION);
        if (root.path("network") instanceof ObjectNode network) {
            network.put("classes", 0);
            if (network.path("options") instanceof ObjectNode options) {
                upgradeBeta(network, options);
            }
        }
        if (root.path("provenance").path("plan") instanceof ObjectNode plan) {
            plan.putObject("course")
                    .put("warmUpEpochs", LearningRateSchedule.CONSTANT.warmUpEpochs())
                    .put("decay", LearningRateSchedule.CONSTANT.decay().name());
        }
    }

    private static void upgradeBeta(ObjectNode network, ObjectNode options) {
        if (!network.path("kind").asText().equals("vae")
                || !options.path("beta").isNumber()) {
            return; // the reader refuses the option
        }
        if (options.path("beta").asDouble() == 1) {
            options.remove("beta");
        } else {
            network.put("kind", "beta-vae");
        }
    }
}
