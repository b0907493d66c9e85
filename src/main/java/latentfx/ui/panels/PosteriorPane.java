package latentfx.ui.panels;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentfx.analysis.PosteriorSummary;
import latentfx.analysis.Side;
import latentfx.data.ImageShape;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Mosaic;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import latentfx.ui.originals.Originals;
import latentfx.ui.originals.OriginalsButton;

/**
 * The posterior that a variational encoder gives one sample: its standard deviations as text, and 64 decoded draws from
 * it.
 */
public final class PosteriorPane extends HBox {
    /** Draws side by side. */
    private static final int ACROSS = 16;

    /** Greatest height of a decoded draw in screen pixels. */
    private static final double SMALL = 28;

    private final Messages words = Messages.of(PosteriorPane.class);
    private final PosteriorViewModel viewModel;
    private final Map<Side, Button> buttons = new EnumMap<>(Side.class);
    private final Label says = new Label();
    private final VBox sheet = new VBox();

    /** Shows {@code viewModel}; where it lacks images, {@code originals} get them. */
    public PosteriorPane(PosteriorViewModel viewModel, Originals originals) {
        this.viewModel = viewModel;
        getStyleClass().add("panel-pane");
        CheckBox shown = new CheckBox(words.get("posterior.shown"));
        Tip.on(shown, words.get("posterior.shown.tip"));
        shown.selectedProperty().bindBidirectional(viewModel.shownProperty());
        HBox draws = new HBox(6);
        for (Side side : Side.values()) {
            String key = side == Side.LEFT ? "posterior.draw.left" : "posterior.draw.right";
            Button button = ButtonBuilder.small(words.get(key))
                    .tip(words.get("posterior.draw.tip"))
                    .firm()
                    .does(() -> viewModel.draw(side));
            buttons.put(side, button);
            draws.getChildren().add(button);
            viewModel.summaryProperty(side).addListener((property, before, now) -> show());
            viewModel.sampleProperty(side).addListener((property, before, now) -> show());
        }
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        VBox column = new VBox(shown, says, OriginalsButton.beside(originals, Side.values()), draws);
        column.getStyleClass().add("panel-column");
        ScreenScale.minWidth(column, 280);
        ScreenScale.prefWidth(column, 320);
        sheet.getStyleClass().add("panel-picture");
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("panel-scroll");
        getChildren().addAll(column, scroll);
        setMinHeight(0);
        viewModel.sheetProperty().addListener((property, before, now) -> showSheet(now));
        show();
        showSheet(viewModel.sheetProperty().get());
        CopyPlace.put(this, this::copied);
    }

    private Optional<Copied> copied() {
        List<PosteriorSummary> shown = Stream.of(Side.values())
                .flatMap(side -> viewModel.summaryProperty(side).get().stream())
                .toList();
        return new PanelTables().posterior(shown).map(table -> Copied.both(words.get("copy.posterior"), table));
    }

    private void show() {
        StringBuilder text = new StringBuilder();
        buttons.forEach((side, button) -> {
            Optional<PosteriorSummary> summary = viewModel.summaryProperty(side).get();
            button.setDisable(summary.isEmpty());
            summary.ifPresent(it -> text.append(text.length() == 0 ? "" : "\n").append(describe(it)));
        });
        boolean any = viewModel.sampleProperty(Side.LEFT).get().isPresent()
                || viewModel.sampleProperty(Side.RIGHT).get().isPresent();
        if (text.length() == 0) {
            text.append(words.get(any ? "posterior.none" : "posterior.invite"));
        }
        says.setText(text.toString());
    }

    private String describe(PosteriorSummary summary) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (float logVariance : summary.logVariance()) {
            double deviation = Math.exp(logVariance / 2);
            least = Math.min(least, deviation);
            most = Math.max(most, deviation);
        }
        return words.get(
                "posterior.says", summary.open().name(), String.valueOf(summary.sample()), least, most, MapMarks.MASS);
    }

    private void showSheet(Optional<PosteriorViewModel.Sheet> now) {
        sheet.getChildren().clear();
        now.ifPresent(drawn -> {
            PosteriorSummary summary = drawn.summary();
            Label title = new Label(words.get(
                    "posterior.sheet",
                    PosteriorViewModel.DRAWS,
                    summary.open().name(),
                    String.valueOf(summary.sample()),
                    summary.open().sheet().labelNames().get(summary.label())));
            title.getStyleClass().add("panel-note");
            ImageShape shape = summary.open().image();
            PictureBox images = PictureBox.enlarged(PictureBox.whole(SMALL / shape.height()));
            images.show(Mosaic.of(shape, drawn.images(), 0, drawn.images().rows(), ACROSS));
            sheet.getChildren().addAll(title, images);
        });
    }
}
