package latentfx.data.images;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import latentfx.task.Cancellation;

/**
 * Seconds to read folders of pictures for the first and the second time: 10,000 PNG of 64×64, 1,000 JPEG of 12 megapixels.
 * The files are made in a temporary folder and deleted. Arguments: numbers of PNG and JPEG files.
 */
public final class PictureBench {
    private static final int DIFFERENT = 10;

    private PictureBench() {}

    /** Prints a line for each kind. */
    public static void main(String[] arguments) throws IOException {
        int small = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int large = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        run("png 64x64", "png", 64, 64, small);
        run("jpeg 4000x3000", "jpeg", 4000, 3000, large);
    }

    private static void run(String name, String format, int width, int height, int count) throws IOException {
        Path folder = Files.createTempDirectory("pictures");
        try {
            for (int i = 0; i < count; i++) {
                Path file = folder.resolve("class" + i % 5).resolve(i + "." + format);
                Files.createDirectories(file.getParent());
                if (i < DIFFERENT || format.equals("png")) {
                    ImageIO.write(painted(width, height, i), format, file.toFile());
                } else {
                    Files.copy(
                            folder.resolve("class" + i % DIFFERENT % 5).resolve(i % DIFFERENT + "." + format), file);
                }
            }
            Path cache = folder.resolve(".cache");
            ImageFolder source = new ImageFolder(folder, PictureWishes.NONE, cache);
            long begun = System.nanoTime();
            PictureSurvey survey = source.survey(progress -> {}, new Cancellation());
            long surveyed = System.nanoTime();
            source.load(progress -> {}, new Cancellation());
            long first = System.nanoTime();
            source.load(progress -> {}, new Cancellation());
            long second = System.nanoTime();
            System.out.printf(
                    "%s: %,d to %s; survey %.2f s, first opening %.2f s, second %.2f s%n",
                    name,
                    survey.images(),
                    survey.options().shape(),
                    (surveyed - begun) / 1e9,
                    (first - surveyed) / 1e9,
                    (second - first) / 1e9);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Gradients, discs and a little noise, about as hard to decode as a photograph. */
    private static BufferedImage painted(int width, int height, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, colour(random), width, height, colour(random)));
        graphics.fillRect(0, 0, width, height);
        for (int i = 0; i < 40; i++) {
            graphics.setColor(colour(random));
            int size = 1 + random.nextInt(height / 3);
            graphics.fillOval(random.nextInt(width), random.nextInt(height), size, size);
        }
        graphics.dispose();
        byte[] bytes = ((java.awt.image.DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < bytes.length; i++) {
            int noisy = Byte.toUnsignedInt(bytes[i]) + random.nextInt(17) - 8;
            bytes[i] = (byte) Math.max(0, Math.min(255, noisy));
        }
        return image;
    }

    private static Color colour(SplittableRandom random) {
        return new Color(random.nextInt(1 << 24));
    }
}
