package latentfx.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import latentfx.recording.SnapshotBudget;
import latentfx.recording.TimeMachine;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.datasets.ClassNames;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.Problems;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.jobs.JobList;
import latentfx.ui.jobs.StatusViewModel;
import latentfx.ui.judge.JudgeViewModel;
import latentfx.ui.lesson.LessonData;
import latentfx.ui.lesson.LessonSession;
import latentfx.ui.lesson.LessonStates;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Threads;
import latentfx.ui.shelf.ComparisonSource;
import latentfx.ui.shelf.ForeignOnMaps;
import latentfx.ui.shelf.ModelFiles;
import latentfx.ui.shelf.ModelShelf;
import latentfx.ui.shelf.SidesViewModel;
import latentfx.ui.shelf.SourceImages;
import latentfx.ui.shelf.TrainedShelf;
import latentfx.ui.time.TimeViewModel;
import latentfx.ui.training.TrainingViewModel;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.data.MnistFetch;
import latentfx.ui.training.ranking.ComparisonViewModel;
import latentfx.workbench.trained.TrainedBudget;

/**
 * Connects the view-models of training, models, maps, data, lessons and time machine for one main window. For the FX
 * thread.
 */
public final class MainViewModel {
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
    private final EngineStart engine = new EngineStart();
    private final ModelFiles files;
    private final SourceImages sourceImages;
    private final InitialContent initialContent;
    private final ClassNames classNames;
    private final ComparisonViewModel comparison = new ComparisonViewModel();
    private final ComparisonSource compared;
    private final LessonSession lesson;
    private final ExplorerModels explorer;
    private final Experiments experiments;
    private final TimeMachine machine;
    private final TimeViewModel time;
    private final JudgeViewModel judge;
    private final TrainedShelf trained;
    private final CheckpointClock checkpoints;
    private final Problems problems = new Problems();

    /** Builds and connects them with the bundled models; nothing is read or started before {@link #begin}. */
    public MainViewModel(Services services) {
        this.services = services;
        shelf = new ModelShelf(services.workbench());
        Threads threads = services.threads();
        compare = new CompareViewModel(threads.background(), threads.decoding(), threads.fx(), services.images(), undo);
        data = new DataChoices(
                services.data().generated(), services.data().opener(), threads.background(), threads.fx());
        mnist = new MnistFetch(services.data().mnist(), services.folder().mnist(), threads.background(), threads.fx());
        training = new TrainingViewModel(
                services.workbench(), data, threads.training(), threads.background(), threads.fx());
        sides = new SidesViewModel(shelf, compare, undo, threads.background(), threads.fx());
        status = new StatusViewModel(new JobList(System::nanoTime));
        ForeignOnMaps foreign = new ForeignOnMaps(services, shelf, sides, data, this::tell);
        files = new ModelFiles(services, sides, foreign, status.noticeProperty()::set, this::tell);
        sourceImages = new SourceImages(services, compare);
        classNames = new ClassNames(services.folder().classNames(), threads.actions(), this::tell);
        initialContent = new InitialContent(sides, compare, data);
        compared = new ComparisonSource(shelf, sides, compare, comparison, threads.background(), threads.fx());
        explorer = new ExplorerModels(
                compare,
                services.images(),
                services.workbench()::project,
                undo,
                threads.background(),
                threads.decoding(),
                threads.fx());
        experiments = Experiments.of(services, explorer, undo, UnitsWiring.connect(services, explorer, data, shelf));
        explorer.explore().rest(); // until its page is opened
        judge = new JudgeViewModel(
                services.workbench(),
                threads.background(),
                threads.fx(),
                threads.actions(),
                failure -> tell(Problem.from(failure)));
        explorer.judgeProperty().bind(judge.judgeProperty());
        machine =
                new TimeMachine(services.workbench().models(), services.folder().time(), SnapshotBudget.DEFAULT);
        time = new TimeViewModel(services.workbench(), machine, threads.background(), threads.fx());
        trained = new TrainedShelf(services, TrainedBudget.DEFAULT, shelf, sides, machine, this::tell);
        checkpoints = new CheckpointClock(training, trained);
        lesson = new LessonSession(
                services,
                sides,
                new LessonStates(compare, explorer),
                new LessonData(services, sourceImages, data),
                status.noticeProperty()::set,
                this::tell);
        new TrainingMemory(services.settings(), training).restore();
        connect();
    }

