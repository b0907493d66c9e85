package latentfx.ui.time;

import java.util.List;
import java.util.Optional;
import latentfx.model.Checkpoint;
import latentfx.recording.TimePoint;
import latentfx.ui.fx.Messages;

/** What the time machine says. */
final class TimeWords {
    private final Messages words = Messages.of(TimeWords.class);

    /** Where in the training a frame stands. */
    String position(TimeFrame frame) {
        Checkpoint checkpoint = frame.point().checkpoint();
        return words.get(
                checkpoint.stage().of() == 1 ? "position" : "position.stage",
                frame.at(),
                checkpoint.heldOut().total(),
                checkpoint.train().total(),
                frame.cloud().size(),
                checkpoint.stage().number(),
                checkpoint.stage().of());
    }

    /** Where in the training it stands, for a short line; and whether that is the newest checkpoint. */
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
