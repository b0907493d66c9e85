package latentfx.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import latentfx.analysis.Side;
import latentfx.ui.arena.ArenaPage;
import latentfx.ui.bias.BiasPage;
import latentfx.ui.bias.BiasViewModel;
import latentfx.ui.compression.CompressionPage;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.datasets.DatasetsView;
import latentfx.ui.datasets.DatasetsViewModel;
import latentfx.ui.datasets.VectorsEntry;
import latentfx.ui.distances.DistancesPage;
import latentfx.ui.distances.DistancesViewModel;
import latentfx.ui.drawing.DrawingPage;
import latentfx.ui.explore.ExploreView;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.factors.FactorsPage;
import latentfx.ui.filters.FiltersPage;
import latentfx.ui.filters.FiltersViewModel;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.judge.JudgePage;
import latentfx.ui.judge.RecognitionViewModel;
import latentfx.ui.lesson.own.OwnLessonView;
import latentfx.ui.originals.Originals;
import latentfx.ui.originals.StandInBox;
import latentfx.ui.outliers.OutliersPage;
import latentfx.ui.outliers.OutliersViewModel;
import latentfx.ui.randomimages.RandomPage;
import latentfx.ui.randomimages.RandomViewModel;
import latentfx.ui.time.TimeView;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolPage;
import latentfx.ui.training.RunPage;
import latentfx.ui.training.SettingsPage;
import latentfx.ui.training.data.DataChoice;
import latentfx.ui.units.UnitsPage;
import latentfx.ui.units.UnitsViewModel;
import latentfx.ui.untangling.UntanglingPage;

/** The catalogue of what the pages of the tool pane show. */
final class ToolContents {
    private final MainViewModel model;
    private final MainActions actions;

    ToolContents(MainViewModel model, MainActions actions) {
        this.model = model;
        this.actions = actions;
    }

    /** All pages, in the order of the bar. */
    List<ToolPage> pages() {
        return List.of(
                new ToolPage(Tool.LEARN, "lesson", () -> new LearnPage(actions)),
                new ToolPage(
                        Tool.LEARN,
                        "own",
                        () -> new OwnLessonView(
                                actions.lessons().own(),
                                () -> actions.files()
                                        .saveOwnLesson(actions.lessons().own()),
                                () -> actions.files()
                                        .openOwnLesson(actions.lessons().own()))),
                new ToolPage(Tool.LEARN, "help", actions.boxes()::helpView),
                new ToolPage(Tool.DATA, "data", this::data),
                new ToolPage(Tool.TRAIN, "settings", this::settings),
                new ToolPage(Tool.TRAIN, "run", this::run),
                new ToolPage(Tool.INSPECT, "explore", this::explore),
                new ToolPage(Tool.INSPECT, "draw", this::draw),
                new ToolPage(Tool.INSPECT, "maps", () -> scrolling(new MapsPage(model.compare(), model.explorer()))),
                new ToolPage(Tool.INSPECT, "judge", this::judge),
                new ToolPage(Tool.INSPECT, "arena", this::arena),
                new ToolPage(Tool.INSPECT, "distances", this::distances),
                new ToolPage(Tool.INSPECT, "random", this::random),
                new ToolPage(Tool.INSPECT, "outliers", this::outliers),
                new ToolPage(
                        Tool.INSPECT,
                        "factors",
                        () -> new FactorsPage(model.explorer().factors())),
                new ToolPage(Tool.INSPECT, "bias", this::bias),
                new ToolPage(
                        Tool.INSPECT,
                        "compress",
                        () -> copied(new CompressionPage(model.explorer().compression()), "copy.inspect")),
                new ToolPage(
                        Tool.INSPECT,
                        "untangle",
                        () -> copied(new UntanglingPage(model.experiments().untangling()), "copy.inspect")),
                new ToolPage(Tool.INSPECT, "filters", this::filters),
                new ToolPage(Tool.INSPECT, "units", this::units),
                new ToolPage(Tool.TIME, "time", this::time));
    }

