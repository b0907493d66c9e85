package latentfx.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import latentfx.data.Dataset;
import latentfx.export.PngImages;
import latentfx.export.SheetLayout;
import latentfx.math.Matrix;
import latentfx.workbench.Interpolation;
import latentfx.workbench.OpenModel;
import latentfx.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the path between two test images as a strip of decoded frames. */
@Command(
        name = "interpolate",
        description = "Draw the straight path between the codes of two test images as a strip of decoded frames.",
        mixinStandardHelpOptions = true)
final class InterpolateCommand implements Callable<Integer> {
    private static final int SCALE = 2;

    private final Workbench workbench;
    private final Console console;

    @Mixin
    private ModelArgument model = new ModelArgument();

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "LABEL|#INDEX",
            description = "Where the path starts: the most typical test image of a class, or one by its index.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "LABEL|#INDEX", description = "Where it ends.")
    private String to = "";

    @Option(
            names = "--steps",
            defaultValue = "11",
            paramLabel = "N",
            description = "Frames, 2 to 1000. Default: ${DEFAULT-VALUE}.")
    private int steps;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PNG file to write.")
    private Path out = Path.of("");

    InterpolateCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (steps < 2 || steps > 1000) {
            throw new WrongUsageException("--steps must be 2 to 1000, not " + steps + ".");
        }
        OutputFiles.prepare(out);
        OpenModel open = model.open(workbench);
        Dataset test = data.load(console).test();
        Interpolation interpolation = workbench.interpolation(open, test);
        int start = sample(interpolation, from, "--from");
        int end = sample(interpolation, to, "--to");
        Matrix frames = interpolation.frames(start, end, steps);
        PngImages.save(PngImages.sheet(frames, open.image(), SheetLayout.strip(steps, 1, SCALE)), out);
        console.result(
                "%s: from #%d (%s) to #%d (%s)",
                out,
                start,
                test.labelNames().get(test.labels()[start]),
                end,
                test.labelNames().get(test.labels()[end]));
        return 0;
    }

    private static int sample(Interpolation interpolation, String wanted, String option) throws WrongUsageException {
        try {
            return interpolation.sample(wanted);
        } catch (IllegalArgumentException unknown) {
            throw new WrongUsageException(option + " ", unknown);
        }
    }
}
