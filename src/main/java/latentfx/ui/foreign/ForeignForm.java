package latentfx.ui.foreign;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.model.foreign.ForeignModel;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.SheetPane;

/** Shows what was found out about a model of another program and eight draws of it, with choices to correct it. */
public final class ForeignForm extends SheetPane {
    private static final double WIDTH = 800;
    private static final double PREVIEW = 350;
    private static final double PREVIEW_HEIGHT = 175;
    private static final double NARROWEST = 330;
    private static final double BETWEEN = 24;

    private final Messages words = Messages.of(ForeignForm.class);
    private final ForeignReadingViewModel model;
    private final PictureBox pictures = PictureBox.within(ScreenScale.px(PREVIEW), ScreenScale.px(PREVIEW_HEIGHT));
    private final Label caption = sentence("foreign-faint");
    private final Label asked = sentence("foreign-asked");
    private final Label problem = sentence("foreign-problem");
    private final Label facts = sentence("foreign-faint");

    /**
     * Shows {@code model}.
     *
     * @param window width and height of the window's content, in pixels
     */
    public ForeignForm(ForeignReadingViewModel model, Dimension2D window) {
        super(WIDTH, window);
        this.model = model;
        setId("foreign-form");
        getStyleClass().add("foreign-form");
        getStylesheets()
                .add(Objects.requireNonNull(ForeignForm.class.getResource("foreign.css"))
                        .toExternalForm());
        double right = Math.min(page(), ScreenScale.px(PREVIEW));
        double rest = page() - right - BETWEEN;
        double left = rest >= ScreenScale.px(NARROWEST) ? rest : page();
        FlowPane columns = new FlowPane(column(left, new ForeignChoices(model)), column(right, preview(), caption));
        columns.getStyleClass().add("foreign-columns");
        columns.setHgap(BETWEEN);
        columns.setPrefWrapLength(page());
        VBox content = new VBox(asked, columns, problem, facts);
        content.getStyleClass().add("foreign-page");
        fill(content);
        problem.textProperty().bind(model.problemProperty());
        model.drawnProperty().subscribe(this::show);
        sayWhatIsAsked();
    }

    private static VBox column(double width, Node... nodes) {
        VBox column = new VBox(nodes);
        column.getStyleClass().add("foreign-column");
        column.setPrefWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    private Node preview() {
        pictures.setId("foreign-draws");
        ProgressBar bar = new ProgressBar(-1);
        bar.getStyleClass().add("small");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(model.drawingProperty());
        StackPane frame = new StackPane(pictures, bar);
        frame.setAlignment(Pos.TOP_LEFT);
        ScreenScale.minHeight(frame, PREVIEW_HEIGHT);
        return frame;
    }

    private void show(Optional<DecodedDraws> drawn) {
        drawn.ifPresentOrElse(it -> pictures.show(it.mosaic()), pictures::clear);
        caption.setText(drawn.map(it -> words.get("draws", DecodedDraws.DRAWS)).orElse(""));
        pictures.setAccessibleText(words.get("draws", DecodedDraws.DRAWS));
        drawn.ifPresent(it -> facts.setText(remarks(it.model())));
        sayWhatIsAsked();
    }

    private String remarks(ForeignModel read) {
        Locale locale = words.locale();
        return read.remarks().stream()
                .map(remark -> "• " + remark.sentence(locale))
                .collect(Collectors.joining("\n"));
    }

    private void sayWhatIsAsked() {
        String shape = model.isUnknown() ? words.get("asked.shape") : "";
        String range = model.isGuessed() ? words.get("asked.range") : "";
        asked.setText(shape.isEmpty() || range.isEmpty() ? shape + range : shape + " " + range);
    }
}
