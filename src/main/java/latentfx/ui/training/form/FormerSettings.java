package latentfx.ui.training.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** Upgrades settings stored by versions in which {@code ae} and {@code vae} were the only kinds and a VAE had a β. */
final class FormerSettings {
    private static final String FORMER_BETA = "beta";
    private static final String KIND = "kind";

    private FormerSettings() {}

    /**
     * The settings in the present format: a VAE with a β other than 1 becomes a β-VAE. Settings in the present format
     * are returned unchanged.
     */
    static Map<String, String> upgraded(Map<String, String> texts) {
        String beta = texts.get(FORMER_BETA);
        String key = OptionSettings.key(FORMER_BETA);
        if (beta == null || texts.containsKey(key)) {
            return texts;
        }
        Map<String, String> upgraded = new LinkedHashMap<>(texts);
        if (!isOne(beta)) {
            upgraded.put(key, beta);
            upgraded.computeIfPresent(KIND, (unused, kind) -> kind.equals("vae") ? "beta-vae" : kind);
        }
        return upgraded;
    }

    private static boolean isOne(String beta) {
        try {
            return Double.parseDouble(beta.strip().replace(',', '.')) == 1;
        } catch (NumberFormatException meaningless) {
            return true; // such a text was not trained with, so that the kind stays what it says
        }
    }
}
