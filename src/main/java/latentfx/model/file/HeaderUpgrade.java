package latentfx.model.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import latentfx.model.LearningRateSchedule;

/**
 * Upgrades a header from format version 1 to 2. Version 1 had only plain autoencoders and VAEs, named every VAE {@code
 * vae} whatever its β, and had a constant learning rate.
 */
final class HeaderUpgrade {
    private HeaderUpgrade() {}

    /**
     * Upgrades {@code header} in place if it is of version 1. Fields missing in the file stay missing, so that the
     * reader refuses it.
     */
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
