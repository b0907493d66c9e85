package latentfx.ui.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import latentfx.model.ModelSpec;
import latentfx.model.SpecOption;
import latentfx.model.Zoo;

/**
 * The loss options of a model that may change when its training continues from a checkpoint, such as the beta of a VAE
 * or the amount of noise.
 */
final class BranchOptions {
    /** Not offered: a continued training does not repeat the pretraining stage. */
    private static final String PRETRAINING = "pretraining-epochs";

    private BranchOptions() {}

    /** The options of {@code spec} that can be changed, as a map from name to present value. */
    static Map<String, String> of(ModelSpec spec) {
        Map<String, String> now = Zoo.options(spec);
        Map<String, String> options = new LinkedHashMap<>();
        for (SpecOption option : kind(spec).options()) {
            if (option instanceof SpecOption.Range && !option.name().equals(PRETRAINING) && counts(option, now)) {
                options.put(option.name(), plain(now.getOrDefault(option.name(), neutral(option, spec))));
            }
        }
        return options;
    }

    /**
     * The value that leaves the loss unchanged, for an option that the kind lacks: a plain VAE is a β-VAE with beta 1
     * and no warm-up.
     */
    private static String neutral(SpecOption option, ModelSpec spec) {
        return option.name().equals("beta") ? String.valueOf(spec.beta()) : option.initial();
    }

    private static boolean counts(SpecOption option, Map<String, String> now) {
        return switch (option.name()) {
            case "sigma" -> "gaussian".equals(now.get("likelihood"));
            case "rho" -> "kl".equals(now.get("penalty"));
            default -> true;
        };
    }

    private static String plain(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    private static Zoo.Kind kind(ModelSpec spec) {
        return Zoo.kind(spec.continuedKind());
    }

    /**
     * A copy of {@code spec} with some of its options changed.
     *
     * @param changed new values by option name
     * @throws IllegalArgumentException if one is out of its range; the message names it
     */
    static ModelSpec changed(ModelSpec spec, Map<String, String> changed) {
        Map<String, String> given = new TreeMap<>(Zoo.options(spec));
        given.putAll(changed);
        List<String> known = kind(spec).options().stream().map(SpecOption::name).toList();
        given.keySet().retainAll(known);
        return kind(spec).spec(spec.shape(), spec.classes(), given);
    }
}
