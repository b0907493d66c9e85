package latentfx.cli;

import java.util.ArrayList;
import java.util.List;
import latentfx.analysis.Interpolation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose the images at the stops of a path. */
final class StopOptions {
    private static final int MOST = 100;

    @Option(
            names = "--from",
            paramLabel = "LABEL|#INDEX",
            description = "Where the path starts: the most typical test image of a class, or one by its index.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "LABEL|#INDEX", description = "Where it ends.")
    private @Nullable String to;

    @Option(
            names = "--stops",
            split = ",",
            paramLabel = "LABEL|#INDEX",
            description = "Instead of --from and --to: two or more stops, such as 3,8,#5.")
    private List<String> stops = new ArrayList<>();

    /** Checks the options before any data is read. */
    void check() throws WrongUsageException {
        if (stops.isEmpty() && (from == null || to == null)) {
            throw new WrongUsageException("The path needs --from and --to, or --stops with two or more.");
        }
        if (!stops.isEmpty() && (from != null || to != null)) {
            throw new WrongUsageException("Give either --from and --to or --stops, not both.");
        }
        if (stops.size() == 1 || stops.size() > MOST) {
            throw new WrongUsageException("--stops must name 2 to " + MOST + " images, not " + stops.size() + ".");
        }
    }

    /** The indices of the samples at the stops, in order. */
    List<Integer> samples(Interpolation interpolation) throws WrongUsageException {
        List<Integer> samples = new ArrayList<>();
        if (from != null && to != null) {
            samples.add(sample(interpolation, "--from", from));
            samples.add(sample(interpolation, "--to", to));
        }
        for (String stop : stops) {
            samples.add(sample(interpolation, "--stops", stop));
        }
        return samples;
    }

    private static int sample(Interpolation interpolation, String option, String wanted) throws WrongUsageException {
        try {
            return interpolation.sample(wanted);
        } catch (IllegalArgumentException unknown) {
            throw new WrongUsageException(option + " ", unknown);
        }
    }
}
