package latentfx.ui.faithfulness;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.analysis.NeighbourComparison;
import latentfx.analysis.SampleImage;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.Tip;
import latentfx.ui.originals.OriginalsButton;

/** Three rows of pictures: the nearest neighbours of a sample in pixels, in codes and on the map. */
public final class NeighbourComparisonView extends VBox {
    private final FaithfulnessWords words = new FaithfulnessWords();
    private final Label title = new Label();
    private final PictureRow sample = new PictureRow();
    private final GridPane rows = new GridPane();
    private final Label note = new Label();

    /** Shows the comparison of {@code viewModel}, and {@code originals} below it. */
    public NeighbourComparisonView(NeighbourComparisonViewModel viewModel, OriginalsButton originals) {
        getStyleClass().add("neighbour-comparison");
        getStylesheets()
                .add(FaithfulnessBadge.class.getResource("faithfulness.css").toExternalForm());
        title.getStyleClass().add("comparison-title");
        rows.getStyleClass().add("comparison-rows");
        note.getStyleClass().add("comparison-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        setMinSize(0, 0);
        getChildren().addAll(title, rows, note, originals);
        viewModel.comparisonProperty().addListener((property, before, now) -> show(now));
        show(viewModel.comparisonProperty().get());
        CopyPlace.put(this, () -> viewModel.comparisonProperty().get().map(this::copied));
    }

    private Copied copied(NeighbourPictures pictures) {
        String name = words.copied(pictures);
        return Copied.both(name, NeighbourTable.of(pictures));
    }

    private void show(Optional<NeighbourPictures> now) {
        title.setVisible(now.isPresent());
        title.setManaged(now.isPresent());
        rows.getChildren().clear();
        if (now.isEmpty()) {
            note.setText(words.get("comparison.invite"));
            return;
        }
        NeighbourPictures compared = now.get();
        NeighbourComparison found = compared.neighbours();
        title.setText(words.title(compared));
        title.setGraphic(sample);
        sample.show(compared.open().image(), List.of(compared.sample()), new int[] {found.sample()}, new int[0]);
        int[] pixels = found.pixels().orElse(new int[0]);
        add(0, "comparison.pixels", compared, compared.pixels(), pixels, new int[0]);
        add(1, "comparison.codes", compared, compared.codes(), found.codes(), pixels);
        add(2, "comparison.map", compared, compared.map(), found.map(), found.codes());
        overlap(
                1,
                "comparison.overlap.codes",
                found.codesInPixels(),
                found.codesInPixels(),
                "comparison.overlap.codes.tip",
                found);
        overlap(
                2,
                "comparison.overlap.map",
                found.mapInCodes(),
                found.mapInPixels(),
                "comparison.overlap.map.tip",
                found);
        note.setText(words.get(pixels.length == 0 ? "comparison.noimages" : "comparison.frame"));
    }

    private void add(
            int row, String key, NeighbourPictures compared, List<SampleImage> pictures, int[] samples, int[] shared) {
        if (!pictures.isEmpty()) {
            Label name = new Label(words.get(key));
            name.getStyleClass().add("comparison-row-name");
            Tip.on(name, words.get(key + ".tip"));
            name.setMinWidth(Region.USE_PREF_SIZE);
            PictureRow line = new PictureRow();
            line.show(compared.open().image(), pictures, samples, shared);
            rows.addRow(row, name, line);
        }
    }

    private void overlap(
            int row, String key, OptionalDouble share, OptionalDouble other, String tip, NeighbourComparison found) {
        if (share.isPresent()) {
            Label label = new Label(words.overlap(key, share));
            label.getStyleClass().add("comparison-overlap");
            label.setMinWidth(Region.USE_PREF_SIZE);
            String explained = words.overlapTip(tip, other, found.samples());
            if (!explained.isEmpty()) {
                Tip.on(label, explained);
            }
            rows.add(label, 2, row);
        }
    }
}
