package latentfx.ui.time;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import latentfx.export.GifTiming;
import latentfx.export.GifWriter;
import latentfx.task.SafeWrite;
import latentfx.workbench.time.TimePoint;

/** Writes the film of a training's map as a GIF. */
final class FilmWriter {
    /** Side of the film in pixels. */
    static final int SIDE = 480;

    private static final int MOST_FRAMES = 150;
    private static final double FRAMES_PER_LOOK = 6;
    private static final int MILLIS = 60;
    private static final int RESTING_FRAMES = 12;
    private static final int WHITE = 0xFFFFFF;
    private static final int PROGRESS = 0x57606A;

    private FilmWriter() {}

    /** Writes all of {@code line}, with some frames of rest at its end, and says how many frames there are. */
    static int write(FrameMaker maker, List<TimePoint> line, Path file) throws IOException {
        int moving = (int) Math.max(1, Math.min(MOST_FRAMES, FRAMES_PER_LOOK * (line.size() - 1) + 1));
        double start = TimeLine.start(line);
        double length = TimeLine.end(line) - start;
        DotRaster raster = new DotRaster(SIDE);
        int[] labels = maker.recording().like().sheet().labels();
        SafeWrite.to(file, target -> {
            try (GifWriter gif = new GifWriter(target, new GifTiming(MILLIS, 0))) {
                BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
                for (int i = 0; i < moving + RESTING_FRAMES; i++) {
                    double share = moving == 1 ? 1 : Math.min(1, i / (moving - 1.0));
                    TimeFrame frame = maker.make(line, start + share * length, OptionalInt.empty());
                    raster.draw(frame.points(), frame.span(), labels, WHITE);
                    raster.drawProgress(share, PROGRESS);
                    picture.setRGB(0, 0, SIDE, SIDE, raster.pixels(), 0, SIDE);
                    gif.add(picture);
                }
            }
        });
        return moving + RESTING_FRAMES;
    }
}
