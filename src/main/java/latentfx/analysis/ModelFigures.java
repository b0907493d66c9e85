package latentfx.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A model in numbers, as {@link ModelMeasurement} measured it on a set of samples.
 *
 * @param model its name
 * @param latent size of its code; of a conditional model the style alone, which all code figures are about
 * @param samples how many samples were measured
 * @param prior whether the model was trained towards a prior, N(0, I)
 * @param measured the figures that apply
 */
public record ModelFigures(String model, int latent, int samples, boolean prior, Map<Figure, Double> measured) {
    public ModelFigures {
        Map<Figure, Double> ordered = new EnumMap<>(Figure.class);
        ordered.putAll(measured);
        measured = Collections.unmodifiableMap(ordered);
    }

    /** The value of {@code figure}; empty where it does not apply or was not measured. */
    public OptionalDouble figure(Figure figure) {
        Double value = measured.get(figure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The figures of an evaluation by their names, in the order of {@code evaluate}; empty where one does not apply. */
    public Map<String, OptionalDouble> figures() {
        Map<String, OptionalDouble> figures = new LinkedHashMap<>();
        for (Figure figure : Figure.EVALUATED) {
            figures.put(figure.id(), figure(figure));
        }
        return figures;
    }
}
