package latentfx.ui.lesson;

import java.util.Optional;
import latentfx.lesson.MapState;
import latentfx.model.OpenModel;
import latentfx.projection.ProjectionSettings;
import latentfx.ui.map.Arrangement;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.SavedView;
import latentfx.ui.plot.Viewport;
import latentfx.ui.projection.ProjectionViewModel;
import org.jspecify.annotations.Nullable;

/**
 * Gives a map the classes and the view of a lesson as soon as the picture that they belong to has been laid out: a new picture
 * shows everything. For the FX thread.
 */
final class LessonMap {
    private record Wanted(OpenModel open, MapState state, boolean turned) {}

    private final MapViewModel map;
    private final ProjectionViewModel projection;
    private Optional<Wanted> wanted = Optional.empty();
    private boolean asked;

    LessonMap(MapViewModel map, ProjectionViewModel projection) {
        this.map = map;
        this.projection = projection;
        map.pictureProperty().addListener((property, before, now) -> apply(now));
    }

    /**
     * Shows what {@code state} says of {@code open}, which the map is about to show.
     *
     * @param turned whether the picture meant is the one turned to lie like that of the other map
     */
    void restore(OpenModel open, MapState state, boolean turned) {
        wanted = Optional.of(new Wanted(open, state, turned));
        asked = false;
        projection.forget();
        apply(map.pictureProperty().get());
    }

    /** From now on other models count. */
    void forget() {
        wanted = Optional.empty();
    }

    private void apply(@Nullable MapPicture picture) {
        if (picture == null || wanted.isEmpty() || !wanted.get().open().equals(picture.open())) {
            return;
        }
        Wanted now = wanted.get();
        map.hidden().retainAll(now.state().hiddenClasses());
        map.hidden().addAll(now.state().hiddenClasses());
        Optional<ProjectionSettings> placed = now.state().projection();
        if (!asked) {
            asked = true;
            placed.ifPresent(projection::show);
        }
        Optional<ProjectionSettings> shown = picture.arrangement().map(Arrangement::settings);
        if (!shown.equals(placed)) {
            return; // the view belongs to a picture that takes its time
        }
        if (!now.turned() || picture.turned()) {
            forget();
        }
        SavedView.restore(
                map, now.state().view().map(it -> new Viewport(it.centreX(), it.centreY(), it.unitsPerPixel())));
    }
}
