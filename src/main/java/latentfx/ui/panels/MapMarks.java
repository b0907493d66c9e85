package latentfx.ui.panels;

import java.util.Arrays;
import java.util.Optional;
import latentfx.analysis.PosteriorSummary;
import latentfx.projection.Ellipse;
import latentfx.ui.map.MapNotes;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.path.Side;
import latentfx.ui.plot.AxisChoice;

/** Marks empty regions and posteriors on a map. */
public final class MapMarks {
    /** Share of the posterior's probability within the ellipse. */
    static final double MASS = 0.95;

    private MapMarks() {}

    /** Marks on the map of {@code side} what belongs to its model; nothing while the map still shows another model. */
    public static void lay(
            MapViewModel map, Side side, Optional<FoundHole> hole, Optional<PosteriorSummary> posterior) {
        MapPicture picture = map.pictureProperty().get();
        if (picture != null) {
            map.notesProperty()
                    .set(map.notesProperty()
                            .get()
                            .withSpot(hole.flatMap(it -> it.get(side))
                                    .filter(it -> it.open().equals(picture.open()))
                                    .map(it -> spot(picture, it)))
                            .withEllipse(posterior
                                    .filter(it -> it.open().equals(picture.open()))
                                    .filter(it -> picture.arrangement().isEmpty()) // an ellipse needs a plane
                                    .map(it -> ellipse(picture, it))));
        }
    }

    private static MapNotes.Spot spot(MapPicture picture, FoundHole.Drawn drawn) {
        double[] position =
                picture.place(Arrays.copyOf(drawn.code(), drawn.open().latent()));
        return new MapNotes.Spot(position[0], position[1]);
    }

    private static Ellipse ellipse(MapPicture picture, PosteriorSummary posterior) {
        AxisChoice axes = picture.axes();
        return Ellipse.ofGaussian(
                picture.projection(), axes.x(), axes.y(), posterior.mean(), posterior.logVariance(), MASS);
    }
}
