package latentfx.recording;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.model.Moment;
import latentfx.model.OpenModel;
import latentfx.model.PackedState;
import latentfx.model.TrainingHistory;
import latentfx.workbench.TrainingOrder;
import latentfx.workbench.Workbench;

/**
 * One training to be gone back and forth in: its looks, each of which can be opened as a model, and their maps laid onto
 * each other. Safe to use from several threads.
 */
public final class Recording implements Closeable {
    /** Most bytes of snapshots that go into a model file. */
    private static final long MOST_SAVED = 200_000_000;

    private final Workbench workbench;
    private final OpenModel like;
    private final Optional<TrainingOrder> order;
    private final SnapshotStore store;
    private final AlignedMaps maps;

    /**
     * Over {@code store}.
     *
     * @param like a model of this training: its name, kind, image shape, labels and origin of samples
     * @param order what the training was asked for, with its data; empty for one that was read from a file
     */
    public Recording(Workbench workbench, OpenModel like, Optional<TrainingOrder> order, SnapshotStore store) {
        this.workbench = workbench;
        this.like = like;
        this.order = order;
        this.store = store;
        this.maps = new AlignedMaps(store, like.latent());
    }

    /** What the model is called. */
    public String name() {
        return like.name();
    }

    /** What all its looks have in common: kind, image shape, labels and samples. */
    public OpenModel like() {
        return like;
    }

    /** What the training was asked for; empty where it was read from a file. */
    public Optional<TrainingOrder> order() {
        return order;
    }

    /** What is kept. */
    public SnapshotStore store() {
        return store;
    }

    /** The looks with the epochs at which they lie on one time line, in order. */
    public List<TimePoint> timeline() {
        Map<Integer, Integer> before = new HashMap<>();
        List<TimePoint> points = new ArrayList<>();
        int epochs = 0;
        int stage = 0;
        int length = 0;
        for (Moment moment : store.moments()) {
            if (moment.stage().number() != stage) {
                epochs += length;
                stage = moment.stage().number();
            }
            length = moment.epochs();
            before.put(stage, epochs);
            points.add(new TimePoint(moment, before.getOrDefault(stage, 0) + moment.progress()));
        }
        return points;
    }

    /**
     * The model as it was at {@code moment}.
     *
     * @throws SnapshotException if that cannot be read back; the message is for the user
     */
    public OpenModel open(Moment moment) throws IOException {
        Snapshot snapshot = store.get(moment);
        return workbench.reopen(like, snapshot.parameters(), snapshot.codes());
    }

    /**
     * The model as it was at {@code moment} with its map, for one reading of what is kept.
     *
     * @throws SnapshotException if that cannot be read back; the message is for the user
     */
    public RecordedCheckpoint look(Moment moment) throws IOException {
        Snapshot snapshot = store.get(moment);
        OpenModel model = workbench.reopen(like, snapshot.parameters(), snapshot.codes());
        return new RecordedCheckpoint(model, maps.at(moment, snapshot.codes()));
    }

    /**
     * The map of {@code moment}, laid onto the one before.
     *
     * @throws SnapshotException if codes cannot be read back; the message is for the user
     */
    public AlignedMap map(Moment moment) throws IOException {
        return maps.at(moment);
    }

    /**
     * A training that goes on from {@code moment} with settings of its own: same data, same layers.
     *
     * @throws SnapshotException if the weights cannot be read back, or the data is not at hand
     * @throws IllegalArgumentException if the layers of {@code branch} are others
     */
    public TrainingOrder branch(Moment moment, Branch branch) throws IOException {
        TrainingOrder first = order.orElseThrow(() -> new SnapshotException("The data that " + name()
                + " learned from is not open; train a model in this session to continue from one of its epochs."));
        Snapshot snapshot = store.get(moment);
        return new TrainingOrder(
                branch.name(), branch.spec(), branch.plan(), first.data(), Optional.of(snapshot.parameters()));
    }

    /** Everything that goes into a model file: all looks, or as many as 200 MB hold, evenly over the training. */
    public TrainingHistory history() throws IOException {
        List<Moment> moments = new ArrayList<>(store.moments());
        int samples = like.sheet().size();
        Optional<Moment> spare = Thinning.dispensable(moments);
        while (spare.isPresent() && TrainingHistory.bytes(like.model().spec(), samples, moments.size()) > MOST_SAVED) {
            moments.remove(spare.get());
            spare = Thinning.dispensable(moments);
        }
        List<PackedState> states = new ArrayList<>();
        for (Moment moment : moments) {
            states.add(store.packed(moment));
        }
        return new TrainingHistory(moments, states);
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
