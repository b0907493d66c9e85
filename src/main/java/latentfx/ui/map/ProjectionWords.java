package latentfx.ui.map;

import java.util.Locale;
import latentfx.projection.Basis;
import latentfx.ui.fx.Messages;

/** What methods of projection, and the maps that they make, are called. */
public final class ProjectionWords {
    private final Messages words = Messages.of(ProjectionWords.class);

    /** The name of a method. */
    public String name(ProjectionChoice choice) {
        return words.get("method." + id(choice));
    }

    /** What the method keeps and what it does not, in a sentence. */
    public String keeps(ProjectionChoice choice) {
        return words.get("method." + id(choice) + ".keeps");
    }

    private static String id(ProjectionChoice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** What a map shows, in a few words. */
    public String title(MapPicture picture) {
        boolean own = picture.open().sheet().origin().ownVectors();
        String codes = own ? "method.of.vectors" : "method.of.codes";
        if (picture.layout() instanceof Layout.Axes axes) {
            Basis basis = axes.choice().basis();
            return words.get(codes, name(basis == Basis.PCA ? ProjectionChoice.PCA : ProjectionChoice.RAW));
        }
        ProjectionSettings settings =
                ((Layout.Arranged) picture.layout()).arrangement().settings();
        return words.get(settings.pixels() ? "method.of.pixels" : codes, name(settings.choice()));
    }

    /** The name of one axis of an arranged map. */
    String axis(Arrangement arrangement, boolean across) {
        ProjectionSettings settings = arrangement.settings();
        int number = settings.choice().hasAxes() ? 1 + (across ? settings.first() : settings.second()) : across ? 1 : 2;
        String key = settings.choice() == ProjectionChoice.PCA
                ? "axis.pc.pixels"
                : settings.choice() == ProjectionChoice.RAW ? "axis.pixel" : "axis.method";
        return words.get(key, String.valueOf(number), name(settings.choice()));
    }
}
