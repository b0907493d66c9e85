package latentfx.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import latentfx.analysis.units.EqualNet;
import latentfx.data.DataException;
import latentfx.data.DataOrigin;
import latentfx.data.DataSource;
import latentfx.data.TrainTest;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.OpenModel;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Trains the nets of {@link EqualNet}, one after the other, on up to {@value EqualNet#IMAGES} images of a data set. */
public final class EqualNets {
    private static final int HELD_OUT = 1_000;
    private static final int SMALLEST_BATCH = 10;
    private static final int LARGEST_BATCH = 100;
    private static final int STEPS = 160;
    private static final Map<EqualNet, String> NAMES = Map.of(
            EqualNet.PLAIN, "AE 256-64",
            EqualNet.STACKED, "SAE 256-64",
            EqualNet.DENOISING, "DAE 256-64",
            EqualNet.STACKED_DENOISING, "SDAE 256-64");

    private final Workbench workbench;

    public EqualNets(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * One net of each kind, on the training part of the one of {@code sources} whose test part is {@code
     * test}.
     *
     * @param progress in images passed, all nets together
     * @throws IOException if there is no such source, it cannot be read, or a loss is no longer a number
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public Map<EqualNet, OpenModel> train(
            List<DataSource> sources, DataOrigin test, Consumer<Progress> progress, Cancellation cancellation)
            throws IOException {
        return train(load(sources, test, cancellation), progress, cancellation);
    }

    private static TrainTest load(List<DataSource> sources, DataOrigin test, Cancellation cancellation)
            throws DataException {
        List<DataSource> likely = new ArrayList<>(sources);
        likely.sort(Comparator.comparing(source -> !source.name().equalsIgnoreCase(test.name())));
        for (DataSource source : likely) { // the name of a folder may be another one
            TrainTest data = source.load(progress -> {}, cancellation);
            if (data.test().origin().equals(test)) {
                return data;
            }
        }
        throw new DataException(
                "There is no training part of " + test.name() + " at hand; open its folder under Data.");
    }

    /** One net of each kind, on {@code all}. */
    Map<EqualNet, OpenModel> train(TrainTest all, Consumer<Progress> progress, Cancellation cancellation)
            throws IOException {
        TrainTest data =
                new TrainTest(all.train().first(EqualNet.IMAGES), all.test().first(HELD_OUT));
        int images = data.train().size();
        int batch = Math.max(SMALLEST_BATCH, Math.min(LARGEST_BATCH, images / STEPS));
        Meter meter = new Meter(images, progress);
        Map<EqualNet, OpenModel> nets = new EnumMap<>(EqualNet.class);
        for (EqualNet net : EqualNet.values()) {
            TrainingRequest request = new TrainingRequest(
                    String.valueOf(NAMES.get(net)),
                    net.spec(data.train().shape().size()),
                    EqualNet.plan(batch),
                    data);
            nets.put(net, trained(request, step -> meter.tell(net, step), cancellation));
        }
        return nets;
    }

    /** Makes the progress of one net that of all. */
    private record Meter(int images, Consumer<Progress> progress) {
        void tell(EqualNet net, Progress step) {
            long before = 0;
            long all = 0;
            for (EqualNet other : EqualNet.values()) {
                before += other.compareTo(net) < 0 ? other.passes() : 0;
                all += other.passes();
            }
            long own = Math.round(Math.max(0, step.fraction()) * net.passes() * images);
            progress.accept(new Progress(before * images + own, all * images));
        }
    }

    private OpenModel trained(TrainingRequest request, Consumer<Progress> progress, Cancellation cancellation)
            throws IOException {
        try {
            EpochReport last = workbench.trainer().train(request, report -> {}, progress, cancellation);
            return workbench.models().snapshot(request, last);
        } catch (DivergedException diverged) {
            throw new IOException(diverged.getMessage(), diverged);
        }
    }
}
