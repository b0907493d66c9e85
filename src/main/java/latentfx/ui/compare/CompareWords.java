package latentfx.ui.compare;

import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.KindNames;
import latentfx.ui.fx.Messages;

/** The texts above the maps. */
final class CompareWords {
    private final Messages messages = Messages.of(CompareWords.class);
    private final KindNames kinds = new KindNames();

    /** A text without values. */
    String get(String key) {
        return messages.get(key);
    }

    /** Short name of the model's kind. */
    String kind(OpenModel open) {
        return kinds.name(open.model().spec().kind());
    }

    /** The latent size. */
    String latent(OpenModel open) {
        return messages.get("latent", String.valueOf(open.latent()));
    }

    /** How the right map was turned and mirrored. */
    String turned(Alignment turn) {
        boolean mirrored = turn.rotation(0, 0) * turn.rotation(1, 1) - turn.rotation(0, 1) * turn.rotation(1, 0) < 0;
        double degrees = Math.toDegrees(Math.atan2(turn.rotation(0, 1), turn.rotation(0, 0)));
        return messages.get(mirrored ? "turned.mirrored" : "turned.plain", Math.rint(degrees));
    }

    /** Why the maps are not linked. */
    String unlinked(OpenModel left, OpenModel right) {
        return messages.get("unlinked.why", samples(left), samples(right));
    }

    private static String samples(OpenModel open) {
        return new DataNames().name(open.sheet().origin().name()) + " "
                + open.sheet().origin().part();
    }
}
