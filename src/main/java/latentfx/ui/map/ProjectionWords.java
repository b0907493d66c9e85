package latentfx.ui.map;

import java.util.List;
import java.util.Optional;
import latentfx.projection.Basis;
import latentfx.projection.ProjectionKind;
import latentfx.projection.ProjectionSettings;
import latentfx.projection.Projections;
import latentfx.ui.fx.Messages;

/** The on-screen names of projection methods and of their maps. */
public final class ProjectionWords {
    private final Messages words = Messages.of(ProjectionWords.class);

    /** The name of a method. */
    public String name(ProjectionKind kind) {
        return words.get("method." + kind.id());
    }

    /** The names of all methods, in the order of menus. */
    public String names() {
        List<String> names = Projections.kinds().stream().map(this::name).toList();
        return String.join(", ", names);
    }

    /** One sentence on which structure the method preserves and which it does not. */
    public String keeps(ProjectionKind kind) {
        return words.get("method." + kind.id() + ".keeps");
    }

    /** A short title of a map. */
    public String title(MapPicture picture) {
        boolean own = picture.open().sheet().origin().ownVectors();
        String codes = own ? "method.of.vectors" : "method.of.codes";
        if (picture.layout() instanceof Layout.Axes axes) {
            return words.get(codes, name(Projections.along(axes.choice().basis())));
        }
        ProjectionSettings settings =
                ((Layout.Arranged) picture.layout()).arrangement().settings();
        return words.get(settings.pixels() ? "method.of.pixels" : codes, name(settings.kind()));
    }

    /** The name of the horizontal ({@code across}) or the vertical axis of {@code picture}, as its map shows it. */
    public String axis(MapPicture picture, boolean across) {
        if (picture.layout() instanceof Layout.Arranged arranged) {
            return axis(arranged.arrangement(), across);
        }
        AxisChoice choice = ((Layout.Axes) picture.layout()).choice();
        return axis(picture, choice.basis(), across ? choice.x() : choice.y());
    }

    /** The name of the horizontal ({@code across}) or the vertical axis of a projection without axes. */
    String axis(Arrangement arrangement, boolean across) {
        ProjectionSettings settings = arrangement.settings();
        ProjectionKind kind = settings.kind();
        if (kind.arranges()) {
            return words.get("axis.method", across ? "1" : "2", name(kind));
        }
        int axis = across ? settings.first() : settings.second();
        return words.get("method." + kind.id() + ".axis", String.valueOf(axis + 1));
    }

    /** The name of an axis of {@code picture}. */
    static String axis(MapPicture picture, Basis basis, int axis) {
        Messages words = Messages.of(ProjectionWords.class);
        if (axis >= picture.open().latent()) {
            return words.get("axis.empty");
        }
        Optional<Layout.Axes> along = picture.axes().filter(it -> it.choice().basis() == basis);
        boolean shown = along.map(Layout.Axes::choice)
                .filter(it -> axis == it.x() || axis == it.y())
                .isPresent();
        if (picture.turned() && shown) {
            return words.get("axis.turned", axis(picture.plain(), basis, axis));
        }
        String number = String.valueOf(axis + 1);
        if (basis == Basis.RAW) {
            return words.get("axis.raw", number);
        }
        String plain = words.get("axis.pc", number);
        return along.filter(it -> it.projection().totalVariance() > 0)
                .map(it -> words.get("axis.share", plain, it.projection().explainedShare(axis)))
                .orElse(plain);
    }
}
