package latentfx.projection;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which map of a model's samples is asked for: the method, of what, with what options. The window, its lessons and their
 * files hold it. A method that this program does not know is kept as it is, for whoever reads it to refuse by name.
 *
 * @param method id of the method in {@link Projections}
 * @param pixels whether the raw pixels of the samples are projected, else their codes
 * @param points how many samples are placed at most, {@value #FEWEST} to {@value #MOST}; of more, so many at even steps
 * @param options a value for each option of the method, by name; those that are not given get their initial values
 * @param seed of the random numbers, where the method draws some
 * @param first axis across, counted from 0, where the method draws along axes
 * @param second axis upwards, another one
 */
public record ProjectionSettings(
        String method, boolean pixels, int points, Map<String, Double> options, long seed, int first, int second) {
    /** Fewer points than this are no map. */
    public static final int FEWEST = 10;

    /** More points than this are never asked for. */
    public static final int MOST = 1_000_000;

    private static final int MOST_OPTIONS = 100;

    public ProjectionSettings {
        if (points < FEWEST || points > MOST) {
            throw new IllegalArgumentException("points must be " + FEWEST + " to " + MOST + ", not " + points);
        }
        options.forEach((name, value) -> Objects.requireNonNull(value, name + " has no value"));
        Optional<ProjectionKind> known = Projections.find(method);
        options = known.isPresent() ? known.get().complete(options) : Map.copyOf(new TreeMap<>(options));
        if (options.size() > MOST_OPTIONS) {
            throw new IllegalArgumentException(
                    "a method has at most " + MOST_OPTIONS + " options, not " + options.size());
        }
        if (known.isPresent()) {
            for (ProjectionOption option : known.get().options()) {
                option.check(options.getOrDefault(option.name(), option.initial()));
            }
        }
    }

    /**
     * The entry of the method in the catalogue.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ProjectionKind kind() {
        return Projections.kind(method);
    }

    /** Whether a map of codes along axes is meant, which every map is without a method's help. */
    public boolean alongAxes() {
        return !pixels && !kind().arranges();
    }

    /**
     * The method with these options.
     *
     * @throws IllegalArgumentException if it is not known, or the axes do not span a plane; the message says what to change
     */
    public ProjectionMethod make() {
        return kind().method(options, seed, first, second);
    }
}
