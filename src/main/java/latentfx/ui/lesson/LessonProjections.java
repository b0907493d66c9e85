package latentfx.ui.lesson;

import java.util.Locale;
import latentfx.lesson.MapState;
import latentfx.ui.map.ProjectionChoice;
import latentfx.ui.map.ProjectionSettings;

/** Converts the settings of a projection between window and lesson. */
final class LessonProjections {
    private LessonProjections() {}

    /** The settings as a lesson holds them. */
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
     * The settings as the window uses them.
     *
     * @throws IllegalArgumentException if this program does not have the method
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
                "it projects points by \"" + kept.method() + "\", which this program does not know");
    }
}
