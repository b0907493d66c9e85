package latentfx.recording;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.model.Checkpoint;
import latentfx.model.ModelFactory;
import latentfx.model.ModelSpec;
import latentfx.model.OpenModel;
import latentfx.model.PackedSnapshot;
import latentfx.model.TrainingHistory;
import latentfx.model.TrainingRequest;

/**
 * One recorded training: its checkpoints, each of which can be opened as a model, and their aligned maps. Safe to use
 * from several threads.
 */
public final class Recording implements Closeable {
    /** Most bytes of snapshots that go into a model file. */
    private static final long MOST_SAVED = 200_000_000;

    private final ModelFactory factory;
    private final OpenModel like;
    private final Optional<TrainingRequest> request;
    private final SnapshotStore store;
    private final AlignedMaps maps;
    private int holds;
    private boolean closing;

    /**
     * Creates a recording whose snapshots are in {@code store}.
     *
     * @param like a model of this training: its name, kind, image shape, labels and origin of samples
     * @param request the request that started the training, with its data; empty if the recording was read from a file
     */
    public Recording(ModelFactory factory, OpenModel like, Optional<TrainingRequest> request, SnapshotStore store) {
        this.factory = factory;
        this.like = like;
        this.request = request;
        this.store = store;
        this.maps = new AlignedMaps(store, like.latent());
    }

    /** The name of the model. */
    public String name() {
        return like.name();
    }

    /** A model with everything that all checkpoints have in common: kind, image shape, labels and samples. */
    public OpenModel like() {
        return like;
    }

    /** The request that started the training; empty if the recording was read from a file. */
    public Optional<TrainingRequest> request() {
        return request;
    }

    /** The snapshots of its checkpoints. */
    public SnapshotStore store() {
        return store;
    }

    /** The checkpoints with their positions in epochs on one time line, in order. */
    public List<TimePoint> timeline() {
        Map<Integer, Integer> before = new HashMap<>();
        List<TimePoint> points = new ArrayList<>();
        int epochs = 0;
        int stage = 0;
        int length = 0;
        for (Checkpoint checkpoint : store.checkpoints()) {
            if (checkpoint.stage().number() != stage) {
                epochs += length;
                stage = checkpoint.stage().number();
            }
            length = checkpoint.epochs();
            before.put(stage, epochs);
            points.add(new TimePoint(checkpoint, before.getOrDefault(stage, 0) + checkpoint.progress()));
        }
        return points;
    }

    /**
     * The model at {@code checkpoint}.
     *
     * @throws SnapshotException if the snapshot cannot be read back; the message is for the user
     */
    public OpenModel open(Checkpoint checkpoint) throws IOException {
        Snapshot snapshot = store.get(checkpoint);
        return factory.reopen(like, snapshot.parameters(), snapshot.codes());
    }

    /**
     * The model at {@code checkpoint} with its map; the snapshot is read once for both.
     *
     * @throws SnapshotException if the snapshot cannot be read back; the message is for the user
     */
    public RecordedCheckpoint read(Checkpoint checkpoint) throws IOException {
        Snapshot snapshot = store.get(checkpoint);
        OpenModel model = factory.reopen(like, snapshot.parameters(), snapshot.codes());
        return new RecordedCheckpoint(model, maps.at(checkpoint, snapshot.codes()));
    }

    /**
     * The map of {@code checkpoint}, aligned with the previous one.
     *
     * @throws SnapshotException if codes cannot be read back; the message is for the user
     */
    public AlignedMap map(Checkpoint checkpoint) throws IOException {
        return maps.at(checkpoint);
    }

    /**
     * The largest distance from the centre, along either axis and in units of the codes, within which nearly all samples
     * (99.5 %) lie on the maps of all checkpoints.
     *
     * @throws SnapshotException if codes cannot be read back; the message is for the user
     */
    public double reach() throws IOException {
        return maps.reach();
    }

    /**
     * A request for a training that continues from {@code checkpoint} with other settings, but the same data and
     * layers.
     *
     * @throws SnapshotException if the weights cannot be read back, or the data is not available
     * @throws IllegalArgumentException if the layers of {@code branch} differ
     */
    public TrainingRequest branch(Checkpoint checkpoint, Branch branch) throws IOException {
        TrainingRequest first = request.orElseThrow(() -> new SnapshotException("The data that " + name()
                + " learned from is not open; train a model in this session to continue from one of its epochs."));
        Snapshot snapshot = store.get(checkpoint);
        return new TrainingRequest(
                branch.name(), branch.spec(), branch.plan(), first.data(), Optional.of(snapshot.parameters()));
    }

    /**
     * The training history to save in a model file: all checkpoints, or as many as fit in 200 MB, spread evenly over
     * the training.
     */
    public TrainingHistory history() throws IOException {
        List<Checkpoint> checkpoints = new ArrayList<>(store.checkpoints());
        int samples = like.sheet().size();
        Optional<Checkpoint> spare = Thinning.dispensable(checkpoints);
        while (spare.isPresent()
                && TrainingHistory.bytes(like.model().spec(), samples, checkpoints.size()) > MOST_SAVED) {
            checkpoints.remove(spare.get());
            spare = Thinning.dispensable(checkpoints);
        }
        List<PackedSnapshot> snapshots = new ArrayList<>();
        for (Checkpoint checkpoint : checkpoints) {
            snapshots.add(store.packed(checkpoint));
        }
        return new TrainingHistory(snapshots);
    }

    /** The most bytes that {@link #history} takes after {@code checkpoints} checkpoints of {@code samples} codes each. */
    public static long savedBytes(ModelSpec spec, int samples, int checkpoints) {
        return Math.min(MOST_SAVED, TrainingHistory.bytes(spec, samples, checkpoints));
    }

    /**
     * Keeps the snapshots while their history is written, even if the recording is closed meanwhile, until the result is
     * closed, which is to be done once.
     */
    public synchronized Closeable hold() {
        holds++;
        return this::release;
    }

    private synchronized void release() throws IOException {
        holds--;
        if (closing && holds == 0) {
            store.close();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closing = true;
        if (holds == 0) {
            store.close();
        }
    }
}
