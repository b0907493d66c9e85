package latentfx.ui.compare;

import latentfx.analysis.Side;
import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.KindNames;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.StoppedWords;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.path.HeldPath;

/** The texts above the maps. */
final class CompareWords {
    private final Messages messages = Messages.of(CompareWords.class);
    private final KindNames kinds = new KindNames();
    private final StoppedWords stopped = new StoppedWords();

    /** A text without values. */
    String get(String key) {
        return messages.get(key);
    }

    /** Short name of the model's kind. */
    String kind(OpenModel open) {
        return kinds.name(open.model().spec().kind());
    }

    /** How far the training of a stopped model had come; empty for others. */
    String stopped(OpenModel open) {
        return open.provenance().flatMap(stopped::of).orElse("");
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

    /** That the path belongs to other samples than its map shows. */
    String stray(HeldPath.Stray stray) {
        return messages.get(
                stray.side() == Side.LEFT ? "home.left" : "home.right", samples(stray.path()), samples(stray.shown()));
    }

    private String samples(SampleSpace space) {
        String name = new DataNames().name(space.origin().name());
        String part = space.origin().part();
        boolean known = part.equals("test") || part.equals("train");
        return messages.get("home.samples", name, known ? messages.get("home.part." + part) : part, space.size());
    }

    private static String samples(OpenModel open) {
        return new DataNames().name(open.sheet().origin().name()) + " "
                + open.sheet().origin().part();
    }
}
