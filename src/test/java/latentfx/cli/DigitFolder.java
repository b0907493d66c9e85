package latentfx.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import latentfx.data.Dataset;
import latentfx.data.IdxBytes;
import latentfx.data.TrainTest;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.task.Cancellation;

/** Writes a few drawn digits as a folder in the layout of MNIST. */
final class DigitFolder {
    private DigitFolder() {}

    /** Writes so many training and test digits into {@code folder}, each class once in ten of them. */
    static Path write(Path folder, int training, int test) throws IOException {
        TrainTest digits = new SyntheticSource(training, test, 0).load(progress -> {}, new Cancellation());
        Files.createDirectories(folder);
        write(folder, "train", digits.train());
        write(folder, "t10k", digits.test());
        return folder;
    }

    private static void write(Path folder, String part, Dataset digits) throws IOException {
        float[] brightness = digits.samples().matrix().toArray();
        int[] pixels = new int[brightness.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Math.round(255 * brightness[i]);
        }
        Files.write(folder.resolve(part + "-images-idx3-ubyte"), IdxBytes.images(digits.size(), 28, 28, pixels));
        Files.write(folder.resolve(part + "-labels-idx1-ubyte"), IdxBytes.labels(digits.labels()));
    }
}
