package latentfx.ui.shell;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import latentfx.task.BackgroundActions;
import latentfx.task.Failures;
import latentfx.ui.fx.AppIcon;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.Themes;
import latentfx.ui.latency.LatencyViewModel;
import latentfx.ui.lesson.LessonDesk;
import latentfx.ui.presentation.FullScreen;
import latentfx.ui.presentation.Presentation;
import latentfx.ui.presentation.ScaledScenes;
import latentfx.ui.presentation.TextSizeViewModel;
import latentfx.ui.presentation.ViewPlaces;
import latentfx.ui.settings.Services;
import latentfx.ui.shell.dialog.Dialogs;
import latentfx.ui.shell.dialog.InfoBox;
import latentfx.ui.shell.dialog.WindowDialogs;
import latentfx.ui.shell.window.WindowPlacement;
import latentfx.ui.shell.window.WindowThemes;
import latentfx.ui.time.PlayClock;
import latentfx.ui.tools.LessonLayout;
import latentfx.ui.tools.ToolMemory;
import latentfx.ui.tools.ToolsViewModel;

/**
 * The main window: builds view and actions, shows them, and builds them again in another language. For the FX thread.
 */
public final class MainWindow implements WindowControl {
    private static final String LANGUAGE = "language";

    private final Services services;
    private final Stage stage;
    private final WindowThemes themes;
    private final VectorsPage vectors;
    private final WindowPlacement placement;
    private final LastState lastState;
    private final WindowClosing closing;
    private final BackgroundActions background;
    private final TextSizeViewModel textSizes;
    private final Presentation presentation = new Presentation();
    private final ToolsViewModel tools = new ToolsViewModel();
    private final ScaledScenes scaled;
    private final FullScreen fullScreen;
    private final MainViewModel model;
    private final LessonDesk lessons;
    private InfoBox boxes;
    private MainView view;

    /** Builds the window on {@code stage}; nothing slow happens before {@link #show}. */
    public MainWindow(Services services, Stage stage) {
        this.services = services;
        this.stage = stage;
        background = services.threads().actions();
        themes = new WindowThemes(services.settings(), services.threads());
        textSizes = new TextSizeViewModel(services.settings());
        scaled = new ScaledScenes(textSizes, presentation);
        vectors = new VectorsPage(services);
        placement = new WindowPlacement(stage, services.settings());
        fullScreen = new FullScreen(stage, presentation::leave);
        lastState = new LastState(services, this::model, () -> boxes);
        Locale.setDefault(language().locale(services.systemLocale()));
        model = new MainViewModel(services);
        PlayClock.run(model.time());
        vectors.join(model.status().jobs(), model.status().noticeProperty()::set);
        new ToolMemory(services.settings(), tools).restore(placement.width());
        LessonLayout.follow(tools, model.lesson().layoutProperty());
        lessons = model.lesson().desk(model.shelf(), model.compare(), model.training(), tools);
        lastState.keep(new KeptDraft(services, model, lessons.own()));
        closing = new WindowClosing(services, stage, model, lastState, () -> boxes, this::leave);
        boxes = new InfoBox();
        view = view(model, boxes);
    }

    private MainView view(MainViewModel shown, InfoBox box) {
        ImageActions images = new ImageActions(
                services.png(), services.threads().background(), sentence -> shown.tell(new Problem(sentence, "")));
        Dialogs dialogs = new WindowDialogs(stage, box);
        FileActions files = new FileActions(shown, dialogs);
        files.questions().begin();
        BoxActions over = new BoxActions(shown, dialogs, this, vectors, tools, lessons.glossary());
        MainActions actions = new MainActions(
                files,
                new ExportActions(shown, dialogs, files::lastUsedSide),
                new PictureActions(shown, images, box.cover()),
                over,
                new VectorsExports(vectors, dialogs, shown, over::showHelp),
                lessons,
                tools,
                new LatencyViewModel(),
                themes,
                this);
        MainView made = new MainView(shown, actions, images, box.cover());
        made.joinPresentation(presentation, fullScreen, actions);
        return made;
    }

    /** Shows the window, then begins to open models. */
    public void show() {
        Scene scene = new Scene(
                view, placement.bounds().getWidth(), placement.bounds().getHeight());
        dress(scene);
        KeyGroups.install(scene, presentation, () -> boxes.isOpen());
        stage.setScene(scene);
        stage.setTitle("LatentFX");
        placement.apply();
        stage.setOnCloseRequest(closing::asked);
        Runnable unheard = Failures.listen(services.threads().fx(), failure -> model.tell(Problem.from(failure)));
        stage.setOnHidden(event -> {
            unheard.run();
            lastState.stop();
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
        vectors.restore();
        if (stage.getIcons().isEmpty()) {
            background.compute(
                    AppIcon::all, icons -> stage.getIcons().setAll(icons), orLog("the icons could not be drawn"));
            background.run(KoreanFont::load, () -> {}, orLog("the Korean font could not be loaded")); // for the menu
        }
    }

    private void dress(Scene scene) {
        style(scene);
        scaled.dress(scene);
    }

    private static void style(Scene scene) {
        Themes.apply(scene);
        if (Messages.of(MainWindow.class).locale().equals(Locale.KOREAN)) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(MainWindow.class.getResource("korean.css"))
                            .toExternalForm());
        }
    }

    /** Ends the presentation and stores what the window remembers. */
    private void leave() {
        presentation.leave();
        remember();
    }

    private void remember() {
        model.remember();
        view.remember();
        placement.remember();
    }

    @Override
    public void close() {
        closing.ask();
    }

    @Override
    public Language language() {
        return Language.of(services.settings().get(LANGUAGE, ""));
    }

    @Override
    public void chooseLanguage(Language chosen) {
        services.settings().put(LANGUAGE, chosen.tag());
        leave();
        Locale.setDefault(chosen.locale(services.systemLocale()));
        background.run(KoreanFont::load, this::rebuild, orLog("the Korean font could not be loaded"));
    }

    private static Consumer<Throwable> orLog(String sentence) {
        return Failures.of(MainWindow.class, sentence);
    }

    /** Builds the view again, in the new language, of the same view-model: what it shows and what runs stays. */
    private void rebuild() {
        ViewPlaces places = ViewPlaces.of(view);
        model.readWordsAgain();
        boxes = new InfoBox();
        view = view(model, boxes);
        stage.getScene().setRoot(view);
        stage.getScene().getStylesheets().clear();
        style(stage.getScene());
        scaled.style(stage.getScene());
        places.show(view);
    }

    @Override
    public TextSizeViewModel textSizes() {
        return textSizes;
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }

    @Override
    public void drawOnlyBoxes(boolean only) {
        view.drawOnlyBoxes(only);
    }

    MainViewModel model() {
        return model;
    }
}
