package latentfx.ui.shell;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import latentfx.task.BackgroundActions;
import latentfx.task.Failures;
import latentfx.ui.fx.AppIcon;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.Themes;
import latentfx.ui.latency.LatencyViewModel;
import latentfx.ui.session.ClosingWrites;
import latentfx.ui.settings.Services;
import latentfx.ui.shell.dialog.Dialogs;
import latentfx.ui.shell.dialog.InfoBox;
import latentfx.ui.shell.dialog.WindowDialogs;
import latentfx.ui.tools.ToolMemory;
import latentfx.ui.tools.ToolsViewModel;

/**
 * The main window: builds view and actions, shows them, and asks before it closes while a training runs. For the FX
 * thread.
 */
public final class MainWindow implements WindowControl {
    private static final String LANGUAGE = "language";
    /** How long the last writes may take before the window says so. */
    private static final Duration PATIENCE = Duration.seconds(8);

    private final Services services;
    private final Stage stage;
    private final WindowThemes themes;
    private final VectorsWindow vectors;
    private final WindowPlacement placement;
    private final LastState lastState;
    private final ClosingWrites closing;
    private final BackgroundActions background;
    private MainViewModel model;
    private InfoBox boxes;
    private MainView view;
    private boolean mayStop;
    /** The problem that was shown when the user closed the window. */
    private Optional<Problem> told = Optional.empty();

    /** Builds the window on {@code stage}; nothing slow happens before {@link #show}. */
    public MainWindow(Services services, Stage stage) {
        this.services = services;
        this.stage = stage;
        background = services.threads().actions();
        themes = new WindowThemes(services.settings(), services.threads());
        vectors = new VectorsWindow(services, stage, MainWindow::dress);
        placement = new WindowPlacement(stage, services.settings());
        lastState = new LastState(services, this::model, () -> boxes);
        closing = new ClosingWrites(
                services.threads().background(), services.threads().fx(), MainWindow::muchLater, new End());
        Locale.setDefault(language().locale(services.systemLocale()));
        model = new MainViewModel(services);
        boxes = new InfoBox();
        view = view(model, boxes);
    }

    private MainView view(MainViewModel shown, InfoBox over) {
        ImageActions images = new ImageActions(
                services.png(), services.threads().background(), sentence -> shown.tell(new Problem(sentence, "")));
        vectors.listIn(shown.status().jobs());
        Dialogs dialogs = new WindowDialogs(stage, over);
        ToolsViewModel tools = new ToolsViewModel();
        new ToolMemory(services.settings(), tools).restore(placement.width());
        MainActions actions = new MainActions(
                new FileActions(shown, dialogs),
                new PictureActions(shown, images, over.cover()),
                new BoxActions(shown, dialogs, this, vectors, tools),
                tools,
                new LatencyViewModel(),
                themes,
                this);
        return new MainView(shown, actions, images, over.cover());
    }

    /** Shows the window, then begins to open models. */
    public void show() {
        Scene scene = new Scene(
                view, placement.bounds().getWidth(), placement.bounds().getHeight());
        dress(scene);
        stage.setScene(scene);
        stage.setTitle("LatentFX");
        placement.apply();
        stage.setOnCloseRequest(this::closing);
        Runnable unheard = Failures.listen(services.threads().fx(), failure -> model.tell(Problem.from(failure)));
        stage.setOnHidden(event -> {
            unheard.run();
            lastState.stop();
            vectors.close();
        });
        stage.show();
        placement.shown();
        themes.follow();
        StartTimes.watch(scene, model.compare(), this::shownFirst);
        model.beginMaps();
        services.settings()
                .keptAside()
                .ifPresent(file -> model.tell(new Problem(
                        Messages.of(MainWindow.class)
                                .get("settings.damaged", services.folder().settings(), file),
                        "")));
        lastState.begin(stage::isShowing);
    }

