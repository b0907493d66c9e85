package latentfx.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.export.MapFigure;
import latentfx.export.NpyExport;
import latentfx.export.PngImages;
import latentfx.export.SampleCsv;
import latentfx.export.SvgMap;
import latentfx.model.CodeSheet;
import latentfx.task.BackgroundActions;
import latentfx.task.FileNames;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;

/** Writes what a map shows into files, in the background, and says how much of it. For the FX thread. */
public final class MapExport {
    private final BackgroundActions actions;
    private final Consumer<String> said;
    private final Consumer<Problem> failed;

    /**
     * Nothing is written yet.
     *
     * @param actions where files are written
     * @param said takes the notice when a file has been written
     * @param failed takes the problem when one could not be written
     */
    public MapExport(BackgroundActions actions, Consumer<String> said, Consumer<Problem> failed) {
        this.actions = actions;
        this.said = said;
        this.failed = failed;
    }

    /**
     * Writes {@code kind} of {@code shown}; {@link ExportKind#PNG} only with {@link #write(Pixels, ShownMap, Path)}. The
     * selection must not be empty if it is asked for, see {@link #refused}.
     */
    public void write(ExportKind kind, ShownMap shown, Path file) {
        write(kind, () -> written(kind, shown, file), file);
    }

    /** Writes a picture of {@code shown} that was made from its view. */
    public void write(Pixels pixels, ShownMap shown, Path file) {
        write(
                ExportKind.PNG,
                () -> {
                    PngImages.save(pixels.rgb(), pixels.width(), file);
                    return MapFigures.of(shown).points();
                },
                file);
    }

    /** Why {@code kind} of {@code shown} cannot be exported, as a problem; empty if it can. */
    public static Optional<Problem> refused(ExportKind kind, Optional<ShownMap> shown) {
        Messages words = Messages.of(MapExport.class);
        if (shown.isEmpty()) {
            return Optional.of(new Problem(words.get("no.map"), ""));
        }
        boolean none = shown.get().chosen().selected().isEmpty();
        return kind == ExportKind.SELECTION && none
                ? Optional.of(new Problem(words.get("no.selection"), ""))
                : Optional.empty();
    }

    /** Writes something. */
    public interface Work {
        /** Writes it and says how many there were. */
        int run() throws IOException;
    }

    /** Lets {@code work} write {@code kind} into {@code file}. */
    public void write(ExportKind kind, Work work, Path file) {
        actions.write(
                work::run,
                count -> said.accept(kind.done(
                        count,
                        String.valueOf(file.getFileName()),
                        String.valueOf(beside(file).getFileName()))),
                failure -> failed.accept(Problem.from(failure)));
    }

    private static int written(ExportKind kind, ShownMap shown, Path file) throws IOException {
        CodeSheet sheet = shown.picture().open().sheet();
        return switch (kind) {
            case PNG -> throw new IllegalArgumentException("a picture is made from the view of a map");
            case SVG -> {
                MapFigure figure = MapFigures.of(shown);
                SvgMap.save(figure, file);
                yield figure.points();
            }
            case COORDINATES_CSV -> {
                int[] placed = shown.placed();
                new SampleCsv(placed, sheet.labels(), sheet.labelNames())
                        .save(shown.picture().points(), file);
                yield placed.length;
            }
            case COORDINATES_NPY -> {
                NpyExport.save(shown.picture().points(), file);
                all(sheet).save(beside(file));
                yield sheet.size();
            }
            case CODES_CSV -> {
                all(sheet).saveCodes(sheet.codes(), shown.picture().open().latent(), file);
                yield sheet.size();
            }
            case CODES_NPY -> {
                NpyExport.save(sheet.codes(), file);
                all(sheet).save(beside(file));
                yield sheet.size();
            }
            case SELECTION -> {
                SampleCsv list = selection(shown);
                list.save(file);
                yield list.samples().length;
            }
        };
    }

    /** The table that says whose the rows of the array {@code file} are: {@code codes.npy} has {@code codes-samples.csv}. */
    static Path beside(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = FileNames.hasEnding(file, ".npy") ? name.substring(0, name.length() - 4) : name;
        return file.resolveSibling(stem + "-samples.csv");
    }

    private static SampleCsv all(CodeSheet sheet) {
        int[] all = IntStream.range(0, sheet.size()).toArray();
        return new SampleCsv(all, sheet.labels(), sheet.labelNames());
    }

    /** The selected samples of {@code shown} as a table. */
    static SampleCsv selection(ShownMap shown) {
        CodeSheet sheet = shown.picture().open().sheet();
        return new SampleCsv(shown.chosen().selected().toArray(), sheet.labels(), sheet.labelNames());
    }

    /**
     * A picture.
     *
     * @param rgb 0xRRGGBB, row by row
     * @param width pixels a row
     */
    public record Pixels(int[] rgb, int width) {}
}
