package latentfx.ui.drawing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.analysis.drawing.Drawing;
import latentfx.analysis.drawing.Located;
import latentfx.analysis.drawing.Paper;
import latentfx.analysis.drawing.Sketch;
import latentfx.analysis.drawing.Spot;
import latentfx.data.ImageShape;
import latentfx.model.OpenModel;
import latentfx.task.BackgroundActions;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;

/**
 * A sketch, and where the models on both maps put it. Each change asks anew in the background, and the newest sketch wins.
 * While {@link #watchedProperty} is false nothing is computed, and the sketch has no place on the maps. For the FX thread.
 */
public final class DrawingViewModel {
    private final Map<Side, MapViewModel> maps = new EnumMap<>(Side.class);
    private final Map<Side, ReadOnlyObjectWrapper<Optional<Located>>> located = new EnumMap<>(Side.class);
    private final ReadOnlyObjectWrapper<Sketch> sketch = new ReadOnlyObjectWrapper<>(Sketch.EMPTY);
    private final ReadOnlyObjectWrapper<ImageShape> shape = new ReadOnlyObjectWrapper<>(ImageShape.MNIST);
    private final ReadOnlyObjectWrapper<float[]> drawn =
            new ReadOnlyObjectWrapper<>(new float[ImageShape.MNIST.size()]);
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final IntegerProperty label = new SimpleIntegerProperty();
    private final LatestAnswer<DrawnQuestion, DrawnAnswer> answers;
    private final BackgroundActions actions;
    private final SampleImages images;
    private final UndoStack undo;
    private Drawing before = Drawing.EMPTY;
    private Spot last = new Spot(0, 0);
    private boolean down;

    /**
     * An empty sketch.
     *
     * @param left the left map
     * @param right the right map
     * @param images the images of the samples
     * @param undo takes back strokes and settings
     */
    public DrawingViewModel(
            MapViewModel left,
            MapViewModel right,
            SampleImages images,
            UndoStack undo,
            Executor background,
            Executor fx) {
        maps.put(Side.LEFT, left);
        maps.put(Side.RIGHT, right);
        this.images = images;
        this.undo = undo;
        actions = new BackgroundActions(background, fx);
        Locators locators = new Locators();
        answers = LatestAnswer.keepingUp(
                background,
                fx,
                locators::answer,
                this::show,
                Failures.of(DrawingViewModel.class, "the drawing could not be placed"));
        maps.forEach((side, map) -> {
            located.put(side, new ReadOnlyObjectWrapper<>(Optional.empty()));
            map.pictureProperty().addListener((property, was, now) -> {
                boolean other = was == null || now == null || !was.open().equals(now.open());
                if (other) {
                    located(side).set(Optional.empty());
                    ask();
                }
            });
        });
        watched.addListener((property, was, now) -> {
            if (now) {
                ask();
            } else {
                answers.cancel();
                located.values().forEach(place -> place.set(Optional.empty())); // no marks without the drawing
            }
        });
        label.addListener((property, was, now) -> ask());
    }

    /** Whether the page is in sight. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** The class that conditional models are told. */
    public IntegerProperty labelProperty() {
        return label;
    }

    /** The sketch. */
    public ReadOnlyObjectProperty<Sketch> sketchProperty() {
        return sketch.getReadOnlyProperty();
    }

    /** The shape of the drawing ground: that of the images of the left model, else of the right one. */
    public ReadOnlyObjectProperty<ImageShape> shapeProperty() {
        return shape.getReadOnlyProperty();
    }

    /** The pixels on the drawing ground, of {@link #shapeProperty}. */
    public ReadOnlyObjectProperty<float[]> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Where the model on {@code side} puts the sketch; empty while nothing is drawn, or if it cannot. */
    public ReadOnlyObjectProperty<Optional<Located>> locatedProperty(Side side) {
        return located(side).getReadOnlyProperty();
    }

    /** The model on {@code side}. */
    public ObservableValue<Optional<OpenModel>> model(Side side) {
        return map(side)
                .pictureProperty()
                .map(picture -> picture == null ? Optional.<OpenModel>empty() : Optional.of(picture.open()))
                .orElse(Optional.empty());
    }

    private MapViewModel map(Side side) {
        return Objects.requireNonNull(maps.get(side));
    }

    private ReadOnlyObjectWrapper<Optional<Located>> located(Side side) {
        return Objects.requireNonNull(located.get(side));
    }

    /** The pen is put down. */
    public void penDown(Spot spot) {
        penUp();
        down = true;
        before = sketch.get().drawing();
        last = spot;
        if (!before.isFull() && paper().holds(spot)) {
            set(sketch.get().with(before.begun(spot)));
        }
    }

    /** The pen moves; it draws if it was put down and nothing was taken back since. */
    public void penTo(Spot spot) {
        if (down) {
            set(sketch.get().with(paper().moved(sketch.get().drawing(), last, spot)));
            last = spot;
        }
    }

    private Paper paper() {
        return Paper.of(shape.get());
    }

    /** The pen is lifted, if it is down: the stroke is one step to undo. */
    public void penUp() {
        if (!down) {
            return;
        }
        down = false;
        Drawing from = before;
        Drawing to = sketch.get().drawing();
        if (!from.equals(to)) {
            undo.push(
                    words().get("step.stroke"),
                    null,
                    () -> replace(sketch.get().with(from)),
                    () -> replace(sketch.get().with(to)));
        }
    }

    /** Changes pen or pixels; steps of one {@code kind} in a row are undone together. A stroke that is being drawn ends. */
    public void change(String kind, Sketch now) {
        penUp();
        Sketch from = sketch.get();
        if (!from.equals(now)) {
            set(now);
            undo.push(words().get("step." + kind), List.of(this, kind), () -> replace(from), () -> replace(now));
        }
    }

    /** Wipes everything; what is done to the pixels stays. */
    public void clear() {
        Sketch now = sketch.get();
        change("clear", new Sketch(Optional.empty(), Drawing.EMPTY, now.centred(), now.pen(), now.distortion()));
    }

    /** Begins with the picture of sample {@code index} of {@code open} in place of what is drawn. */
    public void begin(OpenModel open, int index, Consumer<Throwable> failed) {
        actions.compute(
                () -> new Sketch.Sample(
                        index, open.image(), images.image(open, index).pixels()),
                sample -> change("sample", sketch.get().over(sample)),
                failed);
    }

    /** Undone or redone; a stroke that was being drawn over what is gone now does not go on. */
    private void replace(Sketch now) {
        down = false;
        set(now);
    }

    private void set(Sketch now) {
        sketch.set(now);
        ask();
    }

    private void ask() {
        if (!watched.get()) {
            return;
        }
        Map<Side, OpenModel> models = new EnumMap<>(Side.class);
        maps.forEach((side, map) -> {
            MapPicture picture = map.pictureProperty().get();
            if (picture != null) {
                models.put(side, picture.open());
            }
        });
        OpenModel first = models.getOrDefault(Side.LEFT, models.get(Side.RIGHT));
        answers.ask(
                new DrawnQuestion(sketch.get(), first == null ? ImageShape.MNIST : first.image(), label.get(), models));
    }

    private void show(DrawnAnswer answer) {
        shape.set(answer.question().shape());
        drawn.set(answer.drawn());
        for (Side side : Side.values()) {
            MapPicture picture = map(side).pictureProperty().get();
            located(side)
                    .set(Optional.ofNullable(answer.located().get(side))
                            .filter(it -> watched.get()
                                    && picture != null
                                    && it.open().equals(picture.open())));
        }
    }

    private static Messages words() {
        return Messages.of(DrawingViewModel.class);
    }
}
