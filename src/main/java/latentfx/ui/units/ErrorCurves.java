package latentfx.ui.units;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.analysis.units.MaskedImages;
import latentfx.data.Dataset;
import latentfx.model.ModelSpec;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.Progress;

/**
 * How far models are from the clean images when a share of the pixels is masked.
 *
 * @param images how many images it was measured on
 * @param untouched the error of the masked images themselves, for each share
 * @param curves one for each model that could be measured so far
 * @param refused the models that could not
 */
record ErrorCurves(int images, List<Double> untouched, List<Curve> curves, List<Refused> refused) {
    /** Decides all masks. */
    static final long SEED = 3;

    ErrorCurves {
        untouched = List.copyOf(untouched);
        curves = List.copyOf(curves);
        refused = List.copyOf(refused);
    }

    /** How many models were measured or refused. */
    int measured() {
        return curves.size() + refused.size();
    }

    /**
     * The curve of a model.
     *
     * @param name what it is called
     * @param latent dimensions of its code
     * @param errors mean squared error per pixel, for each of {@link MaskedImages#SHARES}
     */
    record Curve(String name, int latent, List<Double> errors) {}

    /** A model that was not measured, and why. */
    record Refused(String name, Reason reason) {}

    /** Why a model cannot be measured. */
    enum Reason {
        ENCODER,
        SHAPE,
        CLASSES,
        UNREADABLE
    }

    /**
     * Measures {@code models} on {@code data}, one after the other.
     *
     * @param known told after each of them
     * @param progress told after each share
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    static ErrorCurves of(
            List<OfferedModel> models,
            Dataset data,
            Consumer<ErrorCurves> known,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        MaskedImages images = MaskedImages.of(data, SEED);
        ErrorCurves found = new ErrorCurves(images.size(), images.untouched(), List.of(), List.of());
        known.accept(found);
        int steps = MaskedImages.SHARES.size();
        for (int i = 0; i < models.size(); i++) {
            cancellation.throwIfCancelled();
            int[] done = {i * steps};
            found = found.with(
                    models.get(i),
                    data,
                    images,
                    () -> progress.accept(new Progress(++done[0], (long) models.size() * steps)),
                    cancellation);
            known.accept(found);
        }
        return found;
    }

    private ErrorCurves with(
            OfferedModel model, Dataset data, MaskedImages images, Runnable done, Cancellation cancellation) {
        Optional<OpenModel> opened = open(model);
        Optional<Reason> reason = opened.isEmpty() ? Optional.of(Reason.UNREADABLE) : reason(opened.get(), data);
        List<Curve> more = new ArrayList<>(curves);
        List<Refused> less = new ArrayList<>(refused);
        if (reason.isPresent()) {
            less.add(new Refused(model.name(), reason.get()));
        } else {
            OpenModel open = opened.orElseThrow();
            more.add(new Curve(model.name(), open.latent(), images.errors(open.model(), done, cancellation)));
        }
        return new ErrorCurves(this.images, untouched, more, less);
    }

    private static Optional<OpenModel> open(OfferedModel model) {
        try {
            return Optional.of(model.opening().open());
        } catch (IOException unreadable) {
            Failures.of(ErrorCurves.class, "a model could not be compared").accept(unreadable);
            return Optional.empty();
        }
    }

    private static Optional<Reason> reason(OpenModel open, Dataset data) {
        ModelSpec spec = open.model().spec();
        if (!spec.hasEncoder()) {
            return Optional.of(Reason.ENCODER);
        }
        if (!open.image().equals(data.shape())) {
            return Optional.of(Reason.SHAPE);
        }
        return spec.classes() > 0 && spec.classes() < data.labelNames().size()
                ? Optional.of(Reason.CLASSES)
                : Optional.empty();
    }
}
