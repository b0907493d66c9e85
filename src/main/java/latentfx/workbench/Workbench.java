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
import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.LatentModel;
import latentfx.model.ModelFactory;
import latentfx.model.ModelTrainer;
import latentfx.model.OpenModel;
import latentfx.model.Provenance;
import latentfx.model.SavedModel;
import latentfx.model.TrainingHistory;
import latentfx.model.TrainingRequest;
import latentfx.model.WeightPrecision;
import latentfx.model.exchange.ModelExchange;
import latentfx.model.file.ModelFile;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.ForeignModels;
import latentfx.model.judge.Classifier;
import latentfx.model.judge.ClassifierTrainer;
import latentfx.projection.Motion;
import latentfx.projection.ProjectionMethod;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.task.ShownText;

/**
 * The use cases that the window and the command line share: open, train, evaluate, save. Each runs on the calling
 * thread; the window calls them from its workers.
 */
public class Workbench {
    private final ModelTrainer trainer;
    private final ModelFactory factory;
    private final NetworkExchange networks;
    private final ClassifierTrainer classifiers;
    private final ElsewhereModels elsewhere;

    /** A workbench that trains no classifiers. */
    public Workbench(ModelTrainer trainer, ModelFactory factory, ModelExchange exchange) {
        this(trainer, factory, exchange, (data, plan, progress, cancellation) -> {
            throw new UnsupportedOperationException("no trainer of classifiers was built in");
        });
    }

    /** Works with these trainers, makes models at work by this factory, and exchanges them by this; opens no others. */
    public Workbench(
            ModelTrainer trainer, ModelFactory factory, ModelExchange exchange, ClassifierTrainer classifiers) {
        this(trainer, factory, exchange, classifiers, ForeignModels.NONE);
    }

    /** Opens models of other programs, too. */
    public Workbench(
            ModelTrainer trainer,
            ModelFactory factory,
            ModelExchange exchange,
            ClassifierTrainer classifiers,
            ForeignModels foreign) {
        this.classifiers = classifiers;
        this.elsewhere = new ElsewhereModels(foreign);
        this.trainer = trainer;
        this.factory = factory;
        this.networks = new NetworkExchange(factory, exchange);
    }

    /** Models from and for other programs. */
    public NetworkExchange networks() {
        return networks;
    }

    /** Models of other programs that run as they are, without weights that could be read. */
    public ElsewhereModels elsewhere() {
        return elsewhere;
    }

    /** What trains models, all but principal components. */
    public ModelTrainer trainer() {
        return trainer;
    }

    /** What trains classifiers. */
    public ClassifierTrainer classifiers() {
        return classifiers;
    }

    /** What makes models of weights; of a report of a training, of a file, of an earlier checkpoint. */
    public ModelFactory models() {
        return factory;
    }

    /** Names of the models that come with the program, such as {@code mnist-vae-4}. */
    public List<String> bundled() {
        return Bundled.NAMES;
    }

    /** The classifier of digits that comes with the program. */
    public Classifier bundledJudge() throws IOException {
        return Bundled.judge();
    }

    /** Opens a model that comes with the program. */
    public OpenModel openBundled(String name) throws IOException {
        return factory.open(Bundled.read(name));
    }

    /**
     * Opens a model file, what {@link NetworkExchange#open(Path)} opens, or a model of another program; {@link #read} gives
     * the history too.
     *
     * @throws ModelFileException if it cannot be used; the message is one sentence for the user
     */
    public OpenModel open(Path file) throws IOException {
        if (isElsewhere(file)) {
            return elsewhere.open(file, Optional.empty());
        }
        return isForeign(file) ? networks.open(file) : factory.open(ModelFile.read(file));
    }

    /** Whether {@code file} is a model of another program; networks of our own exchange come first where a folder holds both. */
    public boolean isElsewhere(Path file) {
        return !networks.holdsNetworks(file) && elsewhere.isModel(file);
    }

