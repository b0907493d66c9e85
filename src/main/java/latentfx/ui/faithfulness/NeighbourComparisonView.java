package latentfx.ui.faithfulness;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.analysis.NeighbourComparison;
import latentfx.analysis.SampleImage;

/** Three rows of pictures: the nearest neighbours of a sample in pixels, in codes and on the map. */
public final class NeighbourComparisonView extends VBox {
    private final FaithfulnessWords words = new FaithfulnessWords();
    private final Label title = new Label();
    private final PictureRow sample = new PictureRow();
    private final GridPane rows = new GridPane();
    private final Label note = new Label();

    /** Shows the duel of {@code viewModel}. */
    public NeighbourComparisonView(NeighbourComparisonViewModel viewModel) {
        getStyleClass().add("duel");
        getStylesheets()
                .add(FaithfulnessBadge.class.getResource("faithfulness.css").toExternalForm());
        title.getStyleClass().add("duel-title");
        rows.getStyleClass().add("duel-rows");
        note.getStyleClass().add("duel-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        setMinSize(0, 0);
        getChildren().addAll(title, rows, note);
        viewModel.duelProperty().addListener((property, before, now) -> show(now));
        show(viewModel.duelProperty().get());
    }

    private void show(Optional<NeighbourPictures> now) {
        title.setVisible(now.isPresent());
        title.setManaged(now.isPresent());
        rows.getChildren().clear();
        if (now.isEmpty()) {
            note.setText(words.get("duel.invite"));
            return;
        }
        NeighbourPictures duel = now.get();
        NeighbourComparison found = duel.neighbours();
        title.setText(words.title(duel));
        title.setGraphic(sample);
        sample.show(duel.open().image(), List.of(duel.sample()), new int[] {found.sample()}, new int[0]);
        int[] pixels = found.pixels().orElse(new int[0]);
        add(0, "duel.pixels", duel, duel.pixels(), pixels, new int[0]);
        add(1, "duel.codes", duel, duel.codes(), found.codes(), pixels);
        add(2, "duel.map", duel, duel.map(), found.map(), found.codes());
        overlap(1, "duel.overlap.codes", found.codesInPixels(), found.codesInPixels(), "duel.overlap.codes.tip", found);
        overlap(2, "duel.overlap.map", found.mapInCodes(), found.mapInPixels(), "duel.overlap.map.tip", found);
        note.setText(words.get(pixels.length == 0 ? "duel.noimages" : "duel.frame"));
    }

    private void add(
            int row, String key, NeighbourPictures duel, List<SampleImage> pictures, int[] samples, int[] shared) {
        if (!pictures.isEmpty()) {
            Label name = new Label(words.get(key));
            name.getStyleClass().add("duel-row-name");
            name.setTooltip(new Tooltip(words.get(key + ".tip")));
            name.setMinWidth(Region.USE_PREF_SIZE);
            PictureRow line = new PictureRow();
            line.show(duel.open().image(), pictures, samples, shared);
            rows.addRow(row, name, line);
        }
    }

    private void overlap(
            int row, String key, OptionalDouble share, OptionalDouble other, String tip, NeighbourComparison found) {
        if (share.isPresent()) {
            Label label = new Label(words.overlap(key, share));
            label.getStyleClass().add("duel-overlap");
            label.setMinWidth(Region.USE_PREF_SIZE);
            String explained = words.overlapTip(tip, other, found.samples());
            if (!explained.isEmpty()) {
                label.setTooltip(new Tooltip(explained));
            }
            rows.add(label, 2, row);
        }
    }
}
