package latentfx.ui.time;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import latentfx.math.Matrix;
import latentfx.recording.AlignedMap;
import latentfx.recording.RecordedCheckpoint;
import latentfx.recording.Recording;
import latentfx.recording.TimePoint;

/**
 * Cache of restored checkpoints of one recording. Holds up to 24 MB, but always the two checkpoints around the time
 * shown. Safe to use from several threads; no checkpoint is read twice at once.
 */
final class OpenedCheckpoints {
    /**
     * Limit for one recording in bytes; there can be two. Five checkpoints of the usual network: the two that are shown and
     * those that are prepared for playing on.
     */
    private static final long MOST_BYTES = 24_000_000;

    private static final int LEAST = 2;
    private static final double USUAL_SHARE = 0.995;
    private static final double MARGIN = 1.15;

    private final Recording recording;
    /**
     * Spans by checkpoint; kept after a checkpoint leaves the cache, because they are the costliest part of opening it.
     */
    private final Map<TimePoint, Double> spans = new HashMap<>();

    private final Map<TimePoint, Opened> opened = new LinkedHashMap<>(8, 0.75f, true);

    /**
     * A restored checkpoint.
     *
     * @param checkpoint model and map
     * @param span distance from the map's centre within which nearly all samples lie, in map units
     */
    record Opened(RecordedCheckpoint checkpoint, double span) {
        AlignedMap map() {
            return checkpoint.map();
        }
    }

    OpenedCheckpoints(Recording recording) {
        this.recording = recording;
    }

    /** The checkpoint at {@code point}, read from the recording unless it is cached. */
    synchronized Opened at(TimePoint point) throws IOException {
        Opened known = opened.get(point);
        if (known == null) {
            RecordedCheckpoint checkpoint = recording.read(point.checkpoint());
            double span =
                    spans.computeIfAbsent(point, once -> span(checkpoint.map().points()));
            known = new Opened(checkpoint, span);
            opened.put(point, known);
            trim();
        }
        return known;
    }

    /** Whether the checkpoint at {@code point} is cached. */
    synchronized boolean has(TimePoint point) {
        return opened.containsKey(point);
    }

    private void trim() {
        long bytes = opened.values().stream()
                .mapToLong(it -> it.checkpoint().bytes())
                .sum();
        Iterator<Opened> oldest = opened.values().iterator();
        for (int left = opened.size(); left > LEAST && bytes > MOST_BYTES; left--) {
            bytes -= oldest.next().checkpoint().bytes();
            oldest.remove();
        }
    }

    private static double span(Matrix positions) {
        double[] away = new double[positions.rows()];
        for (int i = 0; i < away.length; i++) {
            away[i] = Math.max(Math.abs(positions.get(i, 0)), Math.abs(positions.get(i, 1)));
        }
        Arrays.sort(away);
        return away.length == 0 ? 1 : Math.max(1e-6, MARGIN * away[(int) (USUAL_SHARE * (away.length - 1))]);
    }
}
