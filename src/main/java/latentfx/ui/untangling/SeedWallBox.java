package latentfx.ui.untangling;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import latentfx.analysis.untangling.Experiment;
import latentfx.analysis.untangling.SeedRun;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.StartStopButton;

/** The wall of seeds with its button, its progress and what it says. */
final class SeedWallBox extends VBox {
    private final Messages words = Messages.of(SeedWallBox.class);
    private final UntangleViewModel viewModel;
    private final SeedTiles tiles;
    private final Label said = new Label();
    private final ProgressBar progress = new ProgressBar();

    SeedWallBox(UntangleViewModel viewModel) {
        this.viewModel = viewModel;
        SeedWallViewModel wall = viewModel.wall();
        getStyleClass().add("untangle-wall");
        tiles = new SeedTiles(seed -> viewModel.seedProperty().set(seed));
        StartStopButton start = new StartStopButton(
                "untangle-wall-start",
                words.get("wall.start", SeedWallViewModel.SEEDS),
                words.get("wall.tip"),
                wall.busyProperty(),
                wall::train,
                wall::stop);
        start.disableProperty().bind(viewModel.experimentProperty().map(Optional::isEmpty));
        progress.getStyleClass().add("small");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(words.get("wall.progress"));
        progress.visibleProperty().bind(wall.busyProperty());
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setId("untangle-wall-said");
        getChildren().addAll(new Heading(words.get("wall")), start, progress, tiles, said);
        wall.runsProperty().addListener((property, before, now) -> show(now));
        wall.busyProperty()
                .addListener((property, before, now) -> show(wall.runsProperty().get()));
        viewModel.seedProperty().addListener((property, before, now) -> tiles.choose(now.intValue()));
        tiles.choose(viewModel.seedProperty().get());
        show(wall.runsProperty().get());
    }

    private void show(List<SeedRun> runs) {
        tiles.show(runs);
        progress.setProgress((double) runs.size() / SeedWallViewModel.SEEDS);
        Experiment experiment = viewModel.experimentProperty().get().orElse(null);
        if (experiment == null || runs.isEmpty()) {
            said.setText(words.get("wall.empty"));
            return;
        }
        said.setText(words.get(
                "wall.said",
                runs.size(),
                runs.stream().filter(SeedRun::isFailed).count(),
                runs.stream().filter(SeedRun::isDead).count(),
                SeedRun.ENOUGH,
                experiment.points().size(),
                experiment.recipe().epochs()));
    }
}
