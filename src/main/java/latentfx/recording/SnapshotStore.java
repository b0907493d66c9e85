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
import latentfx.model.EpochReport;
import latentfx.model.ModelSpec;
import latentfx.model.Moment;
import latentfx.model.PackedState;
import latentfx.model.WeightPrecision;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what a training was at each look, within a budget: the newest in full precision, older ones in half precision,
 * still older ones on disk. The best and the newest are the last to be changed, and the first, the best and the newest are
 * never given up. Safe to use from several threads; writing or reading one snapshot takes some milliseconds.
 */
public final class SnapshotStore implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotStore.class);

    private final ModelSpec spec;
    private final int samples;
    private SnapshotBudget budget;
    private final Path folder;
    private final Map<Moment, SnapshotStorage> kept = new LinkedHashMap<>();
    private @Nullable ScratchFile scratch;
    private boolean diskRefuses;
    private boolean closed;
    private int dropped;

    /**
     * Empty.
     *
     * @param samples how many codes each snapshot has
     * @param folder where a temporary file is made once memory does not suffice
     */
    public SnapshotStore(ModelSpec spec, int samples, SnapshotBudget budget, Path folder) {
        this.spec = spec;
        this.samples = samples;
        this.budget = budget;
        this.folder = folder;
    }

    /** Keeps a report; its arrays are shared. Does nothing once closed. */
    public synchronized void add(EpochReport report) {
        if (!closed) {
            kept.put(Moment.of(report), new SnapshotStorage.Full(report.parameters(), report.heldOutCodes()));
            economise();
        }
    }

    /**
     * Keeps a packed state.
     *
     * @throws IllegalArgumentException if it is not of this model
     */
    public synchronized void add(Moment moment, PackedState state) {
        state.check(spec, samples);
        if (!closed) {
            kept.put(moment, new SnapshotStorage.Packed(state));
            economise();
        }
    }

    /** Has it take no more than {@code share} from now on; what is kept already is packed, moved out or given up. */
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

    private void pack(Moment moment) {
        if (kept.get(moment) instanceof SnapshotStorage.Full full) {
            kept.put(moment, new SnapshotStorage.Packed(PackedState.of(full.parameters(), full.codes())));
        }
    }

    /** Moves a packed snapshot to disk; false if there is no room. */
    private boolean moveOut(Moment moment) {
        if (!(kept.get(moment) instanceof SnapshotStorage.Packed packed) || diskRefuses) {
            return false;
        }
        byte[] bytes = packed.state().bytes();
        try {
            while (onDisk() + bytes.length > budget.diskBytes()) {
                if (!dropOne() || !kept.containsKey(moment)) {
                    return !kept.containsKey(moment);
                }
            }
            ScratchFile file = scratch == null ? ScratchFile.in(folder) : scratch;
            scratch = file;
            kept.put(
                    moment,
                    new SnapshotStorage.OnDisk(file.write(bytes), packed.state().precision()));
            return true;
        } catch (IOException full) { // a full disk must not end the training: from now on old snapshots are given up
            diskRefuses = true;
            LOG.warn("earlier epochs cannot be kept in {}", folder, full);
            return false;
        }
    }

    /** Gives up the snapshot whose neighbours are nearest to each other in time; false if none may be given up. */
    private boolean dropOne() {
        List<Moment> all = moments();
        Optional<Moment> given = Thinning.dispensable(all);
        given.ifPresent(moment -> {
            if (kept.remove(moment) instanceof SnapshotStorage.OnDisk out && scratch != null) {
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

    /** The oldest one kept in that form; the best and the newest only where there is no other. */
    private Optional<Moment> oldest(Class<? extends SnapshotStorage> form) {
        List<Moment> all = moments();
        Moment newest = all.get(all.size() - 1);
        Moment best = Thinning.best(all).orElse(newest);
        Predicate<Moment> inForm = moment -> form.isInstance(kept.get(moment));
        Optional<Moment> ordinary = all.stream()
                .filter(inForm)
                .filter(moment -> !moment.equals(best) && !moment.equals(newest))
                .findFirst();
        return ordinary.or(() -> all.stream().filter(inForm).findFirst());
    }

    /** Every look that is kept, in the order of the training. */
    public synchronized List<Moment> moments() {
        return List.copyOf(kept.keySet());
    }

    /** How many were given up. */
    public synchronized int dropped() {
        return dropped;
    }

    /** Bytes of memory that all snapshots take. */
    public synchronized long memoryBytes() {
        return memory(SnapshotStorage.class);
    }

    /** Bytes that lie on disk. */
    public synchronized long diskBytes() {
        return onDisk();
    }

    /**
     * What the training was at {@code moment}.
     *
     * @throws SnapshotException if that is no longer kept or cannot be read back; the message is for the user
     */
    public synchronized Snapshot get(Moment moment) throws IOException {
        if (kept.get(moment) instanceof SnapshotStorage.Full full) {
            return new Snapshot(moment, full.parameters(), full.codes(), true);
        }
        PackedState state = packed(moment);
        boolean exact = state.precision() == WeightPrecision.FLOAT32;
        return new Snapshot(moment, state.parameters(spec), state.codes(spec, samples), exact);
    }

    /** The codes alone, which takes less time; see {@link #get}. */
    public synchronized Matrix codes(Moment moment) throws IOException {
        return kept.get(moment) instanceof SnapshotStorage.Full full
                ? full.codes()
                : packed(moment).codes(spec, samples);
    }

    /** The state as it goes into a file; see {@link #get}. */
    public synchronized PackedState packed(Moment moment) throws IOException {
        SnapshotStorage keeping = kept.get(moment);
        if (keeping instanceof SnapshotStorage.Full full) {
            return PackedState.of(full.parameters(), full.codes());
        }
        if (keeping instanceof SnapshotStorage.Packed packed) {
            return packed.state();
        }
        if (keeping instanceof SnapshotStorage.OnDisk out && scratch != null) {
            PackedState state = new PackedState(out.precision(), scratch.read(out.piece()));
            state.check(spec, samples);
            return state;
        }
        throw new SnapshotException("Epoch " + moment.progress() + " is no longer kept; choose another epoch.");
    }

    /** Lets go of everything and deletes the temporary file. */
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
