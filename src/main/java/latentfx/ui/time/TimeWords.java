package latentfx.ui.time;

import latentfx.model.Moment;
import latentfx.ui.fx.Messages;

/** What the time machine says. */
final class TimeWords {
    private final Messages words = Messages.of(TimeWords.class);

    /** Where in the training a frame stands. */
    String place(TimeFrame frame) {
        Moment moment = frame.point().moment();
        return words.get(
                moment.stage().of() == 1 ? "place" : "place.stage",
                frame.at(),
                moment.heldOut().total(),
                moment.train().total(),
                frame.points().rows(),
                moment.stage().number(),
                moment.stage().of());
    }

    /** What was done or went wrong. */
    String notice(TimeNotice notice) {
        return words.get(notice.key(), notice.values().toArray());
    }
}
