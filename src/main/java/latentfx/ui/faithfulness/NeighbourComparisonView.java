package latentfx.ui.faithfulness;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.analysis.NeighbourComparison;
import latentfx.analysis.SampleImage;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import latentfx.ui.originals.OriginalsButton;

/** Three rows of pictures: the nearest neighbours of a sample in pixels, in codes and on the map. */
public final class NeighbourComparisonView extends VBox {
    /** Height in pixels of what stands above and below the rows, and of the gap after each, at the usual size of texts. */
    private static final double AROUND = 120;

    private static final double GAP = 6;

    /** Width in pixels of the words beside the rows at the usual size of texts. */
    private static final double BESIDE = 190;

    private static final int ROWS = 3;

    private final FaithfulnessWords words = new FaithfulnessWords();
    private final Label title = new Label();
    private final PictureRow sample = new PictureRow();
    private final GridPane rows = new GridPane();
    private final Label note = new Label();
    private double pictureHeight = PictureRow.HEIGHT;

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
        InvalidationListener sized = property -> {
            if (enlarge()) {
                show(viewModel.comparisonProperty().get());
            }
        };
        widthProperty().addListener(sized);
        heightProperty().addListener(sized);
        show(viewModel.comparisonProperty().get());
        CopyPlace.put(this, () -> viewModel.comparisonProperty().get().map(this::copied));
    }

    /** Makes the pictures as large as the room allows, by whole numbers; whether that has changed. */
    private boolean enlarge() {
        double high = (getHeight() - ScreenScale.px(AROUND)) / ROWS - GAP;
        double wide = (getWidth() - ScreenScale.px(BESIDE)) / NeighbourSearch.NEIGHBOURS - GAP;
        double fitting = PictureRow.HEIGHT * Math.max(1, Math.floor(Math.min(high, wide) / PictureRow.HEIGHT));
        boolean changed = fitting != pictureHeight;
        pictureHeight = fitting;
        return changed;
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
        sample.show(
                PictureRow.HEIGHT,
                compared.open().image(),
                List.of(compared.sample()),
                new int[] {found.sample()},
                new int[0]);
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
            line.show(pictureHeight, compared.open().image(), pictures, samples, shared);
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
