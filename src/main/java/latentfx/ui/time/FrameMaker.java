package latentfx.ui.time;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.recording.RecordedCheckpoint;
import latentfx.recording.Recording;
import latentfx.recording.TimePoint;
import latentfx.task.Cancellation;
import latentfx.ui.plot.Cloud;
import latentfx.ui.scale.PriorRings;

/**
 * Computes the frames of one recording. Caches the checkpoints opened last, so that playing between two checkpoints
 * reads nothing, and can open those that are likely to be needed next. Safe to use from several threads.
 */
final class FrameMaker {
    /** Within this distance of a checkpoint, in epochs, its own positions are shown without interpolation. */
    private static final double AT_CHECKPOINT = 1e-9;

    /** Distance from the middle of a map to its sides, relative to that within which nearly all samples lie. */
    private static final double MARGIN = 1.15;

    private static final double LEAST = 1e-6;

    private final Recording recording;
    private final OpenedCheckpoints opened;

    FrameMaker(Recording recording) {
        this.recording = recording;
        this.opened = new OpenedCheckpoints(recording);
    }

    Recording recording() {
        return recording;
    }

    /** The cache of opened checkpoints. */
    OpenedCheckpoints opened() {
        return opened;
    }

    /**
     * The frame at {@code at} epochs, clamped to the range of {@code line}, which must not be empty; positions are
     * interpolated linearly between the two checkpoints around it.
     */
    TimeFrame make(List<TimePoint> line, double at, OptionalInt sample) throws IOException {
        double within = Math.max(TimeLine.start(line), Math.min(TimeLine.end(line), at));
        int after = TimeLine.after(line, within);
        TimePoint late = line.get(after);
        TimePoint early = late.at() - within <= AT_CHECKPOINT ? late : line.get(Math.max(0, after - 1));
        double gap = late.at() - early.at();
        double share = gap > 0 ? (within - early.at()) / gap : 1;
        RecordedCheckpoint from = opened.at(early);
        RecordedCheckpoint to = opened.at(late);
        Matrix positions = early.equals(late) ? to.map().points() : from.map().towards(to.map(), share);
        RecordedCheckpoint nearest = share < 0.5 ? from : to;
        OpenModel model = nearest.model();
        Optional<float[]> image =
                sample.isPresent() && sample.getAsInt() < model.sheet().size()
                        ? Optional.of(decoded(model, sample.getAsInt()))
                        : Optional.empty();
        return new TimeFrame(
                within,
                share < 0.5 ? early : late,
                model,
                nearest.map(),
                Cloud.of(
                        positions,
                        model.sheet().labels(),
                        model.sheet().labelNames().size()),
                Math.max(LEAST, MARGIN * recording.reach()),
                rings(from, to, share),
                image);
    }

    /** Where N(0, I) lies between two checkpoints. */
    private static Optional<PriorRings> rings(RecordedCheckpoint from, RecordedCheckpoint to, double share) {
        boolean own = from.model().model().spec().isVariational();
        PriorRings early = PriorRings.on(from.map().projection(), 0, 1, own);
        PriorRings late = PriorRings.on(to.map().projection(), 0, 1, own);
        return Optional.of(early.towards(late, share));
    }

    private static float[] decoded(OpenModel model, int sample) {
        float[] image = new float[model.image().size()];
        model.model().pointDecoder().decode(model.sheet().codes().row(sample), image);
        return image;
    }

    /**
     * Opens the checkpoints next to {@code at}, in this order: the next one in the direction of play, the one after
     * that, the one behind.
     *
     * @param onwards whether play goes forwards
     * @param cancellation checked before each checkpoint; ends the method without an exception and keeps what was
     *     opened
     */
    void prepare(List<TimePoint> line, double at, boolean onwards, Cancellation cancellation) throws IOException {
        int after = TimeLine.after(line, at);
        int ahead = onwards ? 1 : -1;
        for (int next : new int[] {after + ahead, after + 2 * ahead, after - ahead}) {
            if (next >= 0 && next < line.size() && !opened.has(line.get(next))) {
                if (cancellation.isCancelled()) {
                    return;
                }
                opened.at(line.get(next));
                opened.at(line.get(after)); // last use of the checkpoints shown, so that they stay cached
            }
        }
    }
}
