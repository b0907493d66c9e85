package latentfx.ui.time;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private final Recording recording;
    private final Map<TimePoint, RecordedCheckpoint> opened = new LinkedHashMap<>(8, 0.75f, true);

    OpenedCheckpoints(Recording recording) {
        this.recording = recording;
    }

    /** The checkpoint at {@code point}, read from the recording unless it is cached. */
    synchronized RecordedCheckpoint at(TimePoint point) throws IOException {
        RecordedCheckpoint known = opened.get(point);
        if (known == null) {
            known = recording.read(point.checkpoint());
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
        long bytes =
                opened.values().stream().mapToLong(RecordedCheckpoint::bytes).sum();
        Iterator<RecordedCheckpoint> oldest = opened.values().iterator();
        for (int left = opened.size(); left > LEAST && bytes > MOST_BYTES; left--) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
