package latentfx.ui.foreign;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import latentfx.data.ImageShape;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.Corrections;
import latentfx.model.foreign.EncoderFacts;
import latentfx.model.foreign.ForeignFiles;
import latentfx.model.foreign.ForeignModel;
import latentfx.model.foreign.ForeignModels;
import latentfx.model.foreign.NetworkEnd;
import latentfx.model.foreign.PictureShapes;
import latentfx.model.foreign.PixelOrder;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.Problem;

/**
 * How a model of another program is read, to be corrected: what was found out is chosen already, and eight draws are decoded
 * anew in the background with each choice. Nothing is written. For the FX thread.
 */
public final class ForeignReadingViewModel {
    private final ForeignFiles files;
    private final int numbers;
    private final Corrections before;
    private final boolean unknown;
    private final ReadOnlyObjectWrapper<ForeignReading> chosen;
    private final ReadOnlyObjectWrapper<Optional<DecodedDraws>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final LatestAnswer<Corrections, DecodedDraws> draws;
    private Optional<ForeignReading> found;
    private Optional<ForeignModel> model;

    /**
     * Nothing is drawn before {@link #begin}.
     *
     * @param models opens it in other ways
     * @param found the model as it was opened; empty if the shape of its pictures must be told first
     * @param numbers that a picture has
     * @param before what was corrected earlier
     */
    public ForeignReadingViewModel(
            ForeignModels models,
            ForeignFiles files,
            Optional<ForeignModel> found,
            int numbers,
            Corrections before,
            Executor background,
            Executor fx) {
        this.files = files;
        this.numbers = numbers;
        this.before = before;
        this.model = found;
        unknown = found.isEmpty();
        this.found = found.map(ForeignReading::of);
        chosen = new ReadOnlyObjectWrapper<>(this.found.orElseGet(() -> ForeignReading.unknown(numbers)));
        draws = LatestAnswer.newestOnly(
                background,
                fx,
                (corrections, cancellation) -> DecodedDraws.of(models.open(files, corrections)),
                this::drew,
                failure -> {
                    drawn.set(Optional.empty());
                    problem.set(Problem.from(failure).sentence());
                });
        draws.onBusy(drawing::set);
    }

    /** Draws for the first time. */
    public void begin() {
        draw();
    }

    private void draw() {
        problem.set("");
        draws.ask(corrections());
    }

    private void drew(DecodedDraws now) {
        boolean first = model.isEmpty();
        model = Optional.of(now.model());
        if (first) { // only now is it known what its range and its encoder's outputs look like
            ForeignReading seen = ForeignReading.of(now.model());
            found = Optional.of(seen);
            chosen.set(seen);
        }
        drawn.set(Optional.of(now));
    }

    /** Stops drawing. */
    public void cancel() {
        draws.cancel();
    }

    /** What the model is opened of. */
    public ForeignFiles files() {
        return files;
    }

    /** How it is to be read. */
    ReadOnlyObjectProperty<ForeignReading> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private void choose(ForeignReading now) {
        if (!now.equals(chosen.get())) {
            chosen.set(now);
            draw();
        }
    }

    /** The shapes that pictures of {@code channels} channels can have. */
    List<ImageShape> shapes(int channels) {
        return PictureShapes.of(numbers, channels);
    }

    /** The numbers of channels that the pictures can have: 1, 3 or both. */
    List<Integer> channels() {
        return Stream.of(1, 3).filter(channels -> !shapes(channels).isEmpty()).toList();
    }

    /** The orders that the numbers can have: several for colour only. */
    List<PixelOrder> orders() {
        PixelOrder order = chosen.get().order();
        return chosen.get().shape().channels() == 1 ? List.of(order) : List.of(PixelOrder.values());
    }

    /** Chooses the shape of the pictures. */
    void chooseShape(ImageShape shape) {
        choose(chosen.get().with(shape));
    }

    /** Chooses grey (1) or colour (3), in the shape that is nearest to a square. */
    void chooseChannels(int channels) {
        if (channels != chosen.get().shape().channels()) {
            shapes(channels).stream().findFirst().ifPresent(this::chooseShape);
        }
    }

    /** Chooses the order of the numbers of colour pictures. */
    void chooseOrder(PixelOrder order) {
        choose(chosen.get().with(order));
    }

    /** Chooses what the decoder's numbers mean. */
    void chooseRange(BrightnessRange range) {
        choose(chosen.get().with(range));
    }

    /** Chooses the encoder's output that is the code or its mean; where that was the log-variance, they change places. */
    void chooseMean(String output) {
        choose(chosen.get().withMean(output));
    }

    /** Chooses the encoder's output that is the log-variance. */
    void chooseSpread(String output) {
        choose(chosen.get().withSpread(output));
    }

    /** Names of the encoder's outputs that can be the mean. */
    List<String> means() {
        return model.flatMap(ForeignModel::encoder).map(EncoderFacts::codes).orElse(List.of()).stream()
                .map(NetworkEnd::name)
                .toList();
    }

    /** Names of the encoder's outputs that can be the log-variance beside the chosen mean. */
    List<String> spreads() {
        return means().stream()
                .filter(name -> chosen.get().spread().isPresent())
                .filter(name -> !chosen.get().mean().equals(Optional.of(name)))
                .toList();
    }

    /** Draws as they come out of the choices, those of the choices before while newer ones are decoded. */
    ReadOnlyObjectProperty<Optional<DecodedDraws>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Whether draws are being decoded. */
    ReadOnlyBooleanProperty drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Why it cannot be read so, in one sentence; else empty. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the shape of the pictures could not be found out. */
    boolean isUnknown() {
        return unknown;
    }

    /** Whether the range of the brightness is a guess that nobody has confirmed; accepting it does. */
    boolean isGuessed() {
        return before.decoder().range().isEmpty()
                && found.filter(it -> it.range().isGuess()).isPresent();
    }

    /** Whether it can be read as chosen. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> !drawing.get() && drawn.get().isPresent() && problem.get().isEmpty(), drawing, drawn, problem);
    }

    /** The corrections that lead to what is chosen. */
    public Corrections corrections() {
        boolean whole = model.filter(it -> it.encoder()
                        .filter(encoder -> encoder.file().equals(it.decoder().file()))
                        .isPresent())
                .isPresent();
        return chosen.get().corrections(found, before, whole, unknown, isGuessed());
    }
}
