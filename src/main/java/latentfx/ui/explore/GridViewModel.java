package latentfx.ui.explore;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.Judge;
import latentfx.model.CodeSheet;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.map.Layout;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;

/**
 * The background of one map: decoded images, what a judge sees, and magnification. Computed on the background executor whenever the map
 * moves; until it is ready, the previous background moves with the map. For the FX thread.
 */
public final class GridViewModel {
    /** Distance of decoded images on screen to begin with, and the least and largest, in pixels. */
    public static final double SPACING = 34;

    public static final double DENSEST = 20;
    public static final double WIDEST = 80;

    private final MapViewModel map;
    private final BooleanProperty pictures = new SimpleBooleanProperty();
    private final BooleanProperty tint = new SimpleBooleanProperty();
    private final BooleanProperty judged = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Judge>> judge = new SimpleObjectProperty<>(Optional.empty());
    private final DoubleProperty spacing = new SimpleDoubleProperty(SPACING);
    private final BooleanProperty byPrior = new SimpleBooleanProperty();
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyBooleanWrapper plane = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<GridResult>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<GridRequest, GridResult> drawing;

    /** Computes the background of {@code map} on {@code background} and delivers it on {@code fx}. */
    public GridViewModel(MapViewModel map, Executor background, Executor fx) {
        this.map = map;
        drawing = LatestAnswer.keepingUp(
                background,
                fx,
                GridPainter::paint,
                this::show,
                Failures.of(GridViewModel.class, "nothing could be drawn behind the map"));
        InvalidationListener ask = changed -> ask();
        pictures.addListener(ask);
        tint.addListener(ask);
        judged.addListener(ask);
        judge.addListener(ask);
        byPrior.addListener(ask);
        spacing.addListener(ask);
        sample.addListener(ask);
        map.pictureProperty().addListener(ask);
        map.seenProperty().addListener(ask);
    }

    /** Whether decoded images are drawn. */
    public BooleanProperty picturesProperty() {
        return pictures;
    }

    /** Whether the magnification is drawn. */
    public BooleanProperty tintProperty() {
        return tint;
    }

    /** Whether each place is coloured by what the judge sees there. */
    public BooleanProperty judgedProperty() {
        return judged;
    }

    /** The judge at hand; empty for none. */
    public ObjectProperty<Optional<Judge>> judgeProperty() {
        return judge;
    }

    /** Whether a judge is at hand for images like those of the model on the map. */
    public boolean canJudge() {
        MapPicture picture = map.pictureProperty().get();
        return picture != null && judge(picture).isPresent();
    }

    private Optional<Judge> judge(MapPicture picture) {
        return judge.get().filter(it -> it.suits(picture.open().image()));
    }

    /** Whether images are spaced by the quantiles of the prior, if the model has one. */
    public BooleanProperty byPriorProperty() {
        return byPrior;
    }

    /** Approximate distance of decoded images on screen, {@value #DENSEST} to {@value #WIDEST} pixels. */
    public DoubleProperty spacingProperty() {
        return spacing;
    }

    /** The sample whose class a conditional model is conditioned on; empty for class 0. */
    public ObjectProperty<OptionalInt> sampleProperty() {
        return sample;
    }

    /** Opacity of the background, 0 to 1. */
    public DoubleProperty opacityProperty() {
        return map.background().opacityProperty();
    }

    /** The newest background; empty while none is drawn. */
    public ReadOnlyObjectProperty<Optional<GridResult>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Whether the map shows a plane of the latent space; there is no background for a projection without axes. */
    public boolean hasPlane() {
        return plane.get();
    }

    /** Whether {@link #hasPlane()}. */
    public ReadOnlyBooleanProperty planeProperty() {
        return plane.getReadOnlyProperty();
    }

    /** Whether the model on the map has a prior. */
    public boolean hasPrior() {
        MapPicture picture = map.pictureProperty().get();
        return picture != null && picture.open().model().spec().isVariational();
    }

    private void ask() {
        MapPicture picture = map.pictureProperty().get();
        boolean any = pictures.get() || tint.get() || judged.get();
        Optional<Layout.Axes> axes = Optional.ofNullable(picture).flatMap(MapPicture::axes);
        plane.set(axes.isPresent());
        if (picture == null || !any || axes.isEmpty()) {
            drawing.cancel();
            result.set(Optional.empty());
            map.background().pictureProperty().set(null);
            return;
        }
        CodeSheet sheet = picture.open().sheet();
        int chosen = sample.get().orElse(-1);
        int label = chosen >= 0 && chosen < sheet.size() ? sheet.labels()[chosen] : 0;
        drawing.ask(new GridRequest(
                picture.open(),
                axes.get(),
                map.seenProperty().get(),
                pictures.get(),
                byPrior.get(),
                tint.get(),
                judged.get() ? judge(picture) : Optional.empty(),
                Math.max(DENSEST, Math.min(WIDEST, spacing.get())),
                label));
    }

    private void show(GridResult drawn) {
        result.set(Optional.of(drawn));
        map.background().pictureProperty().set(drawn.background());
    }
}
