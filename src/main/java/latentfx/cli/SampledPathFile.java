package latentfx.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import latentfx.analysis.SampledPath;
import latentfx.analysis.SampledPathTable;
import latentfx.export.GifTiming;
import latentfx.export.MorphGif;
import latentfx.export.NumberTable;
import latentfx.export.PngImages;
import latentfx.export.SheetLayout;
import latentfx.model.OpenModel;

/** Writes a sampled path as a sheet of images, an animation or a table, by the ending of the file's name. */
final class SampledPathFile {
    private static final int SCALE = 2;
    private static final int GIF_SCALE = 6;
    private static final int GAP = 1;

    private SampledPathFile() {}

    /**
     * Writes the path to a file.
     *
     * @param ending png, gif, csv or npy
     * @param columns images a row of a PNG sheet
     */
    static void save(
            SampledPath path, OpenModel open, List<String> classes, Path file, String ending, int columns, int delay)
            throws IOException {
        switch (ending) {
            case "png" ->
                PngImages.save(
                        PngImages.sheet(path.frames(), open.image(), new SheetLayout(columns, GAP, SCALE)), file);
            case "gif" -> MorphGif.save(path.frames(), open.image(), GIF_SCALE, GifTiming.forever(delay), file);
            default -> {
                SampledPathTable figures = SampledPathTable.of(path, classes, open.latent());
                NumberTable table = new NumberTable(figures.names(), figures.values());
                if (ending.equals("csv")) {
                    table.saveCsv(file);
                } else {
                    table.saveNpy(file);
                }
            }
        }
    }
}