    private Node data() {
        DatasetsViewModel datasets = new DatasetsViewModel(model.data(), model.mnist(), model.classNames());
        VectorsPage vectors = actions.vectors().page();
        return new DatasetsView(
                datasets,
                actions::chooseDataFolder,
                () -> actions.tools().open(Tool.TRAIN, "settings"),
                actions.files().folders()::change,
                new VectorsEntry(vectors.factsProperty(), vectors::show));
    }

    private Node settings() {
        return new SettingsPage(model.training(), () -> actions.tools().open(Tool.DATA), () -> actions.tools()
                .choose(Tool.TRAIN, "run"));
    }

    private Node run() {
        return new RunPage(
                model.training(),
                () -> actions.tools().choose(Tool.TRAIN, "settings"),
                actions.files()::saveTrained,
                actions.boxes()::showComparison);
    }

    private Node explore() {
        ExploreView view = new ExploreView(model.explorer().explore(), MainView.originals(model, Side.values()));
        return copied(new ExplorePage(model.explorer(), view), "copy.inspect");
    }

    private Node draw() {
        ExplorerModels explorer = model.explorer();
        return copied(
                new DrawingPage(
                        explorer.drawing(),
                        explorer.explore().modelProperty(),
                        explorer.explore().sampleProperty(),
                        failure -> model.tell(Problem.from(failure))),
                "copy.inspect");
    }

    private Node judge() {
        RecognitionViewModel recognition = model.explorer().recognition();
        whenImagesCome(recognition::refresh);
        List<BooleanProperty> maps = Stream.of(Side.values())
                .map(side -> model.explorer().grid(side).judgedProperty())
                .toList();
        return copied(
                new JudgePage(
                        model.judge(),
                        recognition,
                        actions.files().judge(model.judge()),
                        model.data().chosenProperty().map(DataChoice::name),
                        maps,
                        standIn()),
                "copy.inspect");
    }

    private Node arena() {
        return copied(new ArenaPage(model.experiments().arena()), "copy.inspect");
    }

    private Node distances() {
        DistancesViewModel distances = model.explorer().distances();
        whenImagesCome(distances::refresh);
        return copied(new DistancesPage(distances, standIn()), "copy.inspect");
    }

    private Node random() {
        RandomViewModel random = model.explorer().random();
        whenImagesCome(random::refresh);
        return copied(new RandomPage(random, MainView.originals(model, Side.values())), "copy.inspect");
    }

    /** Where figures can be measured on other images than the model's own. */
    private StandInBox standIn() {
        return new StandInBox(model.compare().tools().originals(), Side.values());
    }

    private void whenImagesCome(Runnable action) {
        Originals originals = model.compare().tools().originals();
        for (Side side : Side.values()) {
            originals.missingProperty(side).addListener((property, before, now) -> action.run());
        }
        originals.standInProperty().addListener((property, before, now) -> action.run());
    }

    private Node outliers() {
        OutliersViewModel outliers = model.explorer().outliers();
        whenImagesCome(outliers::refresh);
        return copied(new OutliersPage(outliers, standIn()), "copy.inspect");
    }

    private Node filters() {
        FiltersViewModel filters = model.explorer().filters();
        whenImagesCome(filters::refresh);
        return copied(new FiltersPage(filters, MainView.originals(model, Side.values())), "copy.inspect");
    }

    private Node units() {
        UnitsViewModel units = model.experiments().units();
        whenImagesCome(units::refresh);
        return copied(new UnitsPage(units, standIn()), "copy.inspect");
    }

    private Node bias() {
        BiasViewModel bias = model.experiments().bias();
        whenImagesCome(bias::refresh);
        return new BiasPage(bias, MainView.originals(model, Side.values()));
    }

    private Node time() {
        TimeView view = new TimeView(model.time(), actions.tools()::close);
        view.setTraining(() -> actions.tools().open(Tool.TRAIN, "settings"));
        view.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                Platform.runLater(view::requestFocus); // its arrow keys step through the checkpoints
            }
        });
        return copied(view, "copy.time");
    }

    /** Lets a picture of {@code view} be copied, which shows what has the name {@code key}. */
    private static Node copied(Node view, String key) {
        CopyPlace.put(
                view,
                () -> Optional.of(Copied.picture(Messages.of(ToolContents.class).get(key))));
        return view;
    }

    private static Node scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("tool-scroll");
        return scroll;
    }
}
