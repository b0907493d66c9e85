package latentfx.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.model.OpenModel;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.originals.OriginalsButton;
import org.kordamp.ikonli.feather.Feather;

/** The page on traversals: the image decoded with all sliders applied, above a row for each direction. */
final class TraversalsView extends BorderPane {
    private static final double SIDE = 112;

    private final TraversalsViewModel viewModel;
    private final Messages words = Messages.of(TraversalsView.class);
    private final PictureBox picture = PictureBox.square(SIDE);
    private final Label from = new Label();
    private final Label note = new Label();
    private final StackPane remedy;
    private final VBox rows = new VBox();
    private final List<TraversalRow> pool = new ArrayList<>();

    /** Shows {@code viewModel}; {@code originals} stands below the note where images are missing. */
    TraversalsView(TraversalsViewModel viewModel, OriginalsButton originals) {
        remedy = new StackPane(originals);
        remedy.managedProperty().bind(remedy.visibleProperty());
        this.viewModel = viewModel;
        getStyleClass().add("traversals");
        ToggleButton principal = ButtonBuilder.small(words.get("principal"))
                .tip(words.get("principal.tip"))
                .toggles(viewModel.principalProperty());
        Button reset = ButtonBuilder.small(words.get("reset"))
                .with(Feather.ROTATE_CCW)
                .tip(words.get("reset.tip"))
                .does(viewModel::reset);
        from.getStyleClass().add("faint");
        from.setWrapText(true);
        note.getStyleClass().add("faint");
        note.setWrapText(true);
        VBox told = new VBox(from, new FlowPane(4, 4, principal, reset), note, remedy);
        told.getStyleClass().add("side-words");
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox above = new HBox(picture, told);
        above.getStyleClass().add("above-rows");
        rows.getStyleClass().add("traversal-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(above);
        setCenter(scroll);
        viewModel.frameProperty().addListener((property, before, now) -> show(now));
        viewModel
                .sampleProperty()
                .addListener((property, before, now) ->
                        show(viewModel.frameProperty().get()));
        show(viewModel.frameProperty().get());
    }

    private void show(Optional<TraversalFrame> shown) {
        setVisible(shown.isPresent());
        if (shown.isEmpty()) {
            return;
        }
        TraversalFrame frame = shown.get();
        picture.show(frame.shape(), frame.picture());
        OptionalInt sample = viewModel.sampleProperty().get();
        from.setText(sample.isPresent() ? words.get("from.sample", sample.getAsInt()) : words.get("from.mean"));
        while (pool.size() < frame.strips().size()) {
            int row = pool.size();
            pool.add(new TraversalRow(words, coordinate -> move(row, coordinate)));
        }
        for (int i = 0; i < frame.strips().size(); i++) {
            pool.get(i)
                    .show(
                            frame.traversals().get(i),
                            frame.coordinates().get(i),
                            frame.strips().get(i),
                            frame.klSamples());
        }
        if (rows.getChildren().size() != frame.strips().size()) {
            rows.getChildren().setAll(pool.subList(0, frame.strips().size()));
        }
        note.setText(note(frame));
    }

    private String note(TraversalFrame frame) {
        int left = frame.traversals().size() - frame.strips().size();
        boolean variational = viewModel
                .modelProperty()
                .get()
                .filter(TraversalsView::variational)
                .isPresent();
        boolean missing = variational
                && frame.klSamples() == 0
                && !viewModel.principalProperty().get();
        remedy.setVisible(missing);
        String kl = words.get(missing ? "kl.missing" : "sorted");
        return left > 0
                ? kl + " "
                        + words.get(
                                "more",
                                frame.strips().size(),
                                frame.traversals().size())
                : kl;
    }

    private static boolean variational(OpenModel open) {
        return open.model().spec().isVariational();
    }

    private void move(int row, double coordinate) {
        viewModel
                .frameProperty()
                .get()
                .ifPresent(frame -> viewModel.move(frame.traversals().get(row).axis(), coordinate));
    }
}
