package latentfx.ui.explore;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;

/** Switches for the background of a map: decoded images, their spacing, magnification, opacity. */
public final class GridBar extends FlowPane {
    private final GridViewModel viewModel;
    private final Messages words = Messages.of(GridBar.class);
    private final Label note = new Label();
    private final ToggleButton prior;

    /** Shows {@code viewModel}. */
    public GridBar(GridViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("grid-bar");
        getStylesheets()
                .add(Objects.requireNonNull(GridBar.class.getResource("explore.css"))
                        .toExternalForm());
        setAlignment(Pos.CENTER_LEFT);
        ToggleButton pictures = toggle("grid", Feather.GRID, viewModel.picturesProperty());
        prior = toggle("grid.prior", Feather.SHARE_2, viewModel.byPriorProperty());
        ToggleButton tint = toggle("tint", Feather.DROPLET, viewModel.tintProperty());
        ToggleButton judged = toggle("judge", Feather.CHECK_CIRCLE, viewModel.judgedProperty());
        Slider opacity = new Slider(0, 1, viewModel.opacityProperty().get());
        opacity.valueProperty().bindBidirectional(viewModel.opacityProperty());
        ScreenScale.prefWidth(opacity, 90);
        opacity.setAccessibleText(words.get("opacity"));
        Tip.on(opacity, words.get("opacity"));
        opacity.disableProperty()
                .bind(viewModel
                        .picturesProperty()
                        .or(viewModel.tintProperty())
                        .or(viewModel.judgedProperty())
                        .not());
        note.getStyleClass().add("faint");
        note.setWrapText(true);
        note.maxWidthProperty().bind(widthProperty());
        getChildren().addAll(pictures, prior, judged, tint, opacity, note);
        viewModel.resultProperty().addListener((property, before, now) -> update());
        viewModel.picturesProperty().addListener((property, before, now) -> update());
        viewModel.judgedProperty().addListener((property, before, now) -> update());
        viewModel.judgeProperty().addListener((property, before, now) -> update());
        update();
    }

    /** A toggle button that keeps its width; where space is short, what follows goes to the next line. */
    private ToggleButton toggle(String key, Feather icon, BooleanProperty state) {
        return ButtonBuilder.small(words.get(key))
                .with(icon)
                .tip(words.get(key + ".tip"))
                .firm()
                .toggles(state);
    }

    private void update() {
        boolean spaced = viewModel.hasPrior() && viewModel.picturesProperty().get();
        prior.setVisible(spaced);
        prior.setManaged(spaced);
        boolean any = viewModel.picturesProperty().get()
                || viewModel.tintProperty().get()
                || viewModel.judgedProperty().get();
        if (!viewModel.hasPlane() && any) {
            note.setText(words.get("grid.no.plane"));
            return;
        }
        if (viewModel.judgedProperty().get() && !viewModel.canJudge()) {
            note.setText(words.get("judge.none"));
            return;
        }
        note.setText(viewModel.resultProperty().get().map(this::text).orElse(""));
    }

    private String text(GridResult result) {
        String count = result.pictures() > 0 ? words.get("grid.count", result.pictures()) : "";
        String range = result.high() > 0 ? words.get("tint.range", result.low(), result.high()) : "";
        String judged = result.recognised().isPresent()
                ? words.get("judge.share", result.recognised().getAsDouble())
                : "";
        return Stream.of(count, judged, range).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
