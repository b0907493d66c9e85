package latentfx.recording;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import latentfx.math.Matrix;
import latentfx.model.Checkpoint;
import latentfx.model.EpochReport;
import latentfx.model.ModelSpec;
import latentfx.model.PackedSnapshot;
import latentfx.model.WeightPrecision;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps weights and codes of each checkpoint of a training within a budget: the newest in full precision, older ones in
 * half precision, still older ones on disk. The best (lowest held-out loss) and the newest are converted last; the
 * first, the best and the newest are never deleted. Safe to use from several threads; writing or reading one snapshot
 * takes some milliseconds.
 */
public final class SnapshotStore implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotStore.class);

    private final ModelSpec spec;
    private final int samples;
    private SnapshotBudget budget;
    private final Path folder;
    private final Map<Checkpoint, SnapshotStorage> kept = new LinkedHashMap<>();
    private @Nullable ScratchFile scratch;
    private boolean diskRefuses;
    private boolean closed;
    private int dropped;

    /**
     * Creates an empty store.
     *
     * @param samples number of codes in each snapshot
     * @param folder where a temporary file is created once the memory budget is used up
     */
    public SnapshotStore(ModelSpec spec, int samples, SnapshotBudget budget, Path folder) {
        this.spec = spec;
        this.samples = samples;
        this.budget = budget;
        this.folder = folder;
    }

    /** Adds the snapshot of a report, whose weights and codes are shared, not copied. No effect once closed. */
    public synchronized void add(EpochReport report) {
        if (!closed) {
            kept.put(report.checkpoint(), new SnapshotStorage.Full(report.parameters(), report.heldOutCodes()));
            economise();
        }
    }

    /**
     * Adds a packed snapshot.
     *
     * @throws IllegalArgumentException if it does not fit this store's model
     */
    public synchronized void add(PackedSnapshot snapshot) {
        snapshot.check(spec, samples);
        if (!closed) {
            kept.put(snapshot.checkpoint(), SnapshotStorage.Packed.of(snapshot));
            economise();
        }
    }

    /** Sets a new budget; snapshots that exceed it are packed, moved to disk or deleted. */
    synchronized void limit(SnapshotBudget share) {
        budget = share;
        economise();
        while (onDisk() > budget.diskBytes() && dropOne()) {
            LOG.debug("an epoch was given up, because the disk is shared now");
        }
    }

    private void economise() {
        while (memory(SnapshotStorage.Full.class) > budget.fullBytes()) {
            oldest(SnapshotStorage.Full.class).ifPresent(this::pack);
        }
        boolean shrinks = true;
        while (memory(SnapshotStorage.class) > budget.memoryBytes() && shrinks) {
            shrinks = oldest(SnapshotStorage.Packed.class).filter(this::moveOut).isPresent() || dropOne();
        }
    }

    private void pack(Checkpoint checkpoint) {
        if (kept.get(checkpoint) instanceof SnapshotStorage.Full full) {
            kept.put(
                    checkpoint,
                    SnapshotStorage.Packed.of(PackedSnapshot.of(checkpoint, full.parameters(), full.codes())));
        }
    }

    /** Moves a packed snapshot to disk; false if there is no room. */
    private boolean moveOut(Checkpoint checkpoint) {
        if (!(kept.get(checkpoint) instanceof SnapshotStorage.Packed packed) || diskRefuses) {
            return false;
        }
        PackedSnapshot snapshot = packed.snapshot();
        byte[] bytes = snapshot.bytes();
        try {
            while (onDisk() + bytes.length > budget.diskBytes()) {
                if (!dropOne() || !kept.containsKey(checkpoint)) {
                    return !kept.containsKey(checkpoint);
                }
            }
            ScratchFile file = scratch == null ? ScratchFile.in(folder) : scratch;
            scratch = file;
            kept.put(checkpoint, new SnapshotStorage.OnDisk(file.write(bytes), snapshot.precision()));
            return true;
        } catch (IOException full) { // a full disk must not end the training: old snapshots are deleted from now on
            diskRefuses = true;
            LOG.warn("earlier epochs cannot be kept in {}", folder, full);
            return false;
        }
    }

    /** Deletes the snapshot whose neighbours are nearest to each other in time; false if none may be deleted. */
    private boolean dropOne() {
        List<Checkpoint> all = checkpoints();
        Optional<Checkpoint> given = Thinning.dispensable(all);
        given.ifPresent(checkpoint -> {
            if (kept.remove(checkpoint) instanceof SnapshotStorage.OnDisk out && scratch != null) {
                scratch.release(out.piece());
            }
            dropped++;
        });
        return given.isPresent();
    }

    private long memory(Class<? extends SnapshotStorage> form) {
        return kept.values().stream()
                .filter(form::isInstance)
                .mapToLong(SnapshotStorage::memory)
                .sum();
    }

    private long onDisk() {
        return kept.values().stream()
                .mapToLong(keeping -> keeping instanceof SnapshotStorage.OnDisk out
                        ? out.piece().length()
                        : 0)
                .sum();
    }

    /** The oldest snapshot kept in that form; the best and the newest only if there is no other. */
    private Optional<Checkpoint> oldest(Class<? extends SnapshotStorage> form) {
        List<Checkpoint> all = checkpoints();
        Checkpoint newest = all.get(all.size() - 1);
        Checkpoint best = Thinning.best(all).orElse(newest);
        Predicate<Checkpoint> inForm = checkpoint -> form.isInstance(kept.get(checkpoint));
        Optional<Checkpoint> ordinary = all.stream()
                .filter(inForm)
                .filter(checkpoint -> !checkpoint.equals(best) && !checkpoint.equals(newest))
                .findFirst();
        return ordinary.or(() -> all.stream().filter(inForm).findFirst());
    }

    /** Every checkpoint that is kept, in the order of the training. */
    public synchronized List<Checkpoint> checkpoints() {
        return List.copyOf(kept.keySet());
    }

    /** Number of snapshots deleted so far. */
    public synchronized int dropped() {
        return dropped;
    }

    /** Bytes of memory that all snapshots take. */
    public synchronized long memoryBytes() {
        return memory(SnapshotStorage.class);
    }

    /** Bytes of disk space that the temporary file takes. */
    public synchronized long diskBytes() {
        return onDisk();
    }

    /**
     * Weights and codes at {@code checkpoint}.
     *
     * @throws SnapshotException if that is no longer kept or cannot be read back; the message is for the user
     */
    public synchronized Snapshot get(Checkpoint checkpoint) throws IOException {
        if (kept.get(checkpoint) instanceof SnapshotStorage.Full full) {
            return new Snapshot(checkpoint, full.parameters(), full.codes(), true);
        }
        PackedSnapshot snapshot = packed(checkpoint);
        boolean exact = snapshot.precision() == WeightPrecision.FLOAT32;
        return new Snapshot(checkpoint, snapshot.parameters(spec), snapshot.codes(spec, samples), exact);
    }

    /** The codes at {@code checkpoint}, without the weights, which takes less time than {@link #get}. */
    public synchronized Matrix codes(Checkpoint checkpoint) throws IOException {
        return kept.get(checkpoint) instanceof SnapshotStorage.Full full
                ? full.codes()
                : packed(checkpoint).codes(spec, samples);
    }

    /** The snapshot at {@code checkpoint} in the packed form that model files contain; errors as for {@link #get}. */
    public synchronized PackedSnapshot packed(Checkpoint checkpoint) throws IOException {
        SnapshotStorage keeping = kept.get(checkpoint);
        if (keeping instanceof SnapshotStorage.Full full) {
            return PackedSnapshot.of(checkpoint, full.parameters(), full.codes());
        }
        if (keeping instanceof SnapshotStorage.Packed packed) {
            return packed.snapshot();
        }
        if (keeping instanceof SnapshotStorage.OnDisk out && scratch != null) {
            PackedSnapshot snapshot = new PackedSnapshot(checkpoint, out.precision(), scratch.read(out.piece()));
            snapshot.check(spec, samples);
            return snapshot;
        }
        throw new SnapshotException("Epoch " + checkpoint.progress() + " is no longer kept; choose another epoch.");
    }

    /** Deletes all snapshots and the temporary file. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        kept.clear();
        ScratchFile file = scratch;
        scratch = null;
        if (file != null) {
            file.close();
        }
    }
}
