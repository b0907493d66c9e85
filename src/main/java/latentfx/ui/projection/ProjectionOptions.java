package latentfx.ui.projection;

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
import latentfx.projection.Tsne;
import latentfx.ui.map.ProjectionChoice;
import latentfx.ui.map.ProjectionSettings;

/** The projection that the user is about to ask for. */
public final class ProjectionOptions {
    private final ObjectProperty<ProjectionChoice> choice = new SimpleObjectProperty<>(ProjectionChoice.PCA);
    private final BooleanProperty pixels = new SimpleBooleanProperty();
    private final IntegerProperty points = new SimpleIntegerProperty(ProjectionChoice.PCA.usualPoints());
    private final IntegerProperty neighbours = new SimpleIntegerProperty(ProjectionChoice.PCA.usualNeighbours());
    private final DoubleProperty perplexity = new SimpleDoubleProperty(Tsne.USUAL_PERPLEXITY);
    private final LongProperty seed = new SimpleLongProperty();
    private final IntegerProperty first = new SimpleIntegerProperty(0);
    private final IntegerProperty second = new SimpleIntegerProperty(1);

    ProjectionOptions() {
        choice.addListener((property, before, now) -> {
            neighbours.set(now.usualNeighbours());
            points.set(now.usualPoints());
        });
    }

    /** All of them together. */
    public ProjectionSettings settings() {
        return new ProjectionSettings(
                choice.get(),
                pixels.get(),
                points.get(),
                neighbours.get(),
                perplexity.get(),
                seed.get(),
                first.get(),
                second.get());
    }

    /** Sets all of them. */
    public void set(ProjectionSettings settings) {
        choice.set(settings.choice());
        pixels.set(settings.pixels());
        points.set(settings.points());
        neighbours.set(settings.neighbours());
        perplexity.set(settings.perplexity());
        seed.set(settings.seed());
        first.set(settings.first());
        second.set(settings.second());
    }

    /** The method; another one sets its usual numbers of points and neighbours. */
    public ObjectProperty<ProjectionChoice> choiceProperty() {
        return choice;
    }

    /** Whether raw pixels are projected, else codes. */
    public BooleanProperty pixelsProperty() {
        return pixels;
    }

    /** How many samples are placed at most, {@value ProjectionSettings#FEWEST} or more. */
    public IntegerProperty pointsProperty() {
        return points;
    }

    /** Neighbours of each point, 2 to 200, where the method has them. */
    public IntegerProperty neighboursProperty() {
        return neighbours;
    }

    /** Perplexity, 2 to 100, where the method has one. */
    public DoubleProperty perplexityProperty() {
        return perplexity;
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
