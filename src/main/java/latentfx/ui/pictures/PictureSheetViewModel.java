package latentfx.ui.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.data.images.PictureSurvey;
import latentfx.data.images.PictureWishes;
import latentfx.data.images.picture.PictureColour;
import latentfx.data.images.picture.PictureFit;
import latentfx.data.images.picture.PictureOptions;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.ui.fx.Problem;

/**
 * What is in a folder of pictures, and how it is to be read: looked at in the background, with some pictures as they would be
 * read, which follow the choices. Nothing is kept until {@link #wishes()} is asked for. For the FX thread.
 */
public final class PictureSheetViewModel {
    /** Threads that a reading decodes on. */
    private static final int READERS = 2;

    private record Question(PictureSurvey survey, PictureOptions options) {}

    private final Path folder;
    private final PictureWishes before;
    private final LatestAnswer<PictureWishes, PictureSurvey> surveys;
    private final LatestAnswer<Question, PreviewedPictures> previews;
    private final LatestSlot<Progress> progress;

    private final ObjectProperty<PictureOptions> chosen;
    private final ObjectProperty<Optional<Path>> labels;
    private final ReadOnlyObjectWrapper<Optional<PictureSurvey>> survey = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PreviewedPictures>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper looked = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean decided;

    /**
     * Looks at nothing before {@link #begin}.
     *
     * @param before what was chosen for the folder the last time; what is empty is suggested by what is there
     * @param background where it is looked at and decoded; may have several threads
     * @param fx delivers what was found
     */
    public PictureSheetViewModel(
            Path folder, PictureLooker looker, PictureWishes before, Executor background, Executor fx) {
        this.folder = folder;
        this.before = before;
        chosen = new SimpleObjectProperty<>(before.resolve(List.of()));
        labels = new SimpleObjectProperty<>(before.labels());
        progress = new LatestSlot<>(fx, step -> looked.set(looking.get() ? step.fraction() : -1));
        surveys = LatestAnswer.newestOnly(
                background,
                fx,
                (wishes, cancellation) -> looker.survey(wishes, progress::offer, cancellation),
                this::found,
                this::failed);
        previews = LatestAnswer.newestOnly(
                background,
                fx,
                (question, cancellation) -> PreviewedPictures.of(question.survey(), question.options(), cancellation),
                shown -> preview.set(Optional.of(shown)),
                this::failed);
        surveys.onBusy(looking::set);
        previews.onBusy(drawing::set);
        chosen.addListener((property, was, now) -> draw());
        labels.addListener((property, was, now) -> look());
    }

    /** Begins to look. */
    public void begin() {
        look();
    }

    private void look() {
        looked.set(-1);
        problem.set("");
        previews.cancel();
        surveys.ask(
                new PictureWishes(Optional.empty(), Optional.empty(), Optional.empty(), before.ground(), labels.get()));
    }

    private void found(PictureSurvey now) {
        problem.set("");
        survey.set(Optional.of(now));
        PictureOptions there = chosen.get();
        if (!decided) {
            decided = true;
            PictureOptions fit = now.options();
            chosen.set(new PictureOptions(
                    before.side().orElse(fit.side()),
                    before.colour().orElse(fit.colour()),
                    before.fit().orElse(fit.fit()),
                    fit.ground()));
        }
        if (there.equals(chosen.get())) { // else the change has asked already
            draw();
        }
    }

    private void draw() {
        survey.get().ifPresent(now -> previews.ask(new Question(now, chosen.get())));
    }

    private void failed(Throwable why) {
        previews.cancel();
        problem.set(Problem.from(why).sentence());
        survey.set(Optional.empty());
        preview.set(Optional.empty());
    }

    /** Stops looking and drawing; nothing is left of either. */
    public void cancel() {
        surveys.cancel();
        previews.cancel();
        progress.clear();
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** What pictures are to be brought to; until the folder was looked at, of no account. */
    public ReadOnlyObjectProperty<PictureOptions> chosenProperty() {
        return chosen;
    }

    /** Chooses height and width, one of {@link PictureOptions#SIDES}. */
    public void chooseSide(int side) {
        PictureOptions now = chosen.get();
        choose(new PictureOptions(side, now.colour(), now.fit(), now.ground()));
    }

    /** Chooses grey or colour. */
    public void chooseColour(PictureColour colour) {
        PictureOptions now = chosen.get();
        choose(new PictureOptions(now.side(), colour, now.fit(), now.ground()));
    }

    /** Chooses how a picture becomes a square. */
    public void chooseFit(PictureFit fit) {
        PictureOptions now = chosen.get();
        choose(new PictureOptions(now.side(), now.colour(), fit, now.ground()));
    }

    /** Chooses what suits the pictures that are there. */
    public void chooseSuggested() {
        survey.get().ifPresent(now -> choose(now.options()));
    }

    private void choose(PictureOptions options) {
        decided = true;
        chosen.set(options);
    }

    /** The table of labels; empty for {@code labels.csv} in the folder or, without, subfolders. A change looks again. */
    public ObjectProperty<Optional<Path>> labelsProperty() {
        return labels;
    }

    /** What was found; empty while nothing was, or looking has failed. */
    public ReadOnlyObjectProperty<Optional<PictureSurvey>> surveyProperty() {
        return survey.getReadOnlyProperty();
    }

    /** Pictures as they would be read, those of the choices before while newer ones are drawn. */
    public ReadOnlyObjectProperty<Optional<PreviewedPictures>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether the folder is being looked at. */
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** Whether previews are being drawn. */
    public ReadOnlyBooleanProperty drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Share of the files that were looked at, in [0, 1]; -1 while that is not known. */
    public ReadOnlyDoubleProperty lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** Why the folder cannot be read so, in one sentence; else empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the choices are those that suit the pictures. */
    public BooleanBinding suggested() {
        return Bindings.createBooleanBinding(
                () -> survey.get()
                        .map(now -> now.options().equals(chosen.get()))
                        .orElse(true),
                survey,
                chosen);
    }

    /** Whether the folder can be opened as chosen. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> survey.get().isPresent() && !looking.get(), survey, looking);
    }

    /** Memory that all pixels would take as chosen, in bytes; 0 while that is not known. */
    public long memory() {
        return survey.get().map(now -> now.memory(chosen.get())).orElse(0L);
    }

    /** Time that reading all would take at the speed of the pictures shown, in seconds; 0 while that is not known. */
    public double seconds() {
        return survey.get()
                .flatMap(now -> preview.get().map(shown -> now.images() * shown.secondsEach() / READERS))
                .orElse(0.0);
    }

    /** What was chosen, all of it decided. */
    public PictureWishes wishes() {
        PictureOptions now = chosen.get();
        return new PictureWishes(
                Optional.of(now.side()), Optional.of(now.colour()), Optional.of(now.fit()), now.ground(), labels.get());
    }
}
