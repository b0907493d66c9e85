package latentfx.ui.panels;

import java.util.Arrays;
import java.util.Optional;
import latentfx.analysis.PosteriorSummary;
import latentfx.projection.Ellipse;
import latentfx.ui.map.Layout;
import latentfx.ui.map.MapNotes;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.path.Side;
import latentfx.ui.plot.AxisChoice;

/** Draws holes and posteriors over a map, in the plane that it shows. */
public final class MapMarks {
    /** The ellipse holds so much of the posterior. */
    static final double MASS = 0.95;

    private MapMarks() {}

    /** Lays what belongs to {@code side} over its map; while the map still shows another model, nothing. */
    public static void lay(MapViewModel map, Side side, Optional<FoundHole> hole, Optional<PosteriorSummary> look) {
        MapPicture picture = map.pictureProperty().get();
        if (picture != null) {
            map.notesProperty()
                    .set(map.notesProperty()
                            .get()
                            .withSpot(hole.flatMap(it -> it.get(side))
                                    .filter(it -> it.open().equals(picture.open()))
                                    .map(it -> spot(picture, it)))
                            .withEllipse(look.filter(it -> it.open().equals(picture.open()))
                                    .flatMap(it -> picture.axes().map(axes -> ellipse(axes, it)))));
        }
    }

    private static MapNotes.Spot spot(MapPicture picture, FoundHole.Drawn drawn) {
        double[] place = picture.place(Arrays.copyOf(drawn.code(), drawn.open().latent()));
        return new MapNotes.Spot(place[0], place[1]);
    }

    private static Ellipse ellipse(Layout.Axes axes, PosteriorSummary look) {
        AxisChoice choice = axes.choice();
        return Ellipse.ofGaussian(axes.projection(), choice.x(), choice.y(), look.mean(), look.logVariance(), MASS);
    }
}
