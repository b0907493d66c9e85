package latentfx.ui.randomimages;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.Judge;
import latentfx.analysis.randomimages.RandomSearch;
import latentfx.analysis.randomimages.Tally;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.StartStopButton;

/** The page that draws random images, thousands a second, and shows how far that leads. */
public final class RandomPage extends BorderPane {
    private final RandomWords words = new RandomWords();
    private final RandomViewModel viewModel;
    private final Label why = wrapped("random-why");
    private final Label drawn = wrapped("random-drawn");
    private final ImageWall wall = new ImageWall();
    private final BestImage trusted =
            new BestImage("random-trusted", words.get("trusted"), words.get("best.tip"), words.get("best.picture"));
    private final BestImage nearest =
            new BestImage("random-nearest", words.get("nearest"), words.get("best.tip"), words.get("best.picture"));
    private final DistanceStrip strip = new DistanceStrip(words);
    private final Label stripSaid = wrapped("random-strip-said");
    private final Label measured = faint("");
    private final Label judge = wrapped("random-judge");
    private final Label count = wrapped("random-count");
    private final Label rare = wrapped("random-rare");
    private final VBox found = new VBox();

    /**
     * Shows {@code viewModel}.
     *
     * @param originals gets the images that are missing; hides itself where none are
     */
    public RandomPage(RandomViewModel viewModel, Node originals) {
        this.viewModel = viewModel;
        getStyleClass().add("random-page");
        getStylesheets()
                .add(Objects.requireNonNull(RandomPage.class.getResource("randomimages.css"))
                        .toExternalForm());
        FlowPane best = new FlowPane(trusted, nearest);
        best.getStyleClass().add("random-best");
        found.getChildren().addAll(best, strip, stripSaid, judge, measured);
        found.getStyleClass().add("random-part");
        VBox counting = new VBox(new Heading(words.get("count.head")), count, rare);
        counting.getStyleClass().add("random-part");
        VBox ladder = new VBox(
                new Heading(words.get("ladder")), faint(words.get("ladder.how")), new LadderTable(words, viewModel));
        ladder.getStyleClass().add("random-part");
        VBox column =
                new VBox(faint(words.get("how")), why, originals, controls(), drawn, wall, ladder, found, counting);
        column.getStyleClass().add("random-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        viewModel.modelProperty().addListener((property, before, now) -> show());
        viewModel.searchProperty().addListener((property, before, now) -> show());
        viewModel.talliesProperty().addListener((property, before, now) -> show());
        viewModel.standingInProperty().addListener((property, before, now) -> show());
        viewModel.kindProperty().addListener((property, before, now) -> show());
        viewModel.runningProperty().addListener((property, before, now) -> show());
        viewModel.watchedProperty().bind(sceneProperty().isNotNull()); // no scene, not visible
        show();
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label faint(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("faint");
        return label;
    }

    private Node controls() {
        StartStopButton start = new StartStopButton(
                "random-start",
                words.get("start"),
                words.get("start.tip"),
                viewModel.runningProperty(),
                viewModel::start,
                viewModel::stop);
        start.disableProperty().bind(viewModel.modelProperty().map(open -> !viewModel.isPossible()));
        ProgressBar busy = new ProgressBar();
        busy.setAccessibleText(words.get("preparing"));
        busy.visibleProperty().bind(viewModel.preparingProperty());
        busy.managedProperty().bind(busy.visibleProperty());
        FlowPane line = new FlowPane(start, new SeedBox(words, viewModel), busy);
        line.getStyleClass().add("random-flow");
        return line;
    }

    private void show() {
        String missing = missing();
        why.setText(missing.isEmpty() ? "" : words.get(missing));
        shown(why, !missing.isEmpty());
        Tally tally = viewModel.tally(viewModel.kindProperty().get());
        double speed = viewModel.speedProperty().get();
        Optional<RandomSearch> search = viewModel.searchProperty().get();
        Optional<ImageShape> shape = viewModel.modelProperty().getValue().map(OpenModel::image);
        drawn.setText(tally.count() > 0 ? words.drawn(tally, speed) : words.get(beginning()));
        count.setText(shape.map(it -> words.count(it, speed)).orElse(""));
        rare.setText(search.map(it -> words.rare(it, speed)).orElse(""));
        shown(rare, !rare.getText().isEmpty());
        boolean any = search.isPresent() && shape.isPresent();
        shown(found, any);
        shown(wall, any);
        if (any) {
            show(search.orElseThrow(), shape.orElseThrow(), tally);
        }
    }

    private void show(RandomSearch search, ImageShape shape, Tally tally) {
        Matrix pictures = search.pictures().images();
        Optional<Judge> judging = search.judge();
        wall.show(shape, tally.latest(), words.get("wall", words.kind(tally.kind())));
        trusted.show(
                shape,
                tally.trusted(),
                pictures,
                tally.trusted()
                        .map(it -> words.trusted(it, judging.orElseThrow()))
                        .orElse(""));
        nearest.show(
                shape,
                tally.nearest(),
                pictures,
                tally.nearest().map(it -> words.nearest(it, judging)).orElse(""));
        stripSaid.setText(tally.count() > 0 ? words.strip(tally, search.usual()) : "");
        strip.show(tally, search.usual(), stripSaid.getText());
        measured.setText(words.measured(search, samples()));
        judge.setText(words.judge(search));
    }

    private String missing() {
        if (viewModel.modelProperty().getValue().isEmpty()) {
            return "missing.model";
        }
        if (!viewModel.isPossible()) {
            return "missing.samples";
        }
        return viewModel.standingInProperty().get() ? "missing.images" : "";
    }

    /** What is said before the first images are there; some kinds take a moment to prepare. */
    private String beginning() {
        return viewModel.runningProperty().get() ? "preparing" : "drawn.none";
    }

    private int samples() {
        return viewModel
                .modelProperty()
                .getValue()
                .map(open -> open.sheet().size())
                .orElse(0);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
