package latentfx.ui.untangling;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import latentfx.analysis.untangling.Experiment;
import latentfx.analysis.untangling.LayerPlane;
import latentfx.analysis.untangling.NetSnapshot;
import latentfx.ui.fx.Messages;

/** The planes of input, wide layer, window and output at the epoch that is looked at. */
final class LayerCells extends GridPane {
    private static final List<String> KEYS = List.of("input", "wide", "window", "output");

    private final Messages words = Messages.of(LayerCells.class);
    private final UntangleViewModel viewModel;
    private final InputPlane input;
    private final List<LayerCell> cells;

    LayerCells(UntangleViewModel viewModel) {
        this.viewModel = viewModel;
        input = new InputPlane(viewModel);
        getStyleClass().add("untangle-layers");
        cells = KEYS.stream()
                .map(key -> new LayerCell(
                        key.equals("input") ? input : new PlaneView(),
                        words.get("layer." + key),
                        words.get("probe.tip")))
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setId("untangle-" + KEYS.get(i) + "-cell");
            add(cells.get(i), i % 2, i >= 2 ? 1 : 0);
        }
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
        viewModel.snapshotsProperty().addListener((property, before, now) -> show());
        viewModel.epochProperty().addListener((property, before, now) -> show());
        viewModel.ownProperty().addListener((property, before, now) -> show());
        viewModel.experimentProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        Optional<NetSnapshot> snapshot = viewModel.snapshot();
        int[] labels = viewModel
                .experimentProperty()
                .get()
                .map(Experiment::points)
                .map(points -> points.labels())
                .orElseGet(() -> new int[0]);
        input.show(snapshot, labels);
        for (int i = 0; i < cells.size(); i++) {
            LayerCell cell = cells.get(i);
            int index = i;
            Optional<LayerPlane> layer = snapshot.map(now -> now.layers().get(index));
            if (i > 0) {
                cell.plane().show(layer.map(it -> PlanePicture.of(it, labels, Optional.empty())));
            }
            cell.say(
                    layer.map(LayerPlane::probe).orElse(0.0),
                    layer.map(it -> words.get("probe", it.probe())).orElse(""),
                    layer.map(it -> index == 0 ? words.get("shown.input") : facts(it))
                            .orElse(""));
        }
    }

    private String facts(LayerPlane layer) {
        String shown = layer.width() <= 2
                ? words.get("shown.all", layer.width())
                : words.get("shown.part", layer.width(), layer.shown());
        return layer.dead() == 0 ? shown : words.get("shown.dead", shown, layer.dead());
    }
}
