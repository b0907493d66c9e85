package latentfx.ui.pathcomparison;

import java.io.IOException;
import java.nio.file.Path;
import latentfx.analysis.SampledPath;
import latentfx.analysis.SampledPathTable;
import latentfx.data.ImageShape;
import latentfx.export.GifTiming;
import latentfx.export.MorphGif;
import latentfx.export.NumberTable;
import latentfx.export.PngImages;
import latentfx.export.SheetLayout;

/** Writes lanes of the comparison to files. */
final class PathComparisonExport {
    private static final int SCALE = 4;
    private static final int GIF_SCALE = 8;
    private static final int MILLIS = 1000;

    /** The kinds of file that a lane can be written as. */
    enum Format {
        STRIP("png"),
        SHEET("png"),
        GIF("gif"),
        CSV("csv"),
        NPY("npy");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** The file name extension, without the dot. */
        String ending() {
            return ending;
        }
    }

    private PathComparisonExport() {}

    /** Writes {@code lane}, which has a path, to {@code file}. */
    static void write(ComparedLane lane, Format format, int framesPerSecond, Path file) throws IOException {
        SampledPath sampled = lane.sampled().orElseThrow();
        int frames = sampled.frames().rows();
        ImageShape shape = lane.open().image();
        switch (format) {
            case STRIP ->
                PngImages.save(PngImages.sheet(sampled.frames(), shape, SheetLayout.strip(frames, 1, SCALE)), file);
            case SHEET ->
                PngImages.save(
                        PngImages.sheet(sampled.frames(), shape, SheetLayout.nearSquare(frames, 2, SCALE)), file);
            case GIF ->
                MorphGif.save(
                        sampled.frames(),
                        shape,
                        GIF_SCALE,
                        GifTiming.forever(Math.max(GifTiming.SHORTEST, MILLIS / framesPerSecond)),
                        file);
            default -> {
                SampledPathTable figures = SampledPathTable.of(
                        sampled, lane.open().sheet().labelNames(), lane.open().latent());
                NumberTable table = new NumberTable(figures.names(), figures.values());
                if (format == Format.CSV) {
                    table.saveCsv(file);
                } else {
                    table.saveNpy(file);
                }
            }
        }
    }
}
