package latentfx.projection;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import latentfx.task.ShownText;

/**
 * The catalogue entry of a projection method in {@link Projections}: id, options and limits, from which the command
 * line, the window and the files are derived.
 *
 * @param id name on the command line, in files and in resource keys, such as {@code tsne}
 * @param axes the basis whose axes can be chosen, for linear projections; empty for embeddings without axes
 * @param seeded whether it uses random numbers, determined by a seed
 * @param usualPoints number of points that take seconds
 * @param mostPoints largest number of points supported
 * @param options options other than axes and seed
 * @param builder creates the method
 */
public record ProjectionKind(
        String id,
        Optional<Basis> axes,
        boolean seeded,
        int usualPoints,
        int mostPoints,
        List<ProjectionOption> options,
        Builder builder) {

    public ProjectionKind {
        options = List.copyOf(options);
    }

    /** Creates a method from the values of its options. */
    @FunctionalInterface
    interface Builder {
        ProjectionMethod build(Values values);
    }

    /**
     * The values that a method is created from.
     *
     * @param options a value for every option, by name
     * @param seed of the random numbers
     * @param first axis across, counted from 0
     * @param second axis upwards, counted from 0
     */
    record Values(Map<String, Double> options, long seed, int first, int second) {
        double number(ProjectionOption option) {
            return options.getOrDefault(option.name(), option.initial());
        }

        int whole(ProjectionOption option) {
            option.check(number(option));
            return (int) number(option);
        }
    }

    /** Whether the method is an embedding without axes. */
    public boolean arranges() {
        return axes.isEmpty();
    }

    /** The option of this name; empty if the method does not have it. */
    public Optional<ProjectionOption> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    /**
     * A value for every option of the method.
     *
     * @param given values by name; an option that is not given has its initial value. Ranges are not checked.
     * @throws IllegalArgumentException if the method has no option of that name
     */
    public Map<String, Double> complete(Map<String, Double> given) {
        for (String name : given.keySet()) {
            if (option(name).isEmpty()) {
                throw new IllegalArgumentException(ShownText.word(name) + " is not an option of " + id + "; "
                        + (options.isEmpty()
                                ? "it has none"
                                : "its options are "
                                        + String.join(
                                                ", ",
                                                options.stream()
                                                        .map(ProjectionOption::name)
                                                        .toList())));
            }
        }
        Map<String, Double> all = new TreeMap<>();
        options.forEach(option -> all.put(option.name(), given.getOrDefault(option.name(), option.initial())));
        return Collections.unmodifiableMap(all);
    }

    /**
     * The method with these options; axes and seed are passed over where it has none.
     *
     * @param given options by name; those not given have their initial values
     * @param seed of the random numbers
     * @param first axis across, counted from 0
     * @param second axis upwards, counted from 0
     * @throws IllegalArgumentException if an option is unknown, or anything that the method has is out of range; the message
     *     names it
     */
    public ProjectionMethod method(Map<String, Double> given, long seed, int first, int second) {
        return builder.build(new Values(complete(given), seed, first, second));
    }
}
