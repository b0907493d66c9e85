package latentfx.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.export.CodesCsv;
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
            description =
                    "Where to: .csv (index,label,name,z1,z2,…: label is the name of the class, name the file of the"
                            + " picture, or the index where there is none) or .npy (float32, one code a row; index,label,name go"
                            + " beside it, to NAME.labels.csv).")
    @FileUse(FileUse.Kind.WRITE_CODES)
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
        List<String> names =
                part == Part.train ? data.names().train() : data.names().test();
        CodesCsv table =
                new CodesCsv(codes, open.model().spec().shape().latent(), images.labels(), images.labelNames(), names);
        if (ending.equals("csv")) {
            table.save(out);
        } else {
            table.saveArray(out);
        }
        console.result(
                "%s: %,d codes of %d numbers, of the %s part of %s",
                out,
                codes.rows(),
                codes.columns(),
                images.origin().part(),
                images.origin().name());
        if (!ending.equals("csv")) {
            console.result("%s: class and name of each", CodesCsv.beside(out));
        }
        return 0;
    }
}
