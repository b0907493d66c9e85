package latentfx.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.data.table.CsvFile;
import latentfx.data.table.LabelFile;
import latentfx.data.table.NamedLabels;
import latentfx.data.table.TableOptions;
import latentfx.data.table.VectorTable;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say which points are projected: pixels of images, or codes from a file. */
final class ProjectionInput {
    /** The parts of a data set, by the words that the user types. */
    enum Part {
        train,
        test
    }

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description =
                    "With --codes: their classes, one a line, a CSV with a column label, .npy or .npz; for knn_accuracy."
                            + " Default: the column label of the codes, if there is one.")
    @FileUse(FileUse.Kind.READ)
    private @Nullable Path labels;

    @Option(names = "--part", paramLabel = "train|test", description = "With --data: which part. Default: test.")
    private @Nullable Part part;

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N points. Default: all.")
    private @Nullable Integer limit;

    /** The two sources of points, of which one is given: images or a file of codes. */
    static final class Source {
        @ArgGroup(exclusive = false)
        private @Nullable DataOption data;

        @Option(
                names = "--codes",
                required = true,
                paramLabel = "FILE",
                description =
                        "A table of points, one a row: .csv, .npy or .npz (file.npz:name for one of several arrays).")
        @FileUse(FileUse.Kind.READ)
        private @Nullable Path codes;
    }

    /**
     * The points to project, with their labels.
     *
     * @param values one point a row, less the offsets
     * @param offsets what was subtracted from each column of {@code values}
     * @param labels class of each point, where there are classes
     * @param what a description of the points, for messages
     */
    record Points(Matrix values, ColumnOffsets offsets, Optional<NamedLabels> labels, String what) {}

    /** Refuses options that contradict each other, before anything is read. */
    void check() throws WrongUsageException {
        if (limit != null && limit < 1) {
            throw new WrongUsageException("--limit must be 1 or more, not " + limit + ".");
        }
        if (source.codes == null && labels != null) {
            throw new WrongUsageException("--labels goes with --codes; images have their own labels.");
        }
        if (source.codes != null) {
            FileFormat.ofTable("--codes", source.codes);
            if (part != null) {
                throw new WrongUsageException("--part " + part + " goes with --data; codes have no parts.");
            }
        }
    }

    /** Reads the points. */
    Points read(Console console) throws DataException, WrongUsageException {
        Path codes = source.codes;
        Points all = codes != null ? readCodes(codes, console) : readImages(console);
        int count = limit == null ? all.values.rows() : Math.min(limit, all.values.rows());
        if (count == all.values.rows()) {
            return all;
        }
        return new Points(
                all.values.slice(0, count),
                all.offsets,
                all.labels.map(known -> known.first(count)),
                String.format("the first %,d of %s", count, all.what));
    }

    private Points readImages(Console console) throws DataException {
        DataOption data = source.data;
        if (data == null) {
            throw new IllegalStateException("neither --data nor --codes");
        }
        TrainTest parts = data.load(console);
        Dataset images = part == Part.train ? parts.train() : parts.test();
        return new Points(
                images.samples(),
                ColumnOffsets.none(images.samples().columns()),
                Optional.of(new NamedLabels(images.labels(), images.labelNames())),
                String.format(
                        "%,d images of %s (%s)",
                        images.size(), images.origin().name(), images.origin().part()));
    }

    private Points readCodes(Path codes, Console console) throws DataException, WrongUsageException {
        boolean csv = FileFormat.ofTable("--codes", codes).equals("csv");
        VectorTable array = csv ? null : VectorTable.read(codes, TableOptions.AUTO);
        Matrix values = array == null ? CsvFile.read(codes) : array.values();
        if (array != null) {
            array.reading().remarks().forEach(remark -> console.tell("%s: %s", codes, remark.sentence(Locale.ROOT)));
        }
        Optional<NamedLabels> known =
                labels != null ? Optional.of(LabelFile.read(labels)) : csv ? LabelFile.within(codes) : Optional.empty();
        if (known.isPresent() && known.get().labels().length != values.rows()) {
            throw new DataException(String.format(
                    "%s has %,d labels where %s has %,d points; give one label a point.",
                    labels == null ? codes : labels, known.get().labels().length, codes, values.rows()));
        }
        return new Points(
                values,
                array == null ? ColumnOffsets.none(values.columns()) : array.offsets(),
                known,
                String.format("%,d codes of %s", values.rows(), codes.getFileName()));
    }
}
