package latentfx.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import latentfx.analysis.Denoising;
import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.export.PngImages;
import latentfx.export.SheetLayout;
import latentfx.model.OpenModel;
import latentfx.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Corrupts test images with noise, reconstructs them, and draws clean, noisy and reconstructed images on one sheet. */
@Command(
        name = "denoise",
        description =
                "Spoil the test images, let the model restore them, and draw a sheet of three rows: clean, spoilt,"
                        + " restored.",
        mixinStandardHelpOptions = true)
final class DenoiseCommand implements Callable<Integer> {
    private static final int MOST_COLUMNS = Denoising.MOST_SHOWN;
    private static final int GAP = 2;
    private static final int SCALE = 2;

    private final Workbench workbench;
    private final Console console;

    @Mixin
    private ModelArgument model = new ModelArgument();

    @Mixin
    private LabelledData data = new LabelledData();

    @Option(
            names = "--noise",
            defaultValue = "mask:0.3",
            paramLabel = "KIND:AMOUNT",
            description = "mask, gaussian or salt-pepper, and how much, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private String noise = "";

    @Option(
            names = "--count",
            defaultValue = "10",
            paramLabel = "N",
            description = "Images on the sheet, the first so many, 1 to 100. Default: ${DEFAULT-VALUE}.")
    private int count;

    @Option(
            names = "--seed",
            defaultValue = "3",
            paramLabel = "N",
            description = "Decides the noise. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PNG file to write.")
    @FileUse(FileUse.Kind.WRITE)
    private Path out = Path.of("");

    DenoiseCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Noise spoiling = spoiling();
        if (count < 1 || count > MOST_COLUMNS) {
            throw new WrongUsageException("--count must be 1 to " + MOST_COLUMNS + ", not " + count + ".");
        }
        FileFormat.of("--out", out, "png");
        OpenModel open = model.open(workbench);
        Dataset test = data.load(console).test();
        Denoising denoising = workbench.denoising(open, test, spoiling, seed);
        int shown = Math.min(count, test.size());
        PngImages.save(PngImages.sheet(denoising.rows(shown), open.image(), new SheetLayout(shown, GAP, SCALE)), out);
        console.result("%-24s %s, seed %d", "noise", spoiling, seed);
        console.result("%-24s %,d (the sheet shows the first %d)", "test images", test.size(), shown);
        console.result("%-24s %.5f", "spoilt_mse", denoising.corruptedError());
        console.result("%-24s %.5f", "restored_mse", denoising.restoredError());
        console.result("%s", out);
        return 0;
    }

    private Noise spoiling() throws WrongUsageException {
        try {
            return Noise.parse(noise);
        } catch (IllegalArgumentException refused) {
            throw new WrongUsageException("--", refused);
        }
    }
}