    /** Does what the first picture need not wait for. */
    private void shownFirst() {
        if (!stage.isShowing()) {
            return;
        }
        model.beginRest();
        if (stage.getIcons().isEmpty()) {
            background.compute(
                    AppIcon::all, icons -> stage.getIcons().setAll(icons), orLog("the icons could not be drawn"));
            background.run(KoreanFont::load, () -> {}, orLog("the Korean font could not be loaded")); // for the menu
        }
    }

    private static void dress(Scene scene) {
        Themes.apply(scene);
        if (Messages.of(MainWindow.class).locale().equals(Locale.KOREAN)) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(MainWindow.class.getResource("korean.css"))
                            .toExternalForm());
        }
    }

    private static void muchLater(Runnable task) {
        PauseTransition pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(event -> task.run());
        pause.play();
    }

    /** Asks first while a training runs or waits; otherwise lets the window close when all is written. */
    private void closing(WindowEvent event) {
        if (closing.isOver()) {
            return;
        }
        event.consume();
        if (closing.isWaiting()) {
            return;
        }
        if (!mayStop && model.training().queue().isPending()) {
            Messages words = Messages.of(MainWindow.class);
            int waiting = model.training().queue().waitingProperty().get();
            boxes.ask(
                    words.get("close.title"),
                    waiting == 0 ? words.get("close.question") : words.get("close.question.waiting", waiting),
                    words.get("close.keep"),
                    words.get("close.stop"),
                    this::stopAndClose);
            return;
        }
        model.training().cancelAll();
        model.mnist().cancel();
        told = model.problemProperty().get();
        closing.begin();
    }

    /** The end of this window. */
    private final class End implements ClosingWrites.Window {
        @Override
        public boolean mayClose() {
            Optional<Problem> now = model.problemProperty().get();
            return now.isEmpty() || now.equals(told);
        }

        @Override
        public void writeLast() {
            remember();
            model.trained().retry();
            lastState.end();
            background.write(model::tidyUp, () -> {}, orLog("temporary files could not be deleted"));
            background.write(services.settings()::flush, () -> {}, orLog("the settings could not be written"));
        }

        @Override
        public void close() {
            stage.hide();
        }

        @Override
        public void tellOverdue(int files) {
            Messages words = Messages.of(MainWindow.class);
            boxes.ask(
                    words.get("writing.title"),
                    words.get("writing.question", files),
                    words.get("writing.wait"),
                    words.get("writing.close"),
                    closing::finish);
        }
    }

    private void stopAndClose() {
        mayStop = true;
        close();
    }

    private void remember() {
        model.remember();
        view.remember();
        placement.remember();
    }

    @Override
    public void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Override
    public Language language() {
        return Language.of(services.settings().get(LANGUAGE, ""));
    }

    @Override
    public void chooseLanguage(Language chosen) {
        services.settings().put(LANGUAGE, chosen.tag());
        if (model.training().queue().isPending()) {
            model.tell(new Problem(Messages.of(MainWindow.class).get("language.later"), ""));
            return;
        }
        remember();
        Locale.setDefault(chosen.locale(services.systemLocale()));
        background.run(KoreanFont::load, this::rebuild, orLog("the Korean font could not be loaded"));
    }

    private static Consumer<Throwable> orLog(String sentence) {
        return Failures.of(MainWindow.class, sentence);
    }

    /** Builds view-model and view again, in the new language, with the models at hand. */
    private void rebuild() {
        vectors.close();
        MainViewModel before = model;
        model = new MainViewModel(services, before.shelf());
        model.continueFrom(before);
        boxes = new InfoBox();
        view = view(model, boxes);
        stage.getScene().setRoot(view);
        stage.getScene().getStylesheets().clear();
        dress(stage.getScene());
    }

    @Override
    public void drawOnlyBoxes(boolean only) {
        view.drawOnlyBoxes(only);
    }

    MainViewModel model() {
        return model;
    }
}
