package latentfx.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.analysis.Denoising;
import latentfx.analysis.Interpolation;
import latentfx.analysis.ModelFigures;
import latentfx.analysis.ModelMeasurement;
import latentfx.analysis.Projected;
import latentfx.bench.Bench;
import latentfx.bench.BenchBudget;
import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.model.CodeSheet;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.LatentModel;
import latentfx.model.ModelFactory;
import latentfx.model.ModelFile;
import latentfx.model.ModelFileException;
import latentfx.model.ModelTrainer;
import latentfx.model.OpenModel;
import latentfx.model.Parameters;
import latentfx.model.Provenance;
import latentfx.model.SavedModel;
import latentfx.model.TrainingHistory;
import latentfx.model.TrainingRequest;
import latentfx.model.WeightPrecision;
import latentfx.model.exchange.ModelExchange;
import latentfx.projection.ProjectionMethod;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * The use cases that the window and the command line share: open, train, evaluate, save. Each runs on the calling
 * thread; the window calls them from its workers.
 */
public class Workbench {
    private final ModelTrainer trainer;
    private final ModelFactory factory;
    private final NetworkExchange networks;

    /** Works with this trainer, makes models at work by this factory, and exchanges them by this. */
    public Workbench(ModelTrainer trainer, ModelFactory factory, ModelExchange exchange) {
        this.trainer = trainer;
        this.factory = factory;
        this.networks = new NetworkExchange(factory, exchange);
    }

    /** Models from and for other programs. */
    public NetworkExchange networks() {
        return networks;
    }

    /** Names of the models that come with the program, such as {@code mnist-vae-4}. */
    public List<String> bundled() {
        return Bundled.NAMES;
    }

    /** Opens a model that comes with the program. */
    public OpenModel openBundled(String name) throws IOException {
        return opened(Bundled.read(name));
    }

    /**
     * Opens a model file, or what {@link NetworkExchange#open(Path)} opens.
     *
     * @throws ModelFileException if it cannot be used; the message is one sentence for the user
     */
    public OpenModel open(Path file) throws IOException {
        return isForeign(file) ? networks.open(file) : opened(ModelFile.read(file));
    }

    private boolean isForeign(Path file) {
        return networks.isNetwork(file) || networks.holdsNetworks(file);
    }

    /**
     * The course of the training that a model file was saved with; empty if it was saved without.
     *
     * @throws ModelFileException if the file cannot be used; the message is one sentence for the user
     */
    public Optional<TrainingHistory> history(Path file) throws IOException {
        return isForeign(file) ? Optional.empty() : ModelFile.readHistory(file);
    }

    /** Saves a finished model in full precision. */
    public void save(OpenModel model, Path file) throws IOException {
        save(model, file, WeightPrecision.FLOAT32);
    }

    /**
     * Saves a finished model.
     *
     * @throws ModelFileException if it is still in training, or does not fit the precision
     */
    public void save(OpenModel model, Path file, WeightPrecision precision) throws IOException {
        save(model, file, precision, Optional.empty());
    }

    /** The same, with the course of its training, if given. */
    public void save(OpenModel model, Path file, WeightPrecision precision, Optional<TrainingHistory> history)
            throws IOException {
        Optional<SavedModel> saved = model.saved();
        if (saved.isEmpty()) {
            throw new ModelFileException(model.name(), "is still in training; save it when it is done.");
        }
        ModelFile.write(saved.get(), file, precision, history);
    }

    /**
     * Trains a model, measures it on the test part, and returns it ready to be explored and saved. Principal components
     * are fitted here, without the trainer.
     *
     * @param updates every report, with a frozen model to explore; called on this thread
     * @param progress in samples; called on this thread
     * @throws DivergedException if the loss is no longer a number
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public OpenModel train(
            TrainingOrder order,
            Consumer<TrainingUpdate> updates,
            Consumer<Progress> progress,
            Cancellation cancellation)
            throws DivergedException {
        Dataset test = order.data().test();
        TrainingRequest request = new TrainingRequest(
                order.spec(),
                order.plan(),
                order.data().train().samples(),
                order.data().train().labels(),
                test.samples(),
                test.labels(),
                order.start());
        ModelTrainer fitting = order.spec().isTrained() ? trainer : new PrincipalComponents();
        EpochReport last = fitting.train(
                request,
                report -> updates.accept(new TrainingUpdate(report, snapshot(order, report))),
                progress,
                cancellation);
        OpenModel trained = snapshot(order, last);
        ModelFigures figures = ModelMeasurement.onTestPart(order.name(), trained.model(), order.data(), cancellation);
        return finished(trained, ProvenanceRecorder.of(order, last.elapsed().toNanos() / 1e9, figures));
    }

    /**
     * What a training that ended early had learned when it made {@code report}, ready to be saved. Its figures are the
     * report's own; nothing is measured anew, so this takes no time.
     */
    public OpenModel keep(TrainingOrder order, EpochReport report) {
        return finished(snapshot(order, report), ProvenanceRecorder.of(order, report));
    }

