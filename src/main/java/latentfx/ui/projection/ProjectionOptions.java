package latentfx.ui.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.projection.Basis;
import latentfx.projection.ProjectionKind;
import latentfx.projection.ProjectionOption;
import latentfx.projection.ProjectionSettings;
import latentfx.projection.Projections;

/**
 * The settings of the next projection. Options that the chosen method does not have keep their values for methods that
 * have them.
 */
public final class ProjectionOptions {
    private static final ProjectionKind FIRST = Projections.along(Basis.PCA);

    private final ObjectProperty<ProjectionKind> kind = new SimpleObjectProperty<>(FIRST);
    private final BooleanProperty pixels = new SimpleBooleanProperty();
    private final IntegerProperty points = new SimpleIntegerProperty(FIRST.usualPoints());
    private final Map<String, DoubleProperty> values = new LinkedHashMap<>();
    private final LongProperty seed = new SimpleLongProperty();
    private final IntegerProperty first = new SimpleIntegerProperty(0);
    private final IntegerProperty second = new SimpleIntegerProperty(1);

    ProjectionOptions() {
        Projections.options()
                .forEach((name, having) -> values.put(name, new SimpleDoubleProperty(initial(name, having.get(0)))));
        kind.addListener((property, before, now) -> {
            now.options().stream().filter(ProjectionOptions::differs).forEach(option -> valueProperty(option.name())
                    .set(option.initial()));
            points.set(now.usualPoints());
        });
    }

    private static double initial(String name, ProjectionKind kind) {
        return kind.option(name).map(ProjectionOption::initial).orElseThrow();
    }

    /**
     * Whether the default of that option differs between methods, so that a value chosen for one is not kept for
     * another.
     */
    private static boolean differs(ProjectionOption option) {
        List<ProjectionKind> having = Projections.options().getOrDefault(option.name(), List.of());
        return having.stream().anyMatch(other -> initial(option.name(), other) != option.initial());
    }

    /**
     * All settings together.
     *
     * @throws IllegalArgumentException if an option of the method is out of its range
     */
    public ProjectionSettings settings() {
        Map<String, Double> given = new TreeMap<>();
        kind.get()
                .options()
                .forEach(option ->
                        given.put(option.name(), valueProperty(option.name()).get()));
        return new ProjectionSettings(
                kind.get().id(), pixels.get(), points.get(), given, seed.get(), first.get(), second.get());
    }

    /** Replaces all settings. */
    public void set(ProjectionSettings settings) {
        kind.set(settings.kind());
        pixels.set(settings.pixels());
        points.set(settings.points());
        settings.options().forEach((name, value) -> valueProperty(name).set(value));
        seed.set(settings.seed());
        first.set(settings.first());
        second.set(settings.second());
    }

    /** Whether the settings ask for codes along axes, which needs no background computation. */
    public boolean alongAxes() {
        return !pixels.get() && !kind.get().arranges();
    }

    /**
     * The method. Changing it sets its default number of points, and the options whose default differs between methods.
     */
    public ObjectProperty<ProjectionKind> kindProperty() {
        return kind;
    }

    /** Whether raw pixels are projected instead of codes. */
    public BooleanProperty pixelsProperty() {
        return pixels;
    }

    /** Most samples to project, {@value ProjectionSettings#FEWEST} or more. */
    public IntegerProperty pointsProperty() {
        return points;
    }

    /**
     * The value of the option {@code name}, used if the method has it.
     *
     * @throws NullPointerException if no method has such an option
     */
    public DoubleProperty valueProperty(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** The random seed, used if the method is stochastic. */
    public LongProperty seedProperty() {
        return seed;
    }

    /** Number of the horizontal axis, from 0, used if the method has axes. */
    public IntegerProperty firstProperty() {
        return first;
    }

    /** Number of the vertical axis, from 0, used if the method has axes. */
    public IntegerProperty secondProperty() {
        return second;
    }
}
