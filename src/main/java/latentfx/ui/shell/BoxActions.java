package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import latentfx.analysis.Side;
import latentfx.lesson.glossary.Term;
import latentfx.model.OpenModel;
import latentfx.ui.bench.BenchLength;
import latentfx.ui.bench.BenchThreads;
import latentfx.ui.bench.SpeedState;
import latentfx.ui.bench.SpeedView;
import latentfx.ui.bench.SpeedViewModel;
import latentfx.ui.bench.UiBench;
import latentfx.ui.colours.ColoursPane;
import latentfx.ui.colours.ColoursViewModel;
import latentfx.ui.fx.Messages;
import latentfx.ui.glossary.GlossaryLinks;
import latentfx.ui.glossary.GlossaryViewModel;
import latentfx.ui.help.HelpView;
import latentfx.ui.help.HelpViewModel;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Threads;
import latentfx.ui.shelf.RecentKind;
import latentfx.ui.shelf.TrainedView;
import latentfx.ui.shell.dialog.Dialogs;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolDetour;
import latentfx.ui.tools.ToolsViewModel;
import latentfx.ui.training.ranking.ComparisonView;
import org.jspecify.annotations.Nullable;

/** Opens boxes over the window, and the page of the user's own vectors. For the FX thread. */
final class BoxActions implements GlossaryLinks {
    /** Width that box and frame take besides the measured pane, pixels. */
    private static final double SPEED_BESIDE = 120;

    private static final double SPEED_ABOVE = 220;
    private static final double WIDTH = 900;
    private static final double HEIGHT = 620;
    private static final double ABOUT_HEIGHT = 420;
    /** Height of the about box beside the libraries. */
    private static final double ABOUT_FRAME = 330;
    /** Least width of the window that a box leaves free, pixels. */
    private static final double BOX_MARGIN = 112;
    /** Height that title, button, padding and margin of a box take, pixels. */
    private static final double BOX_FRAME = 180;

    private final Messages words = Messages.of(BoxActions.class);
    private final MainViewModel model;
    private final Dialogs dialogs;
    private final WindowControl window;
    private final VectorsPage vectors;
    private final ToolDetour helping;
    private final GlossaryViewModel glossary;
    /** Made once, because its listeners stay on the comparison as long as that exists. */
    private @Nullable ComparisonView comparison;

    private @Nullable HelpViewModel help;
    private @Nullable HelpView helpView;

    BoxActions(
            MainViewModel model,
            Dialogs dialogs,
            WindowControl window,
            VectorsPage vectors,
            ToolsViewModel tools,
            GlossaryViewModel glossary) {
        this.glossary = glossary;
        glossary.setLinks(this);
        helping = new ToolDetour(tools, Tool.LEARN, "help");
        this.model = model;
        this.dialogs = dialogs;
        this.window = window;
        this.vectors = vectors;
        vectors.onOpened(file -> model.files().recent().add(RecentKind.VECTORS, file));
    }

    /** Shows the table that ranks the models at hand. */
    void showComparison() {
        model.compared().want();
        ComparisonView view = comparison == null ? comparisonView() : comparison;
        comparison = view;
        dialogs.showBox(words.get("comparison.title"), view);
        Platform.runLater(view::focusTable);
    }

    private ComparisonView comparisonView() {
        return new ComparisonView(model.comparison(), (chosen, right) -> {
            dialogs.closeBox();
            model.compared().open(right ? Side.RIGHT : Side.LEFT, chosen);
        });
    }

    /** Shows the benchmark of the window; closing the box ends a run. */
    void showSpeed() {
        Services services = model.services();
        Threads threads = services.threads();
        BenchThreads bench = new BenchThreads(threads.decoding(), threads.background(), threads.fx());
        SpeedViewModel speed = new SpeedViewModel(SpeedViewModel.ownThread(), threads.fx());
        SpeedView view = new SpeedView(
                speed,
                host -> new UiBench(services.workbench(), bench, host, BenchLength.FULL),
                model.training().queue().isPending());
        Dimension2D room = dialogs.room();
        view.setPrefSize(room.getWidth() - SPEED_BESIDE, room.getHeight() - SPEED_ABOVE);
        speed.stateProperty().addListener((property, before, now) -> window.drawOnlyBoxes(now == SpeedState.RUNNING));
        dialogs.showBox(words.get("speed.title"), view, () -> {
            speed.cancel();
            window.drawOnlyBoxes(false);
        });
    }

    /** Shows the page of the user's own vectors, or if it is shown the maps. */
    void toggleVectors() {
        vectors.toggle();
    }

    /** Opens {@code files} on the page of the user's own vectors. */
    void openVectors(List<Path> files) {
        vectors.open(files);
    }

    /** Shows the help at the page that was read last, beside the maps. */
    void showHelp() {
        helping.open();
        helpView().takeFocus();
    }

    /** Shows the page of the help called {@code topic}. */
    void showHelp(String topic) {
        helpPages().open(topic);
        showHelp();
    }

    /** Shows the page of the help about all terms. */
    void showGlossary() {
        helpPages().openGlossary();
        showHelp();
    }

    @Override
    public void glossary(Term term) {
        helpPages().openTerm(term.id());
        showHelp();
    }

    @Override
    public void help(String topic) {
        showHelp(topic);
    }

    /** The help, as a page of the tool pane; Escape opens again what was open before. */
    HelpView helpView() {
        HelpView view = helpView == null ? new HelpView(helpPages(), helping::leave) : helpView;
        helpView = view;
        return view;
    }

    private HelpViewModel helpPages() {
        HelpViewModel pages = help == null ? new HelpViewModel(glossary) : help;
        help = pages;
        return pages;
    }

    /** Shows the models trained here, to open, rename, delete and copy them. */
    void showTrained() {
        TrainedView view = new TrainedView(
                model.trained(),
                model.shelf(),
                (side, entry) -> {
                    dialogs.closeBox();
                    model.sides().choose(side, entry, () -> {});
                },
                entry -> new FileActions(model, dialogs).copyTrained(entry));
        Dimension2D room = dialogs.room();
        view.setPrefSize(Math.min(WIDTH, room.getWidth() - BOX_MARGIN), Math.min(HEIGHT, room.getHeight() - BOX_FRAME));
        dialogs.showBox(words.get("trained.title"), view);
    }

    /** Shows the colours of the classes of the left map, to be chosen. */
    void showColours() {
        OpenModel left = model.compare().modelProperty(Side.LEFT).get();
        List<String> names = left == null ? List.of() : left.sheet().labelNames();
        dialogs.showBox(
                words.get("colours.title"),
                new ColoursPane(new ColoursViewModel(model.services().settings()), names));
    }

    /** Shows the list of keys. */
    void showShortcuts() {
        dialogs.showBox(words.get("shortcuts.title"), ShortcutsBox.content());
    }

    /** Shows version, libraries and licences. */
    void showAbout() {
        Dimension2D room = dialogs.room();
        dialogs.showBox(
                words.get("about.title"),
                AboutBox.content(
                        Math.min(WIDTH, room.getWidth() - BOX_MARGIN),
                        Math.min(ABOUT_HEIGHT, room.getHeight() - ABOUT_FRAME)));
    }
}
