package latentfx.ui.filters;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.WorkBar;
import org.kordamp.ikonli.feather.Feather;

/** The page that shows the filters of a model, and one of its units more closely. */
public final class FiltersPage extends BorderPane {
    private final FilterWords words = new FilterWords();
    private final FiltersViewModel viewModel;
    private final Label why = wrapped("filters-why");
    private final Label summary = wrapped("filters-summary");
    private final ColourScale scale = new ColourScale(words);
    private final FilterGrid grid;
    private final UnitBox unit = new UnitBox(words);
    private final VBox found;

    /**
     * Shows {@code viewModel}.
     *
     * @param originals gets the images that are missing; hides itself where none are
     */
    public FiltersPage(FiltersViewModel viewModel, Node originals) {
        this.viewModel = viewModel;
        grid = new FilterGrid(words, viewModel.unitProperty()::set);
        getStyleClass().add("filters-page");
        getStylesheets()
                .add(Objects.requireNonNull(FiltersPage.class.getResource("filters.css"))
                        .toExternalForm());
        Label how = wrapped("filters-how");
        how.setText(words.get("how"));
        how.getStyleClass().add("faint");
        Label ratio = wrapped("filters-ratio");
        ratio.setText(words.get("ratio"));
        ratio.getStyleClass().add("faint");
        found = new VBox(
                summary, scale, grid, pager(), new WorkBar(viewModel, words::get, "filters", "line"), unit, ratio);
        found.getStyleClass().add("filters-found");
        VBox column = new VBox(how, new FilterControls(words, viewModel), why, originals, found);
        column.getStyleClass().add("filters-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        viewModel.missingProperty().addListener((property, before, now) -> show());
        viewModel.wallProperty().addListener((property, before, now) -> show());
        viewModel.commonProperty().addListener((property, before, now) -> show());
        viewModel.studyProperty().addListener((property, before, now) -> showUnit());
        viewModel.unitProperty().addListener((property, before, now) -> grid.choose(now.intValue(), true));
        viewModel.watchedProperty().bind(sceneProperty().isNotNull()); // no scene, not visible
        grid.choose(viewModel.unitProperty().get(), false);
        show();
        showUnit();
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private HBox pager() {
        Label range = new Label();
        range.setId("filters-range");
        range.setMinWidth(USE_PREF_SIZE);
        range.textProperty().bind(grid.rangeProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button before = ButtonBuilder.icon(Feather.CHEVRON_LEFT, words.get("page.before"))
                .id("filters-before")
                .does(() -> grid.turn(-1));
        before.disableProperty().bind(grid.beforeProperty().not());
        Button after = ButtonBuilder.icon(Feather.CHEVRON_RIGHT, words.get("page.after"))
                .id("filters-after")
                .does(() -> grid.turn(1));
        after.disableProperty().bind(grid.afterProperty().not());
        HBox line = new HBox(
                before,
                range,
                after,
                space,
                ButtonBuilder.icon(Feather.ZOOM_OUT, words.get("smaller"))
                        .id("filters-smaller")
                        .does(() -> grid.size(grid.size() - 1)),
                ButtonBuilder.icon(Feather.ZOOM_IN, words.get("larger"))
                        .id("filters-larger")
                        .does(() -> grid.size(grid.size() + 1)));
        line.getStyleClass().add("line");
        return line;
    }

    private void show() {
        FiltersViewModel.Missing missing = viewModel.missingProperty().get();
        boolean possible = missing == FiltersViewModel.Missing.NOTHING;
        why.setText(possible ? "" : words.get("missing." + missing.name().toLowerCase(Locale.ROOT)));
        why.setVisible(!possible);
        why.setManaged(!possible);
        Optional<FilterWall> wall = viewModel.wallProperty().get();
        found.setVisible(wall.isPresent());
        found.setManaged(wall.isPresent());
        boolean common = viewModel.commonProperty().get();
        grid.show(wall, common);
        wall.ifPresent(it -> {
            summary.setText(words.summary(it));
            scale.show(words.end(it, common));
        });
    }

    private void showUnit() {
        Optional<StudiedUnit> study = viewModel.studyProperty().get();
        unit.setVisible(study.isPresent());
        unit.setManaged(study.isPresent());
        study.ifPresent(unit::show);
    }
}
