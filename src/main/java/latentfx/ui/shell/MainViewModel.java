package latentfx.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.data.DataException;
import latentfx.data.Dataset;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compare.Side;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.training.DataChoices;
import latentfx.ui.training.MnistFetch;
import latentfx.ui.training.Problem;
import latentfx.ui.training.TrainingState;
import latentfx.ui.training.TrainingViewModel;
import latentfx.workbench.OpenModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the main window does: brings training, models, maps and data together. For the FX thread. */
public final class MainViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(MainViewModel.class);
    private static final String MNIST = "MNIST";
    private static final int UNDO_STEPS = 200;

    private final Services services;
    private final ModelShelf shelf;
    private final UndoStack undo = new UndoStack(UNDO_STEPS);
    private final CompareViewModel compare;
    private final DataChoices data;
    private final MnistFetch mnist;
    private final TrainingViewModel training;
    private final SidesViewModel sides;
    private final StatusViewModel status;
    private final RecentFiles recent;
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());

    /** Brings them together; nothing is read or started before {@link #begin}. */
    public MainViewModel(Services services) {
        this(services, new ModelShelf(services.workbench()));
    }

    /** The same with models that are at hand already. */
    MainViewModel(Services services, ModelShelf shelf) {
        this.services = services;
        this.shelf = shelf;
        Threads threads = services.threads();
        compare = new CompareViewModel(threads.background(), threads.decoding(), threads.fx(), services.images(), undo);
        data = new DataChoices(
                services.data().generated(), services.data().opener(), threads.background(), threads.fx());
        mnist = new MnistFetch(services.data().mnist(), services.folder().mnist(), threads.background(), threads.fx());
        training = new TrainingViewModel(
                services.workbench(), data, threads.training(), threads.background(), threads.fx());
        sides = new SidesViewModel(shelf, compare, threads.background(), threads.fx());
        status = new StatusViewModel(training, mnist, sides);
        recent = new RecentFiles(services.settings());
        new TrainingMemory(services.settings(), training).restore();
        connect();
    }

    private void connect() {
        training.name().setNaming(shelf::freeName);
        List.of(training.problemProperty(), mnist.problemProperty(), data.problemProperty(), sides.problemProperty())
                .forEach(source -> source.addListener((property, before, now) -> now.ifPresent(this::tell)));
        training.samplesProperty().addListener((property, before, now) -> now.ifPresent(parts -> know(parts.test())));
        training.snapshotProperty().addListener((property, before, now) -> now.ifPresent(sides::follow));
        training.finishedProperty().addListener((property, before, now) -> now.ifPresent(sides::keep));
        training.stateProperty().addListener((property, before, now) -> {
            if (now == TrainingState.CANCELLED || now == TrainingState.FAILED) {
                sides.stop(training.snapshotProperty().get());
            }
        });
        mnist.doneProperty()
                .addListener((property, before, now) -> now.ifPresent(folder -> {
                    data.choose(folder, MNIST);
                    readOriginals(folder, () -> {});
                }));
    }

    /**
     * Opens the first two models and a path between two digits, and looks for data that is already on this computer. To be
     * called once the window stands.
     */
    public void begin() {
        Path folder = services.folder().mnist();
        TrainingMemory memory = new TrainingMemory(services.settings(), training);
        boolean choose = memory.choose(folder);
        readOriginals(folder, () -> data.restore(folder, Optional.of(MNIST), choose));
        memory.restoreData(folder);
        Opening opening = new Opening(2, compare::suggestPath);
        shelf.find("mnist-ae-4").ifPresent(entry -> sides.choose(Side.LEFT, entry, opening::done));
        shelf.find("mnist-vae-4").ifPresent(entry -> sides.choose(Side.RIGHT, entry, opening::done));
    }

    /** Goes on with the models and data of a window before, whose words were in another language. */
    void continueFrom(MainViewModel before) {
        boolean path = before.compare.selectionProperty().get().complete();
        Opening opening = new Opening(Side.values().length, path ? compare::suggestPath : () -> {});
        for (Side side : Side.values()) {
            before.sides
                    .entryProperty(side)
                    .get()
                    .ifPresentOrElse(entry -> sides.choose(side, entry, opening::done), opening::done);
        }
        before.data
                .places()
                .forEach(place -> data.restore(place, before.data.nameOf(place), before.data.isChosen(place)));
    }

    /** Reads the test part of a folder, so that hovering shows originals; where there is none, nothing happens. */
    private void readOriginals(Path folder, Runnable then) {
        services.threads().background().execute(() -> {
            try {
                Dataset test = services.data().originals().read(folder);
                services.threads().fx().execute(() -> {
                    know(test);
                    then.run();
                });
            } catch (DataException none) {
                LOG.info("no originals in {}", folder, none);
            }
        });
    }

    private void know(Dataset test) {
        services.images().know(test);
        compare.path().refresh();
    }

    /** Shows a problem. */
    void tell(Problem now) {
        problem.set(Optional.of(now));
    }

    /** Opens a model file on a map. */
    void open(Side side, Path file) {
        sides.open(side, file, () -> {});
        recent.add(file);
    }

    /** Saves the model that lies on a map. */
    void save(OpenModel model, Path file) {
        Threads threads = services.threads();
        threads.background().execute(() -> {
            try {
                services.workbench().save(model, file);
                threads.fx().execute(() -> {
                    recent.add(file);
                    String name = String.valueOf(file.getFileName());
                    status.noticeProperty().set(Messages.of(MainViewModel.class).get("status.saved", name));
                });
            } catch (IOException refused) {
                threads.fx().execute(() -> tell(Problem.from(refused)));
            }
        });
    }

    /** Remembers what is set, as the window closes. */
    void remember() {
        new TrainingMemory(services.settings(), training).remember();
    }

    /** What the window stands on. */
    Services services() {
        return services;
    }

    /** The models at hand. */
    public ModelShelf shelf() {
        return shelf;
    }

    /** Steps that can be taken back. */
    public UndoStack undo() {
        return undo;
    }

    /** The two maps and the path. */
    public CompareViewModel compare() {
        return compare;
    }

    /** The training pane. */
    public TrainingViewModel training() {
        return training;
    }

    /** What can be learnt from. */
    public DataChoices data() {
        return data;
    }

    /** The fetching of MNIST. */
    public MnistFetch mnist() {
        return mnist;
    }

    /** Which model lies on which map. */
    public SidesViewModel sides() {
        return sides;
    }

    /** What runs. */
    public StatusViewModel status() {
        return status;
    }

    /** Files opened or saved last. */
    public RecentFiles recent() {
        return recent;
    }

    /** What went wrong last; empty when it was dismissed. */
    public ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    /** Runs something when the last of a number of things is done. */
    private static final class Opening {
        private final Runnable whenAll;
        private int left;

        Opening(int count, Runnable whenAll) {
            this.left = count;
            this.whenAll = whenAll;
        }

        void done() {
            left--;
            if (left == 0) {
                whenAll.run();
            }
        }
    }
}
