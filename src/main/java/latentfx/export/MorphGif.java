package latentfx.export;

import java.io.IOException;
import java.nio.file.Path;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.task.SafeWrite;

/** Writes the decoded frames of a path as an animated GIF. */
public final class MorphGif {
    private MorphGif() {}

    /**
     * Writes the animation, whole or not at all.
     *
     * @param frames one picture a row
     * @param scale how many pixels wide and high one pixel becomes, 1 to 64
     * @throws IOException if the file cannot be written
     */
    public static void save(Matrix frames, ImageShape shape, int scale, GifTiming timing, Path file)
            throws IOException {
        SheetLayout alone = new SheetLayout(1, 0, scale);
        SafeWrite.to(file, target -> {
            try (GifWriter gif = new GifWriter(target, timing)) {
                for (int i = 0; i < frames.rows(); i++) {
                    gif.add(PngImages.picture(frames.slice(i, i + 1), shape, alone));
                }
            }
        });
    }
}
