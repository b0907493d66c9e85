package latentfx.projection;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings of a map of a model's samples: method, input and options. The window, lessons and their files hold it.
 * An unknown method is accepted here, so that it can be refused by name when it is used.
 *
 * @param method id of the method in {@link Projections}
 * @param pixels whether the raw pixels of the samples are projected, else their codes
 * @param points maximum number of samples, {@value #FEWEST} to {@value #MOST}; if there are more, an evenly spaced
 *     subset is used
 * @param options values of the method's options by name; options that are missing have their initial values
 * @param seed seed of the random numbers, for methods that use them
 * @param first horizontal axis, counted from 0, for methods that project onto axes
 * @param second vertical axis, different from {@code first}
 */
public record ProjectionSettings(
        String method, boolean pixels, int points, Map<String, Double> options, long seed, int first, int second) {
    /** Smallest maximum of points. */
    public static final int FEWEST = 10;

    /** Largest maximum of points. */
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
     * The catalogue entry of the method.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ProjectionKind kind() {
        return Projections.kind(method);
    }

    /** Whether codes are projected onto axes, which every map can do without running a projection method. */
    public boolean alongAxes() {
        return !pixels && !kind().arranges();
    }

    /**
     * Creates the method with these options.
     *
     * @throws IllegalArgumentException if it is not known, or the axes do not span a plane; the message says what to
     *     change
     */
    public ProjectionMethod make() {
        return kind().method(options, seed, first, second);
    }
}
