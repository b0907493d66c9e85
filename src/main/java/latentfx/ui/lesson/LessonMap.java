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
 * Applies hidden classes and view of a lesson to a map once the picture that they belong to has been laid out, because
 * each new picture is first shown wholly. For the FX thread.
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
     * Applies {@code state} as soon as the map shows {@code open}.
     *
     * @param turned whether the view belongs to the picture as aligned with the other map
     */
    void restore(OpenModel open, MapState state, boolean turned) {
        wanted = Optional.of(new Wanted(open, state, turned));
        asked = false;
        projection.forget();
        apply(map.pictureProperty().get());
    }

    /** Drops what is still to be applied, because the map shows another model. */
    void forget() {
        wanted = Optional.empty();
    }

    private void apply(@Nullable MapPicture picture) {
        if (picture == null || wanted.isEmpty() || !wanted.get().open().equals(picture.open())) {
            return;
        }
        Wanted now = wanted.get();
        map.hide(now.state().hiddenClasses());
        Optional<ProjectionSettings> placed = now.state().projection();
        if (!asked) {
            asked = true;
            placed.ifPresent(projection::show);
        }
        Optional<ProjectionSettings> shown = picture.arrangement()
                .filter(arrangement -> !arrangement.moving())
                .map(Arrangement::settings);
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
