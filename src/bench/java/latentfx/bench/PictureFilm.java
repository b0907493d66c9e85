package latentfx.bench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import latentfx.export.GifTiming;
import latentfx.export.GifWriter;

/**
 * Makes the animation of README out of screenshots of the window: {@code PictureFilm FOLDER WIDTH MILLIS OUT.gif} takes the
 * PNG files of a folder in the order of their names, scales them to WIDTH pixels and shows each for MILLIS.
 */
public final class PictureFilm {
    private PictureFilm() {}

    /** Writes the animation and prints its size. */
    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[3]);
        List<BufferedImage> frames = frames(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        FewColours colours = FewColours.of(frames);
        try (OutputStream bytes = Files.newOutputStream(out);
                GifWriter gif = new GifWriter(bytes, GifTiming.forever(Integer.parseInt(arguments[2])))) {
            for (BufferedImage frame : frames) {
                gif.addChange(colours.apply(frame));
            }
        }
        System.out.println(frames.size() + " frames, " + Files.size(out) + " bytes");
    }

    private static List<BufferedImage> frames(Path folder, int width) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
        List<BufferedImage> frames = new ArrayList<>();
        for (Path file : files) {
            frames.add(scaled(ImageIO.read(file.toFile()), width));
        }
        return frames;
    }

    private static BufferedImage scaled(BufferedImage whole, int width) {
        int height = Math.round((float) width * whole.getHeight() / whole.getWidth());
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D draw = scaled.createGraphics();
        draw.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        draw.drawImage(whole, 0, 0, width, height, null);
        draw.dispose();
        return scaled;
    }
}
