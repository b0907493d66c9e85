package latentfx.ui.time;

import java.util.List;
import java.util.Optional;
import latentfx.model.Checkpoint;
import latentfx.recording.TimePoint;
import latentfx.ui.fx.Messages;

/** The texts of the time machine. */
final class TimeWords {
    private final Messages words = Messages.of(TimeWords.class);

    /** The epoch, stage and losses of a frame. */
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

    /**
     * The epoch of a frame out of all recorded ones in a few words, and whether it is the newest; empty without a
     * frame.
     */
    String strip(Optional<TimeFrame> frame, List<TimePoint> line) {
        return frame.filter(it -> !line.isEmpty())
                .map(it -> words.get(
                        it.at() < TimeLine.end(line) ? "strip.past" : "strip.newest",
                        it.point().at(),
                        TimeLine.end(line)))
                .orElse("");
    }

    /** The text of a message about an action. */
    String notice(TimeNotice notice) {
        return words.get(notice.key(), notice.values().toArray());
    }
}
