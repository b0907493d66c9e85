package latentfx.ui.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import latentfx.model.ModelSpec;
import latentfx.model.SpecOption;
import latentfx.model.Zoo;

/** The numbers of a model's loss that may change when its training goes on: a VAE's beta, a noise's amount and the like. */
final class BranchOptions {
    /** Counts epochs of a stage that a training which goes on does not have again. */
    private static final String PRETRAINING = "pretraining-epochs";

    private BranchOptions() {}

    /** The options of {@code spec} that can be changed, with what they are now, by name. */
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

    /** The value of an option that the kind does not have: a plain VAE is a β-VAE with beta 1 and no warm-up. */
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
     * The same model with other numbers.
     *
     * @param changed options by name
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