    /**
     * Measures a model on the test part of a data set; a linear one also against the training part's principal components.
     *
     * @throws IllegalArgumentException if the images are not of the model's shape, or of classes that a conditional model
     *     does not know
     */
    public ModelFigures evaluate(OpenModel model, TrainTest data, Cancellation cancellation) {
        checkShape(model, data.test());
        return ModelMeasurement.onTestPart(model.name(), model.model(), data, cancellation);
    }

    /** Paths between samples of {@code data} under {@code model}; encodes all of them. */
    public Interpolation interpolation(OpenModel model, Dataset data) {
        checkShape(model, data);
        return new Interpolation(model.model(), data);
    }

    /** What the decoder takes for each image of {@code data}, one a row: its code and, if the model is told it, its class. */
    public Matrix codes(OpenModel model, Dataset data) {
        checkShape(model, data);
        return model.model().codes(data.samples(), data.labels());
    }

    /** How well {@code model} cleans the images of {@code data} after {@code noise}, which {@code seed} decides. */
    public Denoising denoising(OpenModel model, Dataset data, Noise noise, long seed) {
        checkShape(model, data);
        return Denoising.of(model.model(), data, noise, seed);
    }

    /**
     * Places {@code points} on a plane and judges the map.
     *
     * @param labels class of each point, for {@code knn_accuracy}; empty where there are none
     * @param progress told from the calling thread
     * @throws IllegalArgumentException if the method refuses the points; the message is one sentence for the user
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public Projected project(
            ProjectionMethod method,
            Matrix points,
            Optional<int[]> labels,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        return Projected.of(method, points, labels, progress, cancellation);
    }

    /** Measurements of this machine's speed with the trainer and the models of this workbench. */
    public Bench bench(BenchBudget budget) {
        return new Bench(trainer, factory, budget);
    }

    /** A frozen, explorable model of a report of the training that {@code order} asked for. */
    public OpenModel snapshot(TrainingOrder order, EpochReport report) {
        Dataset test = order.data().test();
        LatentModel model = factory.create(order.spec(), report.parameters());
        return new OpenModel(order.name(), model, test.shape(), sheet(report.heldOutCodes(), test), Optional.empty());
    }

    /**
     * A model like another, of the same kind and with the same samples, but with other weights: the same training at
     * another time.
     *
     * @param codes of the samples under these weights
     */
    public OpenModel reopen(OpenModel like, Parameters parameters, Matrix codes) {
        CodeSheet known = like.sheet();
        CodeSheet sheet = new CodeSheet(codes, known.labels(), known.labelNames(), known.origin());
        LatentModel model = factory.create(like.model().spec(), parameters);
        return new OpenModel(like.name(), model, like.image(), sheet, Optional.empty());
    }

    private static OpenModel finished(OpenModel snapshot, Provenance provenance) {
        return new OpenModel(
                snapshot.name(), snapshot.model(), snapshot.image(), snapshot.sheet(), Optional.of(provenance));
    }

    /** A saved model, ready to be explored. */
    public OpenModel opened(SavedModel saved) {
        LatentModel model = factory.create(saved.spec(), saved.parameters());
        return new OpenModel(saved.name(), model, saved.image(), saved.sheet(), Optional.of(saved.provenance()));
    }

    private static CodeSheet sheet(Matrix codes, Dataset data) {
        return new CodeSheet(codes, data.labels(), data.labelNames(), data.origin());
    }

    private static void checkShape(OpenModel model, Dataset test) {
        if (!model.image().equals(test.shape())) {
            throw new IllegalArgumentException("The model " + model.name() + " is for images of " + model.image()
                    + ", the data has " + test.shape() + "; choose data of the model's shape.");
        }
    }
}
