package latentfx.ui.map;

import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.projection.Basis;
import latentfx.projection.Procrustes;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a map of principal components from jumping between two looks at one training. Signs that flip are mended by
 * {@link AxisSigns}, but where two components have nearly the same variance they change places or turn in their plane, as
 * those of a VAE with its round cloud of codes often do. Then the picture is turned in the plane to lie like the one before,
 * and stays so until a finished model is shown, whose axes are its components again. Safe to use from several threads.
 */
final class Gliding {
    /** Cosine of the angle, 30°, up to which components may turn between two looks without the picture being turned back. */
    private static final double STEADY = Math.cos(Math.toRadians(30));

    private @Nullable MapPicture last;
    private boolean turnedHere;

    /** {@code fresh}, turned if it has to be; a picture that somebody else has turned already stays as it is. */
    synchronized MapPicture next(MapPicture fresh) {
        MapPicture before = last;
        boolean due = before != null && before.turned() == turnedHere && isDue(before, fresh);
        MapPicture next = before != null && due ? laidOnto(before, fresh) : fresh;
        turnedHere = due && next.turned();
        last = next;
        return next;
    }

    private static boolean isDue(MapPicture before, MapPicture fresh) {
        OpenModel now = fresh.open();
        return fresh.axes().filter(it -> it.choice().basis() == Basis.PCA).isPresent()
                && before.layout().samePlane(fresh.layout())
                && !fresh.turned()
                && now.provenance().isEmpty()
                && (now.equals(before.open()) || Projector.continues(before.open(), now));
    }

    private static MapPicture laidOnto(MapPicture before, MapPicture fresh) {
        Alignment turn = Procrustes.fit(fresh.points(), before.points(), false);
        boolean steady = turn.rotation(0, 0) >= STEADY && turn.rotation(1, 1) >= STEADY;
        return steady && !before.turned() ? fresh : fresh.turned(turn);
    }
}
