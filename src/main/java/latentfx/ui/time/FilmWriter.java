package latentfx.ui.time;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import latentfx.export.GifTiming;
import latentfx.export.GifWriter;
import latentfx.recording.TimePoint;
import latentfx.task.SafeWrite;
import latentfx.ui.plot.PointRaster;

/** Writes an animated GIF of the map of one training, or of two trainings side by side, each with axes, scale and caption. */
final class FilmWriter {
    /** Side of a map in pixels. */
    static final int SIDE = 480;

    private static final int MOST_FRAMES = 150;
    private static final double FRAMES_PER_CHECKPOINT = 6;
    private static final int MILLIS = 60;
    private static final int RESTING_FRAMES = 12;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int PROGRESS = 0xFF57606A;
    private static final int PROGRESS_HEIGHT = 4;

    private FilmWriter() {}

    /**
     * Size of the animation that was written.
     *
     * @param frames number of frames, including those that repeat the last one
     * @param checkpoints number of checkpoints of the recording that has most
     */
    record Film(int frames, int checkpoints) {}

    /** Writes the recordings of {@code makers} side by side at equal epochs; the last frame is repeated to hold it. */
    static Film write(List<FrameMaker> makers, Path file) throws IOException {
        List<Half> halves = makers.stream().map(Half::new).toList();
        int checkpoints =
                halves.stream().mapToInt(half -> half.line.size()).max().orElse(0);
        double start = halves.stream()
                .mapToDouble(half -> TimeLine.start(half.line))
                .min()
                .orElse(0);
        double end = halves.stream()
                .mapToDouble(half -> TimeLine.end(half.line))
                .max()
                .orElse(0);
        int moving = (int) Math.max(1, Math.min(MOST_FRAMES, FRAMES_PER_CHECKPOINT * (checkpoints - 1) + 1));
        SafeWrite.to(file, target -> {
            try (GifWriter gif = new GifWriter(target, new GifTiming(MILLIS, 0))) {
                BufferedImage picture = new BufferedImage(
                        FilmFrame.width(SIDE) * halves.size(), FilmFrame.height(SIDE), BufferedImage.TYPE_INT_RGB);
                for (int i = 0; i < moving + RESTING_FRAMES; i++) {
                    double share = moving == 1 ? 1 : Math.min(1, i / (moving - 1.0));
                    fill(picture);
                    for (int k = 0; k < halves.size(); k++) {
                        halves.get(k).draw(picture, k * FilmFrame.width(SIDE), start + share * (end - start), share);
                    }
                    gif.add(picture);
                }
            }
        });
        return new Film(moving + RESTING_FRAMES, checkpoints);
    }

    private static void fill(BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.dispose();
    }

    /** One recording's part of each frame. */
    private static final class Half {
        private final FrameMaker maker;
        private final List<TimePoint> line;
        private final PointRaster raster = new PointRaster(SIDE, SIDE);

        Half(FrameMaker maker) {
            this.maker = maker;
            this.line = maker.recording().timeline();
        }

        void draw(BufferedImage picture, int x, double at, double share) throws IOException {
            TimeFrame frame = maker.make(line, at, OptionalInt.empty());
            FrameDrawing.draw(raster, frame.cloud(), frame.span(), WHITE, 1);
            drawProgress(share);
            picture.setRGB(x + FilmFrame.LEFT, FilmFrame.TOP, SIDE, SIDE, raster.pixels(), 0, SIDE);
            FilmFrame.draw(picture, x, SIDE, maker.recording().name(), frame);
        }

        /** Draws a progress bar of {@code share} (0 to 1) of the width along the lower edge. */
        private void drawProgress(double share) {
            int end = (int) Math.round(SIDE * share);
            for (int row = SIDE - PROGRESS_HEIGHT; row < SIDE; row++) {
                Arrays.fill(raster.pixels(), row * SIDE, row * SIDE + end, PROGRESS);
            }
        }
    }
}