    private boolean isForeign(Path file) {
        return networks.isNetwork(file) || networks.holdsNetworks(file);
    }

    /**
     * Reads all that a model file holds, in one go.
     *
     * @throws ModelFileException if it cannot be used, or its weights are not known; the message is one sentence for the
     *     user
     */
    public SavedModel read(Path file) throws IOException {
        if (isElsewhere(file)) {
            throw ElsewhereModels.notSaved(ShownText.name(file));
        }
        return isForeign(file) ? networks.open(file).saved().orElseThrow() : ModelFile.read(file);
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

    /**
     * Saves a finished model together with the history of its training, if given.
     *
     * @throws ModelFileException if it is still in training, runs elsewhere, or does not fit the precision
     */
    public void save(OpenModel model, Path file, WeightPrecision precision, Optional<TrainingHistory> history)
            throws IOException {
        if (!model.model().spec().hasWeights()) {
            throw ElsewhereModels.notSaved(model.name());
        }
        Optional<SavedModel> saved = model.saved();
        if (saved.isEmpty()) {
            throw new ModelFileException(model.name(), "is still in training; save it when it is done.");
        }
        ModelFile.write(saved.get().withHistory(history), file, precision);
    }

    /**
     * Trains a model, measures it on the test part, and returns it ready to be explored and saved. Principal components
     * are fitted here, without the trainer.
     *
     * @param reports takes every report; called on this thread
     * @param progress in samples; called on this thread
     * @throws DivergedException if the loss is no longer a number
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public OpenModel train(
            TrainingRequest request,
            Consumer<EpochReport> reports,
            Consumer<Progress> progress,
            Cancellation cancellation)
            throws DivergedException {
        ModelTrainer fitting = request.spec().isTrained() ? trainer : new PrincipalComponents();
        EpochReport last = fitting.train(request, reports, progress, cancellation);
        OpenModel trained = factory.snapshot(request, last);
        ModelFigures figures =
                ModelMeasurement.onTestPart(request.name(), trained.model(), request.data(), cancellation);
        double seconds = last.checkpoint().elapsed().toNanos() / 1e9;
        return finished(trained, ProvenanceRecorder.of(request, seconds, figures));
    }

    /**
     * Trains a model that is measured by other means; the framework's trainer only.
     *
     * @param progress in samples; called on this thread
     * @throws DivergedException if the loss is no longer a number
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public LatentModel learn(TrainingRequest request, Consumer<Progress> progress, Cancellation cancellation)
            throws DivergedException {
        return factory.snapshot(request, trainer.train(request, report -> {}, progress, cancellation))
                .model();
    }

    /**
     * What a training that ended early had learned when it made {@code report}, ready to be saved. Its figures are the
     * report's own; nothing is measured anew, so this takes no time.
     */
    public OpenModel keep(TrainingRequest request, EpochReport report) {
        return finished(factory.snapshot(request, report), ProvenanceRecorder.of(request, report));
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
            Samples points,
            Optional<int[]> labels,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        return Projected.of(method, points, labels, progress, cancellation);
    }

    /** Places and judges points, seen and ended early by {@code motion} where the method moves them step by step. */
    public Projected project(
            ProjectionMethod method,
            Samples points,
            Optional<int[]> labels,
            Motion motion,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        return Projected.of(method, points, labels, motion, progress, cancellation);
    }

    private static OpenModel finished(OpenModel snapshot, Provenance provenance) {
        return new OpenModel(
                snapshot.name(), snapshot.model(), snapshot.image(), snapshot.sheet(), Optional.of(provenance));
    }

    private static void checkShape(OpenModel model, Dataset test) {
        if (!model.image().equals(test.shape())) {
            throw new IllegalArgumentException("The model " + model.name() + " is for images of " + model.image()
                    + ", the data has " + test.shape() + "; choose data of the model's shape.");
        }
    }
}
