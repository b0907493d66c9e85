package latentfx.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import latentfx.projection.ProjectionKind;
import latentfx.projection.ProjectionMethod;
import latentfx.projection.ProjectionOption;
import latentfx.projection.Projections;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The options of projection methods, generated from the catalogue. Options that the chosen method does not have are
 * refused.
 */
final class MethodOptions {
    private static final String METHOD = "--method";
    private static final String AXES = "--axes";
    private static final String SEED = "--seed";

    private MethodOptions() {}

    /** Adds the options of all methods to a command. */
    static void addTo(CommandSpec command) {
        command.addOption(OptionSpec.builder(METHOD)
                .required(true)
                .type(ProjectionKind.class)
                .converters(MethodOptions::named)
                .paramLabel(MethodText.names(Projections.kinds(), "|"))
                .description("How points are placed on the plane.")
                .build());
        Projections.options().forEach((name, having) -> {
            ProjectionOption option = having.get(0).option(name).orElseThrow();
            command.addOption(OptionSpec.builder("--" + name)
                    .type(option.whole() ? Integer.class : Double.class)
                    .paramLabel(MethodText.label(option))
                    .description(MethodText.option(option, having))
                    .build());
        });
        List<ProjectionKind> axes =
                Projections.kinds().stream().filter(kind -> !kind.arranges()).toList();
        command.addOption(OptionSpec.builder(AXES)
                .type(String.class)
                .paramLabel("X,Y")
                .description(MethodText.names(axes, ", ") + ": which two axes, counted from 1. Default: 1,2.")
                .build());
        List<ProjectionKind> seeded =
                Projections.kinds().stream().filter(ProjectionKind::seeded).toList();
        command.addOption(OptionSpec.builder(SEED)
                .type(Long.class)
                .paramLabel("N")
                .description(MethodText.names(seeded, ", ")
                        + ": decides the random numbers; the others have none. Default: 0.")
                .build());
    }

    private static ProjectionKind named(String id) {
        return Projections.find(id.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("expected one of ["
                        + MethodText.names(Projections.kinds(), ", ") + "] (case-insensitive) but was '" + id + "'"));
    }

    /**
     * The method that was asked for, with its options.
     *
     * @throws WrongUsageException if an option does not apply or is out of range
     */
    static ProjectionMethod chosen(ParseResult typed, Console console) throws WrongUsageException {
        ProjectionKind kind =
                typed.matchedOptionValue(METHOD, Projections.kinds().get(0));
        Map<String, Double> given = new TreeMap<>();
        for (String name : Projections.options().keySet()) {
            Number value = typed.matchedOptionValue("--" + name, (Number) null);
            refuse("--" + name, value, kind.option(name).isPresent(), kind);
            if (value != null) {
                given.put(name, value.doubleValue());
            }
        }
        String axes = typed.matchedOptionValue(AXES, (String) null);
        refuse(AXES, axes, !kind.arranges(), kind);
        Long seed = typed.matchedOptionValue(SEED, (Long) null);
        if (seed != null && !kind.seeded()) {
            console.tell("%s draws no random numbers: --seed %d changes nothing.", kind.id(), seed);
        }
        int[] two = axes == null ? new int[] {0, 1} : twoAxes(axes);
        try {
            return kind.method(given, seed == null ? 0 : seed, two[0], two[1]);
        } catch (IllegalArgumentException outOfRange) {
            throw new WrongUsageException("--method " + kind.id() + ": " + outOfRange.getMessage() + ".");
        }
    }

    private static void refuse(String option, @Nullable Object value, boolean applies, ProjectionKind kind)
            throws WrongUsageException {
        if (value != null && !applies) {
            throw new WrongUsageException(option + " " + value + " does not apply to --method " + kind.id() + ".");
        }
    }

    private static int[] twoAxes(String axes) throws WrongUsageException {
        if (!axes.matches("[0-9]{1,6},[0-9]{1,6}")) {
            throw new WrongUsageException("--axes must be two numbers such as 1,3, not " + axes + ".");
        }
        int comma = axes.indexOf(',');
        return new int[] {
            Integer.parseInt(axes.substring(0, comma)) - 1, Integer.parseInt(axes.substring(comma + 1)) - 1
        };
    }
}