    private void connect() {
        new LongRuns(status.jobs()).watch(this, engine);
        undo.setTold(status.noticeProperty()::set);
        List.of(
                        training.current().problemProperty(),
                        mnist.problemProperty(),
                        data.problemProperty(),
                        sides.problemProperty())
                .forEach(problems::follow);
        training.setTaken(name -> shelf.find(name).isPresent());
        new TrainingWiring(training, sides, trained, sourceImages, comparison).connect();
        new DataWiring(data, mnist, classNames).connect(undo, sourceImages, compare);
        checkpoints.connect();
        new TimeWiring(time, training, sides, files, status.noticeProperty()::set).connect(machine);
        time.sampleProperty().bind(explorer.explore().sampleProperty());
        time.sameScaleProperty().bindBidirectional(compare.tools().scale().sameScaleProperty());
    }

    /** Begins all at once: {@link #beginMaps} and {@link #beginRest}. */
    public void begin() {
        beginMaps();
        beginRest();
    }

    /** Opens the first two models and a path between two digits. To be called once the window is shown. */
    void beginMaps() {
        compare.tools().holdMeasuring(true);
        initialContent.showBundled(shelf);
    }

    /**
     * Looks for data and trained models on this computer and starts the numerical engine. To be called when the first
     * maps are drawn, which it would only delay.
     */
    void beginRest() {
        compare.tools().holdMeasuring(false);
        Threads threads = services.threads();
        initialContent.restoreData(
                new TrainingMemory(services.settings(), training),
                services.folder().mnist(),
                sourceImages);
        classNames.load();
        judge.useBundled();
        trained.list();
        engine.begin(services.engine(), threads.training(), threads.fx(), this::tell);
    }

    /** Says the status in the language of the window, which has changed; all else stays. */
    void readWordsAgain() {
        status.sayAgain();
    }

    /** Shows a problem above the maps. */
    void tell(Problem now) {
        problems.tell(now);
    }

    /** Stores the training settings, as the window closes. */
    void remember() {
        new TrainingMemory(services.settings(), training).remember();
    }

    /** The services given by the composition root. */
    public Services services() {
        return services;
    }

    /** The models at hand. */
    public ModelShelf shelf() {
        return shelf;
    }

    /** The steps that can be undone and redone. */
    public UndoStack undo() {
        return undo;
    }

    /** The images of the data sets at hand. */
    SourceImages sourceImages() {
        return sourceImages;
    }

    /** The two maps and the path. */
    public CompareViewModel compare() {
        return compare;
    }

    /** Settings, queue and state of trainings. */
    public TrainingViewModel training() {
        return training;
    }

    /** The data sets to choose from. */
    public DataChoices data() {
        return data;
    }

    /** What the user calls the classes of data sets. */
    ClassNames classNames() {
        return classNames;
    }

    /** The download of MNIST. */
    public MnistFetch mnist() {
        return mnist;
    }

    /** Which model is shown on which map. */
    public SidesViewModel sides() {
        return sides;
    }

    /** The table that ranks the models at hand. */
    public ComparisonViewModel comparison() {
        return comparison;
    }

    /** Opens the models at hand for the ranking. */
    ComparisonSource compared() {
        return compared;
    }

    /** The models trained here, which are kept in the user's folder. */
    public TrainedShelf trained() {
        return trained;
    }

    /** The status bar. */
    public StatusViewModel status() {
        return status;
    }

    /** Opens and saves model files. */
    ModelFiles files() {
        return files;
    }

    /** The time machine: the checkpoints of the training that ran last or was opened with a model. */
    TimeViewModel time() {
        return time;
    }

    /** Deletes the files that served this window only. Touches the disk, so not for the FX thread. */
    public void tidyUp() {
        machine.close();
    }

    /** What is tried on small nets, clouds and units. */
    Experiments experiments() {
        return experiments;
    }

    /** Decoded grids, projections and the explorer's pages for both maps. */
    ExplorerModels explorer() {
        return explorer;
    }

    /** The judge that maps, paths and pages use. */
    JudgeViewModel judge() {
        return judge;
    }

    /** Saves and opens lessons, and tells what is to be kept for the case of a crash. */
    public LessonSession lesson() {
        return lesson;
    }

    /** The problem shown; empty once all were dismissed. */
    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problems.shownProperty();
    }

    /** All problems that were told and not dismissed. */
    Problems problems() {
        return problems;
    }
}
