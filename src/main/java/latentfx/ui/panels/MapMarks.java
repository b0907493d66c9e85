package latentfx.ui.panels;

import java.util.Arrays;
import java.util.Optional;
import latentfx.analysis.PosteriorSummary;
import latentfx.analysis.Side;
import latentfx.projection.Ellipse;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.Layout;
import latentfx.ui.map.MapNotes;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;

/** Marks a hole and a posterior on a map. */
public final class MapMarks {
    /** Share of the posterior that the ellipse holds. */
    static final double MASS = 0.95;

    private MapMarks() {}

    /**
     * Sets the notes of the map on {@code side}: the middle of the hole and the ellipse of the posterior, each only
     * while the map shows the model that it belongs to.
     */
    public static void lay(MapViewModel map, Side side, Optional<FoundHole> hole, Optional<PosteriorSummary> summary) {
        MapPicture picture = map.pictureProperty().get();
        if (picture != null) {
            map.notesProperty()
                    .set(map.notesProperty()
                            .get()
                            .withSpot(hole.flatMap(it -> it.get(side))
                                    .filter(it -> it.open().equals(picture.open()))
                                    .map(it -> spot(picture, it)))
                            .withEllipse(summary.filter(it -> it.open().equals(picture.open()))
                                    .flatMap(it -> picture.axes().map(axes -> ellipse(axes, it)))));
        }
    }

    private static MapNotes.Spot spot(MapPicture picture, FoundHole.Drawn drawn) {
        double[] position =
                picture.position(Arrays.copyOf(drawn.code(), drawn.open().latent()));
        return new MapNotes.Spot(position[0], position[1]);
    }

    private static Ellipse ellipse(Layout.Axes axes, PosteriorSummary summary) {
        AxisChoice choice = axes.choice();
        return Ellipse.ofGaussian(
                axes.projection(), choice.x(), choice.y(), summary.mean(), summary.logVariance(), MASS);
    }
}
