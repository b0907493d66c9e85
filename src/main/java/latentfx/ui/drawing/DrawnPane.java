package latentfx.ui.drawing;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.analysis.drawing.Located;
import latentfx.model.OpenModel;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;

/**
 * What the model on one side makes of the drawing: what it sees, what it draws itself, and what lies nearest. Its room is the
 * same before anything is drawn, so that nothing below moves while one draws.
 */
final class DrawnPane extends VBox {
    private static final double PICTURE = 84;

    private final DrawingWords words = new DrawingWords();
    private final Side side;
    private final DrawingViewModel viewModel;
    private final Label title = new Label();
    private final PictureBox seen = PictureBox.within(PICTURE, PICTURE);
    private final PictureBox made = PictureBox.within(PICTURE, PICTURE);
    private final Label said = wrapped();
    private final Label nothing = wrapped();
    /** The longest that can be said: never seen, but it has room. */
    private final Label longest = wrapped();

    private final VBox answer;

    DrawnPane(Side side, DrawingViewModel viewModel) {
        this.side = side;
        this.viewModel = viewModel;
        setId(side == Side.LEFT ? "drawn-left" : "drawn-right");
        getStyleClass().add("drawn");
        title.getStyleClass().add("drawn-title");
        title.setWrapText(true);
        FlowPane pictures = new FlowPane(captioned(seen, words.seen()), captioned(made, words.made()));
        pictures.getStyleClass().add("drawn-pictures");
        longest.setVisible(false);
        StackPane text = new StackPane(longest, said);
        text.setAlignment(Pos.TOP_LEFT);
        answer = new VBox(pictures, text);
        answer.getStyleClass().add("drawn-answer");
        StackPane both = new StackPane(answer, nothing);
        both.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(title, both);
        viewModel.locatedProperty(side).addListener((property, before, now) -> show());
        viewModel.model(side).addListener((property, before, now) -> show());
        viewModel.sketchProperty().addListener((property, before, now) -> show());
        show();
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static VBox captioned(PictureBox picture, String words) {
        Label caption = new Label(words);
        caption.setMinWidth(USE_PREF_SIZE);
        caption.getStyleClass().add("faint");
        return new VBox(caption, picture);
    }

    private void show() {
        Optional<OpenModel> open = viewModel.model(side).getValue();
        Optional<Located> located = viewModel.locatedProperty(side).get();
        title.setText(words.title(side, open.map(OpenModel::name)));
        answer.setManaged(open.filter(it -> it.model().spec().hasEncoder()).isPresent());
        answer.setVisible(located.isPresent());
        longest.setText(open.map(words::longest).orElse(""));
        open.map(OpenModel::image).ifPresent(shape -> {
            seen.show(shape, located.map(Located::pixels).orElseGet(() -> new float[shape.size()]));
            made.show(shape, located.map(Located::reconstruction).orElseGet(() -> new float[shape.size()]));
        });
        Tip.on(said, located.map(words::tip).orElse(""));
        said.setText(located.map(words::facts).orElse(""));
        nothing.setText(
                located.isPresent()
                        ? ""
                        : words.nothing(open, viewModel.sketchProperty().get().isEmpty()));
    }
}
