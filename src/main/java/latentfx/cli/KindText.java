package latentfx.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import latentfx.model.SpecOption;
import latentfx.model.Zoo;

/** Describes a kind of model in a sentence, and its options as the user types them. */
final class KindText {
    private static final Map<String, String> SENTENCES = Map.of(
            "pca", "The linear yardstick: projects onto the first principal axes; nothing is trained.",
            "linear", "One linear layer each way and squared error; learns the subspace of PCA, not its axes.",
            "ae", "The plain autoencoder: squeezes images through a small code and learns to give them back.",
            "denoising", "Sees spoilt images and must give back the clean ones.",
            "sparse", "Pays for active code units, so that each image uses few of them; the code may be wide.",
            "stacked", "Trains layer after layer as autoencoders of their own, then all together.",
            "stacked-denoising", "The same, where each layer learns to clean its spoilt input.",
            "vae", "Codes are distributions held near a standard normal, so that random codes give images too.",
            "beta-vae", "A VAE whose KL term weighs beta: more order in the code, less sharp images.",
            "conditional-vae", "A VAE that is told the class, so that its code is left with the style.");

    private KindText() {}

    /** One sentence that describes {@code kind}. */
    static String sentence(Zoo.Kind kind) {
        String sentence = SENTENCES.get(kind.id());
        if (sentence == null) {
            throw new IllegalStateException("nobody explained the kind " + kind.id());
        }
        return sentence;
    }

    /** The options of {@code kind} with their ranges and defaults, such as {@code --beta 0 to 20 (4)}. */
    static List<String> options(Zoo.Kind kind) {
        List<String> lines = new ArrayList<>();
        if (kind.hiddenLayers()) {
            lines.add("--hidden up to 8 widths of 1 to 8192 (512,256)");
        }
        for (SpecOption option : kind.options()) {
            if (option.name().equals("amount")) {
                continue; // typed together with the noise
            }
            lines.add(
                    option.name().equals("noise")
                            ? noise(option, kind)
                            : "--" + option.name() + " " + range(option) + " (" + option.initial() + ")");
        }
        return lines;
    }

    private static String noise(SpecOption noise, Zoo.Kind kind) {
        SpecOption amount = kind.options().stream()
                .filter(option -> option.name().equals("amount"))
                .findFirst()
                .orElseThrow();
        return "--noise KIND:AMOUNT, KIND " + range(noise) + ", AMOUNT " + range(amount) + " (" + noise.initial() + ":"
                + amount.initial() + ")";
    }

    private static String range(SpecOption option) {
        if (option instanceof SpecOption.Range range) {
            return plain(range.min()) + " to " + plain(range.max()) + (range.whole() ? ", whole" : "");
        }
        if (option instanceof SpecOption.Choice choice) {
            return String.join(", ", choice.values());
        }
        throw new IllegalStateException("an option that is neither number nor choice: " + option);
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }
}
