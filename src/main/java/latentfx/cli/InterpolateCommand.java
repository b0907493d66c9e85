package latentfx.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import latentfx.analysis.Interpolation;
import latentfx.analysis.PathKind;
import latentfx.analysis.SampledPath;
import latentfx.data.Dataset;
import latentfx.export.GifTiming;
import latentfx.model.OpenModel;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Samples a path between test images, draws its decoded frames, and measures it. */
@Command(
        name = "interpolate",
        description = "Walk a path through two or more test images: pictures, animation, or figures along the way.",
        mixinStandardHelpOptions = true)
final class InterpolateCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Mixin
    private ModelArgument model = new ModelArgument();

    @Mixin
    private LabelledData data = new LabelledData();

    @Mixin
    private StopOptions stops = new StopOptions();

    @Option(
            names = "--path",
            defaultValue = "linear",
            paramLabel = "KIND",
            description = "pixel (a blend of the pictures), linear, spherical (models with a prior) or geodesic."
                    + " Default: ${DEFAULT-VALUE}.")
    private String path = "";

    @Option(
            names = "--steps",
            defaultValue = "11",
            paramLabel = "N",
            description = "Frames, 2 to 1000. Default: ${DEFAULT-VALUE}.")
    private int steps;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description =
                    "Where to: .png (a strip), .gif (an animation), .csv or .npy (codes and figures, a frame a row).")
    @FileUse(FileUse.Kind.WRITE)
    private Path out = Path.of("");

    @Option(
            names = "--columns",
            paramLabel = "N",
            description = "Images a row of the PNG, for a contact sheet, 1 to 1000. Default: all in one.")
    private @Nullable Integer columns;

    @Option(
            names = "--delay",
            defaultValue = "80",
            paramLabel = "MS",
            description = "Milliseconds that a frame of the GIF stands, 20 to 60000. Default: ${DEFAULT-VALUE}.")
    private int delay;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures as JSON.")
    @FileUse(FileUse.Kind.WRITE)
    private @Nullable Path json;

    InterpolateCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        PathKind kind = checked();
        String ending = FileFormat.of("--out", out, "png", "gif", "csv", "npy");
        OpenModel open = model.open(workbench);
        if (kind == PathKind.SPHERICAL && !open.model().spec().isVariational()) {
            throw new WrongUsageException("--path spherical needs a model with a prior, and " + open.name()
                    + " is of kind " + open.model().spec().kind() + "; take linear or geodesic.");
        }
        Dataset test = data.load(console).test();
        Interpolation interpolation = workbench.interpolation(open, test);
        List<Integer> samples = stops.samples(interpolation);
        SampledPath path = interpolation.sampledPath(kind, samples, steps);
        SampledPathFile.save(path, open, test.labelNames(), out, ending, columns == null ? steps : columns, delay);
        tell(path, open, samples, test);
        if (json != null) {
            JsonReport.write(SampledPathReport.of(path, open, samples, test), json);
        }
        return 0;
    }

    private PathKind checked() throws WrongUsageException {
        if (steps < 2 || steps > 1000) {
            throw new WrongUsageException("--steps must be 2 to 1000, not " + steps + ".");
        }
        if (columns != null && (columns < 1 || columns > 1000)) {
            throw new WrongUsageException("--columns must be 1 to 1000, not " + columns + ".");
        }
        stops.check();
        String option = "--path ";
        try {
            PathKind kind = PathKind.of(path);
            option = "--delay: ";
            GifTiming.forever(delay);
            return kind;
        } catch (IllegalArgumentException refused) {
            throw new WrongUsageException(option, refused);
        }
    }

    private void tell(SampledPath path, OpenModel open, List<Integer> samples, Dataset test) {
        console.result(
                "%s: from %s",
                out,
                samples.stream()
                        .map(index -> "#" + index + " (" + test.labelNames().get(test.labels()[index]) + ")")
                        .collect(Collectors.joining(" to ")));
        console.result("%-24s %s, %d frames", "path", path.kind().id(), steps);
        console.result("%-24s %.4f", "length", path.length());
        console.result("%-24s %.4f (straight line: %.4f)", "ratio", path.ratio(), path.straightLength());
        console.result("%-24s %.2f (1 is even)", "largest step / mean", path.jumpiness());
        path.placement()
                .ifPresent(placement -> console.result(
                        "%-24s %.0f %% (of %,d test codes lie nearer to theirs)",
                        "farthest from data", SampledPathReport.largest(placement.percentiles()), test.size()));
        if (path.kind() == PathKind.GEODESIC && path.hardlyDiffers()) {
            console.result(
                    "This geodesic hardly differs from the straight line: %.1f %% in length.",
                    100 * (path.ratio() - 1));
        }
        if (path.kind() == PathKind.SPHERICAL && open.latent() == 2) {
            console.result("In two dimensions the spherical path only draws an arc: nothing speaks for it.");
        }
    }
}
