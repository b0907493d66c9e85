package latentfx.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import latentfx.data.DataException;
import latentfx.data.images.PictureSurvey;
import latentfx.data.table.TableColumn;
import latentfx.data.table.TableOptions;
import latentfx.data.table.TableReading;
import latentfx.data.table.VectorFiles;
import latentfx.task.Cancellation;
import latentfx.workbench.DataDescriber;
import latentfx.workbench.DataDescription;
import latentfx.workbench.OwnImages;
import latentfx.workbench.UserFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is read from files of data. */
@Command(
        name = "data",
        description = "Say what would be read from a table, an array, a folder of pictures or of IDX images: rows, what"
                + " each column is taken as, classes, texts, pictures, sizes, files that would be left out.",
        mixinStandardHelpOptions = true)
final class DataCommand implements Callable<Integer> {
    /** Most columns or classes that are printed; the JSON file contains all. */
    private static final int MOST_LINES = 40;

    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            description =
                    "A table as text, .npy, .npz (file.npz:name for one of several arrays), a folder of pictures, or a"
                            + " folder of IDX files or one of them.")
    @FileUse(FileUse.Kind.READ)
    private Path path = Path.of("");

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = "With vectors: their labels. With a folder of pictures: a table of names and labels.")
    @FileUse(FileUse.Kind.READ)
    private @Nullable Path labels;

    @Option(
            names = "--pictures",
            paramLabel = "FILE|FOLDER",
            description = "With vectors: a picture for each, as one sprite image or a folder of images.")
    @FileUse(FileUse.Kind.READ)
    private @Nullable Path pictures;

    @Mixin
    private TableChoice table = new TableChoice();

    @Mixin
    private PictureChoice choice = new PictureChoice();

    @Option(names = "--json", paramLabel = "FILE", description = "Also write it all as JSON.")
    @FileUse(FileUse.Kind.WRITE)
    private @Nullable Path json;

    DataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OwnImages images = new OwnImages(path, choice.wishes(Optional.ofNullable(labels)), UserFolder.locate());
        if (Files.isDirectory(path) && images.kind() == OwnImages.Kind.PICTURES) {
            return survey(images);
        }
        DataDescription read = read(table.options());
        print(read);
        if (json != null) {
            JsonReport.write(DataJson.of(read), json);
        }
        return 0;
    }

    private int survey(OwnImages images) throws IOException, WrongUsageException {
        if (pictures != null || !table.options().equals(TableOptions.AUTO)) {
            throw new WrongUsageException("Options about columns and pictures of rows go with vectors; " + path
                    + " is read as a folder of pictures.");
        }
        PictureSurvey survey =
                images.survey(progress -> console.bar("looking at " + path, progress), new Cancellation());
        new SurveyText(console).print(survey);
        if (json != null) {
            JsonReport.write(SurveyText.json(String.valueOf(path), survey), json);
        }
        return 0;
    }

    private DataDescription read(TableOptions options) throws DataException, WrongUsageException {
        if (!DataDescriber.isImages(path)) {
            return DataDescriber.vectors(
                    new VectorFiles(path, Optional.ofNullable(labels), Optional.ofNullable(pictures), options));
        }
        boolean shaped = choice.wishes(Optional.empty()).wantsShape();
        if (labels != null || pictures != null || shaped || !options.equals(TableOptions.AUTO)) {
            throw new WrongUsageException("Options about labels, pictures and columns go with vectors; " + path
                    + " is read as a data set of images, which has its own.");
        }
        return DataDescriber.images(path, progress -> console.bar("reading " + path, progress));
    }

    private void print(DataDescription read) {
        read.table().ifPresentOrElse(known -> print(read, known), () -> {
            read.parts().forEach((part, count) -> console.result("%-10s %,d images", part, count));
        });
        if (!read.classes().isEmpty()) {
            console.result("%-10s %,d", "classes", read.classes().size());
            read.classes().entrySet().stream()
                    .limit(MOST_LINES)
                    .forEach(each -> console.result("  %,8d  %s", each.getValue(), each.getKey()));
            more(read.classes().size());
        }
        read.texts().forEach(text -> console.result("%-10s %s", "text", text));
        read.pictures().ifPresent(facts -> {
            console.result("%-10s %,d of %s", "pictures", facts.count(), facts.shape());
            String means = facts.brightness().stream()
                    .map(mean -> String.format(Locale.ROOT, "%.4f", mean))
                    .collect(Collectors.joining(" "));
            console.result("%-10s %s (mean of each of the first, 0 black to 1 white)", "brightness", means);
        });
        read.remarks().forEach(remark -> console.result("%-10s %s", "remark", remark.sentence(Locale.ROOT)));
    }

    private void print(DataDescription read, TableReading known) {
        console.result("%s: %s", read.source(), known.summary(Locale.ROOT));
        known.form()
                .ifPresent(form -> console.result(
                        "%-10s %s between cells, decimal %s, %s, %s",
                        "text",
                        separator(form.separator()),
                        form.decimalComma() ? "comma" : "point",
                        form.encoding(),
                        form.headed() ? "headings in the first line" : "no headings"));
        List<TableColumn> columns = known.columns();
        console.result("%-10s %,d", "columns", columns.size());
        if (known.form().isPresent()) { // those of an array are all numbers without headings
            columns.stream().limit(MOST_LINES).forEach(this::print);
            more(columns.size());
        }
    }

    private void print(TableColumn column) {
        String why = column.why().key().equals("column.numbers")
                ? ""
                : " (" + column.why().sentence(Locale.ROOT) + ")";
        console.result("  %,8d  %-10s %s%s", column.position(), role(column), column.heading(), why);
    }

    /** The word for the role of a column. */
    static String role(TableColumn column) {
        return column.role().name().toLowerCase(Locale.ROOT);
    }

    private static String separator(char separator) {
        return switch (separator) {
            case '\t' -> "tab";
            case ' ' -> "spaces";
            default -> String.valueOf(separator);
        };
    }

    private void more(int count) {
        if (count > MOST_LINES) {
            console.result("  … and %,d more; --json writes all", count - MOST_LINES);
        }
    }
}
