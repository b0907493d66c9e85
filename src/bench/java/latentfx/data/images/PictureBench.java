package latentfx.data.images;

import com.sun.management.OperatingSystemMXBean;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
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

    /** Time since the last call, on the wall and of the processors. */
    private static final class Clock {
        private final OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        private long wall = System.nanoTime();
        private long processors = system.getProcessCpuTime();

        String next() {
            long wallBefore = wall;
            long before = processors;
            wall = System.nanoTime();
            processors = system.getProcessCpuTime();
            return String.format(Locale.ROOT, "%.2f (%.2f)", (wall - wallBefore) / 1e9, (processors - before) / 1e9);
        }
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
                    Files.copy(folder.resolve("class" + i % DIFFERENT % 5).resolve(i % DIFFERENT + "." + format), file);
                }
            }
            Path cache = folder.resolve(".cache");
            ImageFolder source = new ImageFolder(folder, PictureWishes.NONE, cache);
            Clock clock = new Clock();
            PictureSurvey survey = source.survey(progress -> {}, new Cancellation());
            String surveyed = clock.next();
            source.load(progress -> {}, new Cancellation());
            String first = clock.next();
            source.load(progress -> {}, new Cancellation());
            System.out.printf(
                    "%s: %,d to %s; seconds (of the processors): survey %s, first opening %s, second %s%n",
                    name, survey.images(), survey.options().shape(), surveyed, first, clock.next());
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
