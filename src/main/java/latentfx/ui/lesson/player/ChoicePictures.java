package latentfx.ui.lesson.player;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import latentfx.data.ImageShape;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.PictureRef;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.task.BackgroundActions;
import latentfx.ui.fx.PictureBox;
import latentfx.workbench.LessonModels;

/** Makes the pictures that options show, in the background: decoded by a model, or contained in the lesson. For the FX thread. */
final class ChoicePictures {
    private static final int MOST_PIXELS = 1 << 22;

    private record Picture(ImageShape shape, float[] pixels) {}

    private final PlayerViewModel player;
    private final LessonModels models;
    private final BackgroundActions background;
    private final Consumer<Throwable> failed;
    private final Map<PictureRef, Picture> made = new HashMap<>();
    private Optional<Lesson> madeFor = Optional.empty();

    ChoicePictures(
            PlayerViewModel player, LessonModels models, BackgroundActions background, Consumer<Throwable> failed) {
        this.player = player;
        this.models = models;
        this.background = background;
        this.failed = failed;
    }

    /** Shows {@code wanted} in {@code box}: at once if it was made before, else as soon as it is made. */
    void show(PictureRef wanted, PictureBox box) {
        Lesson lesson = player.lesson().orElseThrow();
        if (!madeFor.equals(player.lesson())) {
            madeFor = player.lesson();
            made.clear();
        }
        Picture before = made.get(wanted);
        if (before == null) {
            background.compute(
                    () -> picture(lesson, wanted),
                    picture -> {
                        if (madeFor.filter(lesson::equals).isPresent()) {
                            made.put(wanted, picture);
                        }
                        box.show(picture.shape(), picture.pixels());
                    },
                    failed);
        } else {
            box.show(before.shape(), before.pixels());
        }
    }

    private Picture picture(Lesson lesson, PictureRef wanted) throws IOException {
        if (wanted.sha256().isPresent()) {
            byte[] png = lesson.pictures().get(wanted.sha256().get());
            return own(png == null ? new byte[0] : png);
        }
        OpenModel open;
        synchronized (models) { // it opens each contained model once
            open = models.open(lesson, wanted.model().orElseThrow());
        }
        int from = wanted.samples().get(0);
        int to = wanted.samples().get(wanted.samples().size() - 1);
        Matrix codes = open.sheet().codes();
        if (Math.max(from, to) >= codes.rows()) {
            throw new IOException("The lesson shows sample " + Math.max(from, to) + " of " + open.name()
                    + ", which has only " + codes.rows() + "; open another copy of the lesson.");
        }
        float[] one = codes.row(from);
        float[] other = codes.row(to);
        double t = wanted.position();
        float[] pixels = wanted.pixels()
                ? mixed(decoded(open, one), decoded(open, other), t)
                : decoded(open, mixed(one, other, t));
        return new Picture(open.image(), pixels);
    }

    private static float[] decoded(OpenModel open, float[] code) {
        return open.model().decode(Matrix.wrap(1, code.length, code)).row(0);
    }

    private static float[] mixed(float[] one, float[] other, double t) {
        float[] mixed = new float[one.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (float) ((1 - t) * one[i] + t * other[i]);
        }
        return mixed;
    }

    private static Picture own(byte[] png) throws IOException {
        Image image = new Image(new ByteArrayInputStream(png));
        PixelReader reader = image.getPixelReader();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (image.isError() || reader == null || (long) width * height > MOST_PIXELS) {
            throw new IOException("A picture of the lesson cannot be shown; open another copy of it.");
        }
        float[] pixels = new float[width * height];
        for (int i = 0; i < pixels.length; i++) {
            int argb = reader.getArgb(i % width, i / width);
            pixels[i] = (0.299f * (argb >> 16 & 255) + 0.587f * (argb >> 8 & 255) + 0.114f * (argb & 255)) / 255;
        }
        return new Picture(new ImageShape(height, width, 1), pixels);
    }
}
