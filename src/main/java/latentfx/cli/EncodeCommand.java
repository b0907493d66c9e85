package latentfx.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.export.CodesCsv;
import latentfx.export.NpyExport;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Encodes the images of a data set and writes their codes. */
@Command(
        name = "encode",
        description = "Write the codes of images as a table: posterior means of a variational model; style, then class"
                + " columns, of a conditional one.",
        mixinStandardHelpOptions = true)
final class EncodeCommand implements Callable<Integer> {
    /** The parts of a data set, by the words that the user types. */
    enum Part {
        train,
        test
    }

    private final Workbench workbench;
    private final Console console;

    @Mixin
    private ModelArgument model = new ModelArgument();

    @Mixin
    private LabelledData data = new LabelledData();

    @Option(
            names = "--part",
            defaultValue = "test",
            paramLabel = "train|test",
            description = "Which part of the data. Default: ${DEFAULT-VALUE}.")
    private Part part = Part.test;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to: .csv (index,label,z1,z2,…) or .npy (float32, one code a row).")
    @FileUse(FileUse.Kind.WRITE)
    private Path out = Path.of("");

    EncodeCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        String ending = FileFormat.of("--out", out, "csv", "npy");
        OpenModel open = model.open(workbench);
        TrainTest parts = data.load(console);
        Dataset images = part == Part.train ? parts.train() : parts.test();
        Matrix codes = workbench.codes(open, images);
        if (ending.equals("csv")) {
            CodesCsv.save(codes, open.model().spec().shape().latent(), images.labels(), images.labelNames(), out);
        } else {
            NpyExport.save(codes, out);
        }
        console.result(
                "%s: %,d codes of %d numbers, of the %s part of %s",
                out,
                codes.rows(),
                codes.columns(),
                images.origin().part(),
                images.origin().name());
        return 0;
    }
}
