package latentfx.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import latentfx.data.ImageShape;
import latentfx.data.table.TableOptions;
import latentfx.data.table.VectorTable;
import latentfx.export.NpyExport;
import latentfx.export.PngImages;
import latentfx.export.SheetLayout;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import latentfx.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decodes codes from a file to images. */
@Command(name = "decode", description = "Draw the images of codes.", mixinStandardHelpOptions = true)
final class DecodeCommand implements Callable<Integer> {
    private static final int BLOCK = 512;
    private static final int GAP = 2;
    private static final int SCALE = 2;
    /** Largest array of images that is written, in bytes, so that a typing error does not fill the disk. */
    private static final long MOST_BYTES = 1L << 31;

    private final Workbench workbench;
    private final Console console;

    @Mixin
    private ModelArgument model = new ModelArgument();

    @Option(
            names = "--codes",
            required = true,
            paramLabel = "FILE",
            description =
                    "The codes: a table as text, one a line, where columns of row numbers and labels are left out; or"
                            + " .npy or .npz, one a row.")
    @FileUse(FileUse.Kind.READ)
    private Path codes = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description =
                    "Where to: .npy (float32, images × height × width, × 3 in colour, values 0 to 1) or .png (one sheet).")
    @FileUse(FileUse.Kind.WRITE)
    private Path out = Path.of("");

    @Mixin
    private TableChoice table = new TableChoice();

    DecodeCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        TableOptions options = table.options();
        String to = FileFormat.of("--out", out, "npy", "png");
        OpenModel open = model.open(workbench);
        VectorTable read = VectorTable.read(codes, options);
        Matrix points = read.original();
        checkWidth(points, open);
        if (to.equals("png")) {
            drawSheet(points, open);
        } else {
            writeArray(points, open);
        }
        TableChoice.tell(console, codes.getFileName(), read.reading());
        console.result("%s: %,d images of %s", out, points.rows(), open.image());
        return 0;
    }

    private void checkWidth(Matrix points, OpenModel open) {
        int wanted = open.model().spec().codeWidth();
        if (points.columns() != wanted) {
            throw new IllegalArgumentException(codes + " has " + points.columns() + " numbers a code where the model "
                    + open.name() + " takes " + wanted
                    + "; give as many, and call columns that are no code index or label in a first line.");
        }
    }

    private void drawSheet(Matrix points, OpenModel open) throws IOException {
        SheetLayout layout = SheetLayout.nearSquare(points.rows(), GAP, SCALE);
        try {
            PngImages.checkSize(points.rows(), open.image(), layout);
        } catch (IllegalArgumentException large) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%,d images do not fit: %s; give fewer codes or write .npy.",
                            points.rows(),
                            large.getMessage()),
                    large);
        }
        PngImages.save(PngImages.sheet(open.model().decode(points), open.image(), layout), out);
    }

    private void writeArray(Matrix points, OpenModel open) throws IOException {
        ImageShape image = open.image();
        if ((long) points.rows() * image.size() * Float.BYTES > MOST_BYTES) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%,d images make more than 2 GB; give fewer codes at a time.", points.rows()));
        }
        List<Integer> shape = new ArrayList<>(List.of(points.rows(), image.height(), image.width()));
        if (image.channels() > 1) {
            shape.add(image.channels());
        }
        LatentModel decoder = open.model();
        NpyExport.save(shape, from -> decoder.decode(points.slice(from, Math.min(from + BLOCK, points.rows()))), out);
    }
}
