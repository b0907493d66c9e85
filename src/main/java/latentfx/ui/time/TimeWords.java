package latentfx.ui.time;

import java.util.List;
import java.util.Optional;
import latentfx.model.Moment;
import latentfx.recording.TimePoint;
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
                frame.cloud().size(),
                moment.stage().number(),
                moment.stage().of());
    }

    /** Where in the training it stands, for a short line; and whether that is the newest look. */
    String strip(Optional<TimeFrame> frame, List<TimePoint> line) {
        return frame.filter(it -> !line.isEmpty())
                .map(it -> words.get(
                        it.at() < TimeLine.end(line) ? "strip.past" : "strip.newest",
                        it.point().at(),
                        TimeLine.end(line)))
                .orElse("");
    }

    /** What was done or went wrong. */
    String notice(TimeNotice notice) {
        return words.get(notice.key(), notice.values().toArray());
    }
}
