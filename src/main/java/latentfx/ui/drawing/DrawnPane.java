package latentfx.ui.drawing;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.analysis.drawing.Located;
import latentfx.model.OpenModel;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;

/** What the model on one side makes of the drawing: what it sees, what it draws itself, and what lies nearest. */
final class DrawnPane extends VBox {
    private static final double PICTURE = 84;

    private final DrawingWords words = new DrawingWords();
    private final Side side;
    private final DrawingViewModel viewModel;
    private final Label title = new Label();
    private final PictureBox seen = PictureBox.within(PICTURE, PICTURE);
    private final PictureBox made = PictureBox.within(PICTURE, PICTURE);
    private final HBox pictures;
    private final Label said = new Label();

    DrawnPane(Side side, DrawingViewModel viewModel) {
        this.side = side;
        this.viewModel = viewModel;
        setId(side == Side.LEFT ? "drawn-left" : "drawn-right");
        getStyleClass().add("drawn");
        title.getStyleClass().add("drawn-title");
        title.setWrapText(true);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        pictures = new HBox(captioned(seen, words.seen()), captioned(made, words.made()));
        pictures.getStyleClass().add("drawn-pictures");
        getChildren().addAll(title, pictures, said);
        viewModel.locatedProperty(side).addListener((property, before, now) -> show());
        viewModel.model(side).addListener((property, before, now) -> show());
        viewModel.sketchProperty().addListener((property, before, now) -> show());
        show();
    }

    private static VBox captioned(PictureBox picture, String words) {
        Label caption = new Label(words);
        caption.getStyleClass().add("faint");
        return new VBox(caption, picture);
    }

    private void show() {
        Optional<OpenModel> open = viewModel.model(side).getValue();
        Optional<Located> located = viewModel.locatedProperty(side).get();
        title.setText(words.title(side, open.map(OpenModel::name)));
        pictures.setVisible(located.isPresent());
        pictures.setManaged(located.isPresent());
        located.ifPresent(it -> {
            seen.show(it.open().image(), it.pixels());
            made.show(it.open().image(), it.reconstruction());
        });
        Tip.on(said, located.map(words::tip).orElse(""));
        said.setText(located.map(words::facts)
                .orElseGet(() ->
                        words.nothing(open, viewModel.sketchProperty().get().isEmpty())));
    }
}
