package latentfx.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.analysis.Projected;
import latentfx.analysis.SampleImages;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.FakeData;
import latentfx.model.FakeMaps;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;
import latentfx.model.SavedModel;
import latentfx.model.TrainingHistory;
import latentfx.model.VaeSpec;
import latentfx.model.WeightPrecision;
import latentfx.projection.Motion;
import latentfx.projection.ProjectionMethod;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.ui.settings.DataAccess;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Settings;
import latentfx.ui.settings.Threads;
import latentfx.ui.training.FakeWorkbench;
import latentfx.workbench.UserFolder;

/** Services of a window all of which throw the same, from the moment that {@link #failing} is set. */
final class FailingServices {
    private final Throwable thrown;
    private final Threads inPlace = new Threads(Runnable::run, Runnable::run, Runnable::run, Runnable::run);

    /** Whether they fail; as long as not, they work. */
    boolean failing;

    FailingServices(Throwable thrown) {
        this.thrown = thrown;
    }

    /** The services, whose work all runs on the calling thread. */
    Services services(Path folder) {
        UserFolder user = new UserFolder(folder);
        DataAccess data = new DataAccess(
                new Source(),
                path -> {
                    check();
                    return new Source();
                },
                path -> {
                    check();
                    return FakeData.squares().test();
                },
                (path, progress, cancellation) -> check());
        return new Services(
                new Bench(),
                new SampleImages(),
                inPlace,
                Settings.load(user.settings(), Runnable::run),
                user,
                data,
                (pixels, shape, file) -> check(),
                this::check,
                Locale.ENGLISH);
    }

    /** A VAE of squares that neither encodes nor decodes once it fails. */
    OpenModel model() {
        Dataset test = FakeData.squares().test();
        ModelSpec spec = new VaeSpec(new NetworkShape(4, List.of(), 2), 1);
        OpenModel working = FakeMaps.inTraining("failing", spec, test);
        return new OpenModel(
                working.name(), new Model(working.model()), working.image(), working.sheet(), Optional.empty());
    }

    private void check() {
        if (failing && thrown instanceof Error error) {
            throw error;
        }
        if (failing && thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private final class Source implements DataSource {
        @Override
        public String name() {
            return "squares";
        }

        @Override
        public TrainTest load(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
            check();
            return FakeData.squares();
        }
    }

    private final class Model implements LatentModel {
        private final LatentModel working;

        Model(LatentModel working) {
            this.working = working;
        }

        @Override
        public ModelSpec spec() {
            return working.spec();
        }

        @Override
        public Parameters parameters() {
            return working.parameters();
        }

        @Override
        public Posterior encode(Samples images, int[] labels) {
            check();
            return working.encode(images, labels);
        }

        @Override
        public Matrix decode(Matrix codes) {
            check();
            return working.decode(codes);
        }

        @Override
        public PointDecoder pointDecoder() {
            PointDecoder decoder = working.pointDecoder();
            return (code, image) -> {
                check();
                decoder.decode(code, image);
            };
        }
    }

    private final class Bench extends FakeWorkbench {
        Bench() {
            trainer.beforeBatch = FailingServices.this::check;
        }

        @Override
        public OpenModel openBundled(String name) throws IOException {
            check();
            return super.openBundled(name);
        }

        @Override
        public OpenModel open(Path file) throws IOException {
            check();
            return super.open(file);
        }

        @Override
        public SavedModel read(Path file) throws IOException {
            check();
            return super.read(file);
        }

        @Override
        public void save(OpenModel model, Path file) throws IOException {
            check();
            super.save(model, file);
        }

        @Override
        public void save(OpenModel model, Path file, WeightPrecision precision, Optional<TrainingHistory> history)
                throws IOException {
            check();
            super.save(model, file, precision, history);
        }

        @Override
        public Projected project(
                ProjectionMethod method,
                Samples points,
                Optional<int[]> labels,
                Motion motion,
                Consumer<Progress> progress,
                Cancellation cancellation) {
            check();
            return super.project(method, points, labels, motion, progress, cancellation);
        }
    }
}
