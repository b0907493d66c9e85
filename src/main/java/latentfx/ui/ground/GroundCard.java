package latentfx.ui.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.plot.CardPlacement;
import latentfx.ui.plot.MapOverlay;
import latentfx.ui.plot.ScreenTransform;
import org.jspecify.annotations.Nullable;

/** Shows what the decoder draws on empty ground beside the cursor, as the hover card shows a sample. */
public final class GroundCard implements MapOverlay {
    private static final double LONGEST_SIDE = 84;
    private static final double WIDEST_TEXT = 172;

    private final GroundWords words = new GroundWords();
    private final MapViewModel map;
    private final GroundViewModel viewModel;
    private final PictureBox picture = PictureBox.within(LONGEST_SIDE, LONGEST_SIDE);
    private final Label title = new Label();
    private final VBox lines = new VBox();
    private final HBox card = new HBox();
    private final Group group = new Group(card);
    private @Nullable ScreenTransform transform;

    /** Shows {@code viewModel} over {@code map}. */
    public GroundCard(MapViewModel map, GroundViewModel viewModel) {
        this.map = map;
        this.viewModel = viewModel;
        group.setManaged(false);
        group.setMouseTransparent(true);
        group.setAutoSizeChildren(false);
        group.getStylesheets()
                .add(Objects.requireNonNull(GroundCard.class.getResource("ground.css"))
                        .toExternalForm());
        card.setId("ground-card");
        card.getStyleClass().addAll("hover-card", "ground-card");
        title.setWrapText(true);
        title.setMaxWidth(WIDEST_TEXT);
        title.getStyleClass().add("ground-title");
        VBox text = new VBox(title, lines);
        text.getStyleClass().add("hover-text");
        card.getChildren().addAll(picture, text);
        card.setVisible(false);
        viewModel.shownProperty().addListener((property, before, now) -> show(now));
    }

    @Override
    public Node node() {
        return group;
    }

    private void show(Optional<GroundPicture> shown) {
        shown.ifPresent(ground -> {
            picture.show(ground.picture().open().image(), ground.pixels());
            title.setText(words.title(ground));
            List<Label> said = new ArrayList<>();
            for (String line : words.lines(ground)) {
                Label label = new Label(line);
                label.setWrapText(true);
                label.setMaxWidth(WIDEST_TEXT);
                label.getStyleClass().add("hover-faint");
                said.add(label);
            }
            lines.getChildren().setAll(said);
        });
        if (transform != null) {
            place(transform);
        }
    }

    @Override
    public void place(ScreenTransform transform) {
        this.transform = transform;
        Optional<GroundPicture> shown = viewModel.shownProperty().get();
        card.setVisible(shown.isPresent());
        shown.ifPresent(ground -> {
            card.applyCss();
            card.autosize();
            CardPlacement position = CardPlacement.beside(
                    transform.x(ground.x()),
                    transform.y(ground.y()),
                    new CardPlacement.Size(card.getWidth(), card.getHeight()),
                    new CardPlacement.Size(transform.width(), transform.height()),
                    PathOverlay.inTheWay(map.overlayProperty().get(), transform),
                    CardPlacement.OVERHANG);
            card.relocate(Math.rint(position.x()), Math.rint(position.y()));
        });
    }
}
