package latentfx.ui.lesson;

import java.util.Locale;
import latentfx.lesson.MapState;
import latentfx.ui.map.ProjectionChoice;
import latentfx.ui.map.ProjectionSettings;

/** How the samples of a map were placed, as the window says it and as a lesson says it. */
final class LessonProjections {
    private LessonProjections() {}

    /** For a lesson. */
    static MapState.Projection of(ProjectionSettings settings) {
        return new MapState.Projection(
                settings.choice().name().toLowerCase(Locale.ROOT),
                settings.pixels(),
                settings.points(),
                settings.neighbours(),
                settings.perplexity(),
                settings.seed(),
                new MapState.Axes(settings.choice() == ProjectionChoice.PCA, settings.first(), settings.second()));
    }

    /**
     * For the window.
     *
     * @throws IllegalArgumentException if it does not know the method
     */
    static ProjectionSettings settings(MapState.Projection kept) {
        for (ProjectionChoice choice : ProjectionChoice.values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(kept.method())) {
                return new ProjectionSettings(
                        choice,
                        kept.pixels(),
                        Math.max(ProjectionSettings.FEWEST, kept.points()),
                        kept.neighbours(),
                        kept.perplexity(),
                        kept.seed(),
                        kept.axes().x(),
                        kept.axes().y());
            }
        }
        throw new IllegalArgumentException(
                "it places points by \"" + kept.method() + "\", which this program does not know");
    }
}
