package latentfx.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import latentfx.task.BackgroundActions;
import latentfx.task.FailureLog;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.Themes;
import latentfx.ui.settings.Services;

/** The main window: shows the view, keeps its place, closes with care. For the FX thread. */
public final class MainWindow {
    private static final String LANGUAGE = "language";
    private static final double MIN_WIDTH = 960;
    private static final double MIN_HEIGHT = 640;
    private static final Duration KEEP_EVERY = Duration.seconds(20);

    private final Services services;
    private final Stage stage;
    private final WindowThemes themes;
    private final VectorsWindow vectors;
    private final BackgroundActions actions;
    private MainViewModel model;
    private MainView view;
    private Rectangle2D place = Rectangle2D.EMPTY;
    private boolean mayStop;
    /** Keeps what is shown, every now and then. */
    private final Timeline keeping =
            new Timeline(new KeyFrame(KEEP_EVERY, event -> model().lesson().autosave()));

    /** Builds the window on {@code stage}; nothing slow happens before {@link #show}. */
    public MainWindow(Services services, Stage stage) {
        this.services = services;
        this.stage = stage;
        actions = services.threads().actions();
        themes = new WindowThemes(services.settings(), services.threads());
        vectors = new VectorsWindow(services, this::dress);
        Locale.setDefault(language().locale(services.systemLocale()));
        model = new MainViewModel(services);
        view = view(model);
    }

    private MainView view(MainViewModel shown) {
        ImageActions images = new ImageActions(
                services.png(), services.threads().background(), sentence -> shown.tell(new Problem(sentence, "")));
        return new MainView(shown, new MainActions(shown, this, images), images);
    }

    /** Shows the window, then begins to open models. */
    public void show() {
        WindowBounds remembered = WindowBounds.remembered(
                services.settings(),
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        Scene scene = new Scene(
                view, remembered.bounds().getWidth(), remembered.bounds().getHeight());
        dress(scene);
        stage.setScene(scene);
        stage.setTitle("LatentFX");
        stage.setX(remembered.bounds().getMinX());
        stage.setY(remembered.bounds().getMinY());
        stage.setWidth(remembered.bounds().getWidth());
        stage.setHeight(remembered.bounds().getHeight());
        stage.setMaximized(remembered.maximised());
        place = remembered.bounds();
        stage.setOnCloseRequest(this::closing);
        stage.setOnHidden(event -> {
            keeping.stop();
            vectors.close();
        });
        stage.show();
        Platform.runLater(() -> size(remembered)); // Openbox gives a new window its least size, whatever was asked
        themes.follow();
        actions.compute(AppIcon::all, icons -> stage.getIcons().setAll(icons), orLog("the icons could not be read"));
        StartTimes.watch(scene, model.compare());
        model.begin();
        offerLastState();
    }

    /** After a window that did not close as it should, what it showed is offered; from then on this one is kept. */
    private void offerLastState() {
        actions.compute(
                () -> model.lesson().hasAutosave(), this::offer, orLog("the last state could not be looked for"));
    }

    private void offer(boolean left) {
        if (left) {
            Messages words = Messages.of(MainWindow.class);
            boxes().offer(
                            words.get("restore.title"),
                            words.get("restore.question"),
                            words.get("restore.no"),
                            words.get("restore.yes"),
                            () -> model.lesson().open(services.folder().autosave()));
        }
        keeping.setCycleCount(Animation.INDEFINITE);
        if (stage.isShowing()) {
            keeping.play();
        }
    }

    private static Consumer<Throwable> orLog(String sentence) {
        return FailureLog.of(MainWindow.class, sentence);
    }

    private void size(WindowBounds remembered) {
        Rectangle2D screen =
                Screen.getPrimary().getVisualBounds(); // may be smaller than we like, when enlarged twofold
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        if (!remembered.maximised()) {
            stage.setWidth(remembered.bounds().getWidth());
            stage.setHeight(remembered.bounds().getHeight());
        }
        watchPlace();
    }

    private void dress(Scene scene) {
        Themes.apply(scene);
        if (Locale.getDefault().getLanguage().equals("ko")) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(MainWindow.class.getResource("korean.css"))
                            .toExternalForm());
        }
    }

    private void watchPlace() {
        Runnable note = () -> {
            if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
                place = new Rectangle2D(
                        stage.getX(), stage.getY(), Math.max(1, stage.getWidth()), Math.max(1, stage.getHeight()));
            }
        };
        for (var one : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            one.addListener((property, before, now) -> note.run());
        }
    }

    /** Asks once whether a training may be stopped. */
    private void closing(WindowEvent event) {
        if (!mayStop && model.training().queue().isPending()) {
            event.consume();
            Messages words = Messages.of(MainWindow.class);
            int waiting = model.training().queue().waitingProperty().get();
            boxes().ask(
                            words.get("close.title"),
                            waiting == 0 ? words.get("close.question") : words.get("close.question.waiting", waiting),
                            words.get("close.keep"),
                            words.get("close.stop"),
                            this::stopAndClose);
            return;
        }
        model.training().cancelAll();
        model.mnist().cancel();
        keeping.stop();
        actions.run(model::tidyUp, () -> {}, orLog("nothing could be tidied up"));
        remember();
        services.settings().flush();
    }

    private void stopAndClose() {
        mayStop = true;
        close();
    }

    private void remember() {
        model.remember();
        view.remember();
        new WindowBounds(place, stage.isMaximized()).remember(services.settings());
    }

    /** Closes the window, as its frame's button does. */
    void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /** The chosen language. */
    Language language() {
        return Language.of(services.settings().get(LANGUAGE, ""));
    }

    /** Changes the language: at once, or at the next start while a training runs. */
    void chooseLanguage(Language chosen) {
        services.settings().put(LANGUAGE, chosen.tag());
        if (model.training().queue().isPending()) {
            model.tell(new Problem(Messages.of(MainWindow.class).get("language.later"), ""));
            return;
        }
        remember();
        Locale.setDefault(chosen.locale(services.systemLocale()));
        actions.run(KoreanFont::load, this::rebuild, orLog("the Korean font could not be loaded"));
    }

    /** Builds the view anew with the models at hand and the same two on the maps. */
    private void rebuild() {
        vectors.close();
        MainViewModel before = model;
        model = new MainViewModel(services, before.shelf());
        model.continueFrom(before);
        view = view(model);
        stage.getScene().setRoot(view);
        stage.getScene().getStylesheets().clear();
        dress(stage.getScene());
    }

    WindowThemes themes() {
        return themes;
    }

    /** Draws nothing but what is laid over the window, or everything again. */
    void drawOnlyBoxes(boolean only) {
        view.drawOnlyBoxes(only);
    }

    /** What is laid over the window. */
    InfoBox boxes() {
        return view.boxes();
    }

    /** The window of the user's own vectors. */
    VectorsWindow vectors() {
        return vectors;
    }

    MainViewModel model() {
        return model;
    }

    Stage stage() {
        return stage;
    }

    Parent root() {
        return view;
    }
}
