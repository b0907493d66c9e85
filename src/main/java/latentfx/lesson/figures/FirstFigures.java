package latentfx.lesson.figures;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import latentfx.math.Matrix;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;

/** What two numbers keep of an image: the error of its reconstruction, and whether the judge still recognises it. */
final class FirstFigures implements LessonMeasurement {
    private static final int QUICK = 2000;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        int count = inputs.count(Integer.MAX_VALUE, QUICK, inputs.data().test().size());
        Matrix images = inputs.data().test().samples().slice(0, count).matrix();
        String on = count + " test images";
        found.accept(new MeasuredFigure("numbers_per_image", "pixels", images.columns(), "counted"));
        tell("images", inputs, images, on, found);
        for (String name : List.of("ae-2", "vae-2")) {
            LatentModel model = inputs.models().open("mnist-" + name);
            Matrix pictures = model.decodeUncut(model.encode(images).mean());
            found.accept(new MeasuredFigure("numbers_per_image", name, model.latent(), "counted"));
            found.accept(new MeasuredFigure("test_mse", name, ReconstructionError.meanSquared(images, pictures), on));
            tell(name, inputs, pictures, on, found);
        }
    }

    private static void tell(
            String name, FigureInputs inputs, Matrix pictures, String on, Consumer<MeasuredFigure> found) {
        found.accept(new MeasuredFigure("judge_conf_gt_.9", name, inputs.judge().recognised(pictures), on));
    }
}
