package latentfx.lesson.figures;

import java.io.IOException;
import java.util.function.Consumer;
import latentfx.data.Dataset;
import latentfx.latent.GaussianFit;
import latentfx.model.LatentModel;

/** How many pictures of random codes the judge recognises, by where the codes are drawn from. */
final class DrawFigures implements LessonMeasurement {
    private static final int DRAWS = 1000;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        LatentModel ae = inputs.models().open("mnist-ae-4");
        LatentModel vae = inputs.models().open("mnist-vae-4");
        Dataset train = inputs.data().train();
        GaussianFit prior = GaussianFit.prior(4);
        GaussianFit fit = GaussianFit.of(ae.encode(train.samples()).mean());
        found.accept(share(inputs, "ae-4 N(0,I)", ae, prior));
        found.accept(share(inputs, "ae-4 gauss", ae, fit));
        found.accept(share(inputs, "vae-4 prior", vae, prior));
    }

    private static MeasuredFigure share(FigureInputs inputs, String name, LatentModel model, GaussianFit from) {
        double recognised = inputs.judge().recognised(model.decode(from.draw(DRAWS, 7)));
        return new MeasuredFigure("random_judge", name, recognised, DRAWS + " random codes");
    }
}
