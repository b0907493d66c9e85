package latentfx.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a model is worth on a test set.
 *
 * @param model its name
 * @param latent size of its code; of a conditional model the style alone, which all code figures are about
 * @param samples test samples
 * @param measured the figures that apply
 */
public record Evaluation(String model, int latent, int samples, Map<Figure, Double> measured) {
    public Evaluation {
        Map<Figure, Double> ordered = new EnumMap<>(Figure.class);
        ordered.putAll(measured);
        measured = Collections.unmodifiableMap(ordered);
    }

    /** One figure; empty where it does not apply. */
    public OptionalDouble figure(Figure figure) {
        Double value = measured.get(figure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** All figures by the names that {@code evaluate} prints, in its order; an empty one where it does not apply. */
    public Map<String, OptionalDouble> figures() {
        Map<String, OptionalDouble> figures = new LinkedHashMap<>();
        for (Figure figure : Figure.values()) {
            figures.put(figure.id(), figure(figure));
        }
        return figures;
    }
}
