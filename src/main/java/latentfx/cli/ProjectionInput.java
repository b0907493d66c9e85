package latentfx.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.data.table.NamedLabels;
import latentfx.data.table.SampleNames;
import latentfx.data.table.VectorTable;
import latentfx.math.ColumnOffsets;
import latentfx.math.Samples;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
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
                    "With --codes: their labels, one a line, a table with a column of labels, .npy or .npz; for knn_accuracy."
                            + " Default: the column of labels of the codes, if there is one. With --data: a table with the"
                            + " columns name and label, for a folder of pictures; the labels of an array of images.")
    @FileUse(FileUse.Kind.READ)
    private @Nullable Path labels;

    @Option(names = "--part", paramLabel = "train|test", description = "With --data: which part. Default: test.")
    private @Nullable Part part;

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N points. Default: all.")
    private @Nullable Integer limit;

    @Mixin
    private TableChoice table = new TableChoice();

    /** The two sources of points, of which one is given: images or a file of codes. */
    static final class Source {
        @ArgGroup(exclusive = false)
        private @Nullable DataOption data;

        @Option(
                names = "--codes",
                required = true,
                paramLabel = "FILE",
                description =
                        "A table of points, one a row: text with commas, semicolons, tabs or spaces; .npy; or .npz"
                                + " (file.npz:name for one of several arrays).")
        @FileUse(FileUse.Kind.READ)
        private @Nullable Path codes;
    }

    /**
     * The points to project, with their labels.
     *
     * @param values one point a row, less the offsets
     * @param offsets what was subtracted from each column of {@code values}
     * @param labels class of each point, where there are classes
     * @param names label of each point, to be written beside its position; more than {@code labels} where nearly every
     *     point has a label of its own
     * @param remarks remarks on how the points were read
     * @param what a description of the points, for messages
     */
    record Points(
            Samples values,
            ColumnOffsets offsets,
            Optional<NamedLabels> labels,
            Optional<NamedLabels> names,
            List<DataRemark> remarks,
            String what) {}

    /** Refuses options that contradict each other, before anything is read. */
    void check() throws WrongUsageException {
        if (limit != null && limit < 1) {
            throw new WrongUsageException("--limit must be 1 or more, not " + limit + ".");
        }
        if (source.codes != null) {
            table.options();
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
                all.names.map(known -> known.first(count)),
                all.remarks,
                String.format(Locale.ROOT, "the first %,d of %s", count, all.what));
    }

    private Points readImages(Console console) throws DataException, WrongUsageException {
        DataOption data = source.data;
        if (data == null) {
            throw new IllegalStateException("neither --data nor --codes");
        }
        TrainTest parts = data.load(console, Optional.ofNullable(labels));
        Dataset images = part == Part.train ? parts.train() : parts.test();
        Optional<NamedLabels> labels = Optional.of(new NamedLabels(images.labels(), images.labelNames()));
        return new Points(
                images.samples(),
                ColumnOffsets.none(images.samples().columns()),
                labels,
                labels,
                List.of(),
                String.format(
                        Locale.ROOT,
                        "%,d images of %s (%s)",
                        images.size(),
                        images.origin().name(),
                        images.origin().part()));
    }

    private Points readCodes(Path codes, Console console) throws DataException, WrongUsageException {
        VectorTable read = VectorTable.read(codes, Optional.ofNullable(labels), table.options());
        TableChoice.tell(console, codes.getFileName(), read.reading());
        SampleNames names = read.names();
        return new Points(
                read.values(),
                read.offsets(),
                names.classes(),
                names.classes()
                        .or(() -> names.labels().isEmpty()
                                ? Optional.empty()
                                : Optional.of(NamedLabels.of(names.labels()))),
                read.reading().remarks(),
                String.format(Locale.ROOT, "%,d codes of %s", read.values().rows(), codes.getFileName()));
    }
}
