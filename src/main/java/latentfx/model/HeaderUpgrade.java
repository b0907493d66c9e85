package latentfx.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Makes a header of an older format version one of the present version. Version 1 knew plain autoencoders and VAEs, a VAE
 * with any β by the name {@code vae}, and a learning rate that stays; version 2 knew no imported models.
 */
final class HeaderUpgrade {
    private HeaderUpgrade() {}

    /** Changes {@code header} in place if it is of an older version; what it lacks stays lacking, for the reader to refuse. */
    static void apply(JsonNode header) {
        if (!(header instanceof ObjectNode root)) {
            return;
        }
        if (root.path("version").asInt(-1) == 1) {
            toVersion2(root);
        }
        if (root.path("version").asInt(-1) == 2) {
            toVersion3(root);
        }
    }

    private static void toVersion2(ObjectNode root) {
        root.put("version", 2);
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

    private static void toVersion3(ObjectNode root) {
        root.put("version", 3);
        if (root.path("network") instanceof ObjectNode network) {
            network.putNull("layers");
        }
        if (root.path("provenance") instanceof ObjectNode provenance) {
            ObjectNode training = provenance.putObject("training");
            for (String field : List.of("data", "samples", "plan", "seconds")) {
                JsonNode value = provenance.remove(field);
                if (value != null) {
                    training.set(field, value);
                }
            }
            provenance.put("remark", "");
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
