package latentfx.ui.panels;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.PosteriorSummary;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.path.ModelPair;

/**
 * The posterior that each variational encoder gives the sample that is hovered or else was selected last, and decoded
 * draws from it. For the FX thread.
 */
public final class PosteriorViewModel {
    /** How many draws a sheet shows. */
    public static final int DRAWS = 64;

    /**
     * Decoded draws from one posterior.
     *
     * @param summary the posterior
     * @param images one a row, {@value #DRAWS} of them
     */
    public record Sheet(PosteriorSummary summary, Matrix images) {}

    private record Asked(OpenModel open, int sample) {}

    private record Drawing(PosteriorSummary summary, long seed) {}

    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final Map<Side, ObjectProperty<OptionalInt>> samples = new EnumMap<>(Side.class);
    private final Map<Side, ReadOnlyObjectWrapper<Optional<PosteriorSummary>>> summaries = new EnumMap<>(Side.class);
    private final Map<Side, LatestAnswer<Asked, Optional<PosteriorSummary>>> questions = new EnumMap<>(Side.class);
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<Drawing, Sheet> drawings;
    private ModelPair models = new ModelPair(Optional.empty(), Optional.empty());
    private long seed;

    public PosteriorViewModel(Executor background, Executor fx, SampleImages images) {
        for (Side side : Side.values()) {
            ReadOnlyObjectWrapper<Optional<PosteriorSummary>> summary = new ReadOnlyObjectWrapper<>(Optional.empty());
            summaries.put(side, summary);
            ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
            samples.put(side, sample);
            sample.addListener((property, before, now) -> ask(side));
            questions.put(
                    side,
                    LatestAnswer.newestOnly(
                            background,
                            fx,
                            (asked, cancellation) -> PosteriorSummary.of(asked.open(), asked.sample(), images),
                            summary::set,
                            Failures.of(PosteriorViewModel.class, "the encoder could not be asked")));
        }
        drawings = LatestAnswer.newestOnly(
                background,
                fx,
                (drawing, cancellation) ->
                        new Sheet(drawing.summary(), drawing.summary().draw(DRAWS, drawing.seed())),
                now -> sheet.set(Optional.of(now)),
                Failures.of(PosteriorViewModel.class, "no draws could be decoded"));
        shown.addListener((property, before, now) -> askAll());
    }

    /** Sets the models. */
    public void show(ModelPair now) {
        models = now;
        drawings.cancel();
        sheet.set(Optional.empty());
        askAll();
    }

    /** Encodes the samples again, for instance after images have been loaded. */
    public void askAll() {
        for (Side side : Side.values()) {
            ask(side);
        }
    }

    private void ask(Side side) {
        OptionalInt sample = sampleProperty(side).get();
        Optional<Asked> asked = sample.isPresent() && shown.get()
                ? models.get(side).flatMap(open -> asked(open, sample.getAsInt()))
                : Optional.empty();
        LatestAnswer<Asked, Optional<PosteriorSummary>> question = questions.get(side);
        if (question != null && asked.isPresent()) {
            question.ask(asked.get());
        } else if (question != null) {
            question.cancel();
            summary(side).set(Optional.empty());
        }
    }

    private static Optional<Asked> asked(OpenModel open, int sample) {
        boolean possible =
                open.model().spec().isVariational() && sample < open.sheet().size();
        return possible ? Optional.of(new Asked(open, sample)) : Optional.empty();
    }

    /** Decodes {@value #DRAWS} new draws from the posterior of the sample on {@code side}; nothing where there is none. */
    public void draw(Side side) {
        summary(side).get().ifPresent(summary -> {
            drawings.ask(new Drawing(summary, seed));
            seed++;
        });
    }

    private ReadOnlyObjectWrapper<Optional<PosteriorSummary>> summary(Side side) {
        return summaries.computeIfAbsent(side, none -> new ReadOnlyObjectWrapper<>(Optional.empty()));
    }

    /** Whether ellipses are shown. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** The sample whose posterior is wanted on {@code side}. */
    public ObjectProperty<OptionalInt> sampleProperty(Side side) {
        return samples.computeIfAbsent(side, none -> new SimpleObjectProperty<>(OptionalInt.empty()));
    }

    /** What the encoder on {@code side} says of it; empty where it is not variational or the image is not at hand. */
    public ReadOnlyObjectProperty<Optional<PosteriorSummary>> summaryProperty(Side side) {
        return summary(side).getReadOnlyProperty();
    }

    /** The draws made last. */
    public ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }
}
