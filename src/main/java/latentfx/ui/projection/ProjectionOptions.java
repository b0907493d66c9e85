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
 * The projection that the user is about to ask for. Options that the method does not have are kept, so that going back to one
 * that has them finds them again.
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

    /** Whether methods begin with different values of that option, so that a value chosen for one says little of another. */
    private static boolean differs(ProjectionOption option) {
        List<ProjectionKind> having = Projections.options().getOrDefault(option.name(), List.of());
        return having.stream().anyMatch(other -> initial(option.name(), other) != option.initial());
    }

    /**
     * All of them together.
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

    /** Sets all of them. */
    public void set(ProjectionSettings settings) {
        kind.set(settings.kind());
        pixels.set(settings.pixels());
        points.set(settings.points());
        settings.options().forEach((name, value) -> valueProperty(name).set(value));
        seed.set(settings.seed());
        first.set(settings.first());
        second.set(settings.second());
    }

    /** Whether a map of codes along axes is meant, which is there at once. */
    public boolean alongAxes() {
        return !pixels.get() && !kind.get().arranges();
    }

    /** The method; another one sets its usual number of points, and options that methods begin with differently. */
    public ObjectProperty<ProjectionKind> kindProperty() {
        return kind;
    }

    /** Whether raw pixels are projected, else codes. */
    public BooleanProperty pixelsProperty() {
        return pixels;
    }

    /** How many samples are placed at most, {@value ProjectionSettings#FEWEST} or more. */
    public IntegerProperty pointsProperty() {
        return points;
    }

    /**
     * The value of the option called {@code name}, where the method has it.
     *
     * @throws NullPointerException if no method has such an option
     */
    public DoubleProperty valueProperty(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** What decides the random numbers, where the method draws some. */
    public LongProperty seedProperty() {
        return seed;
    }

    /** Axis across, counted from 0, where the method has axes. */
    public IntegerProperty firstProperty() {
        return first;
    }

    /** Axis upwards, counted from 0, where the method has axes. */
    public IntegerProperty secondProperty() {
        return second;
    }
}
