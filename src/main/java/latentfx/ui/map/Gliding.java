package latentfx.ui.map;

import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.projection.Basis;
import latentfx.projection.Procrustes;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a map of principal components steady between two snapshots of one training. {@link AxisSigns} corrects flipped
 * signs, but two components of nearly equal variance can swap or rotate in their plane, as is common for the isotropic
 * codes of a VAE. Then the picture is rotated to match the previous one (orthogonal Procrustes), until a finished model
 * is shown, whose axes are its components again. Safe to use from several threads.
 */
final class Gliding {
    /** Cosine of 30°, the angle up to which components may rotate between two snapshots without correction. */
    private static final double STEADY = Math.cos(Math.toRadians(30));

    private @Nullable MapPicture last;
    private boolean turnedHere;

    /**
     * {@code fresh}, rotated to match the previous picture if needed; a picture that is already rotated is returned as
     * it is.
     */
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
