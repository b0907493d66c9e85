package latentfx.ui.map;

import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Scale;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.plot.MapOverlay;
import org.kordamp.ikonli.feather.Feather;

/**
 * A map of codes with its axes, legend, hover card and path. Draws the state of its view-model and reports gestures to
 * it.
 */
public final class MapView extends Region {
    /** Least height in pixels at which the legend may have a second line to show counts. */
    private static final double TALL = 480;

    /** Least height in pixels at which the line below the map, which is spoken as well, does not take too much from it. */
    private static final double LOW = 240;

    /** The same during a presentation. */
    private static final double LOW_PRESENTED = 320;

    private final VBox content = new VBox();
    private final HBox captionLine;
    private final HBox aside = new HBox();
    private final Legend legend;
    private final PlotPane plot;
    private Optional<Region> corner = Optional.empty();

    /** Shows {@code viewModel}; pictures for the hover card come from {@code pictures}. */
    public MapView(MapViewModel viewModel, HoverPictures pictures) {
        getStyleClass().add("latent-map");
        getStylesheets()
                .add(Objects.requireNonNull(MapView.class.getResource("map.css"))
                        .toExternalForm());
        plot = new PlotPane(viewModel, pictures);
        plot.addCorner(Pos.TOP_LEFT, new AxisChooser(viewModel, false));
        plot.addCorner(Pos.TOP_RIGHT, fitButton(viewModel, plot));
        plot.addCorner(Pos.BOTTOM_RIGHT, new AxisChooser(viewModel, true));
        VBox.setVgrow(plot, Priority.ALWAYS);
        plot.setViewOrder(-1); // a hover card may be higher than a small map, and is not to lie under its caption
        legend = new Legend(viewModel);
        LegendBox classes = new LegendBox(viewModel, legend);
        MapCaption caption = new MapCaption(viewModel);
        plot.speak(caption.spokenProperty());
        content.getStyleClass().add("map-content");
        captionLine = captionLine(caption);
        NumberLegend numbers = new NumberLegend(viewModel);
        classes.visibleProperty().bind(numbers.visibleProperty().not());
        classes.managedProperty().bind(classes.visibleProperty());
        content.getChildren().addAll(plot, captionLine, new GroupLegend(viewModel), numbers, classes);
        getChildren().add(content);
    }

    private HBox captionLine(MapCaption caption) {
        caption.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        HBox line = new HBox(caption, aside);
        line.getStyleClass().add("caption-line");
        return line;
    }

    /** Shows {@code control} in the lower left corner of the map, above the points. */
    public void setCorner(Region control) {
        corner = Optional.of(control);
        plot.addCorner(Pos.BOTTOM_LEFT, control);
    }

    /** Shows {@code overlay} over the points, below path and hover card. */
    public void addOverlay(MapOverlay overlay) {
        plot.addOverlay(overlay);
    }

    /** Shows {@code card} above everything on the map; it may reach beyond the drawn plane. */
    public void addCard(MapOverlay card) {
        plot.addCard(card);
    }

    /** Sets a consumer of the time in nanoseconds that each search for the sample under the cursor takes. */
    public void setOnPicked(LongConsumer picked) {
        plot.setOnPicked(picked);
    }

    /** Places {@code node} at the end of the line below the map. */
    public void setAside(Node node) {
        aside.getChildren().setAll(node);
    }

    /** The map as it is seen, without what is for the mouse in its lower left corner, over {@code ground}, with {@code scale} pixels for each on screen, also for its points. */
    public WritableImage image(Paint ground, double scale) {
        plot.sharpen(scale);
        corner.ifPresent(it -> it.setOpacity(0));
        layout();
        SnapshotParameters twice = new SnapshotParameters();
        twice.setTransform(new Scale(scale, scale));
        twice.setFill(ground);
        WritableImage image = snapshot(twice, null);
        corner.ifPresent(it -> it.setOpacity(1));
        plot.sharpen(1);
        return image;
    }

    private static Button fitButton(MapViewModel viewModel, PlotPane plot) {
        Messages words = Messages.of(MapView.class);
        Button fit = ButtonBuilder.small(words.get("map.fit"))
                .with(Feather.MAXIMIZE)
                .tip(words.get("map.fit.tip"))
                .style("flat", "fit-button")
                .does(() -> {
                    plot.takeFocus(); // the button is about to be hidden, which would move the focus to the next node
                    viewModel.fit();
                });
        fit.visibleProperty().bind(viewModel.showsAllProperty().not());
        return fit;
    }

    @Override
    protected void layoutChildren() {
        legend.setTall(getHeight() >= ScreenScale.px(TALL));
        captionLine.setVisible(getHeight() >= ScreenScale.px(ScreenScale.presenting() ? LOW_PRESENTED : LOW));
        captionLine.setManaged(captionLine.isVisible());
        Insets insets = getInsets();
        layoutInArea(
                content,
                insets.getLeft(),
                insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom(),
                0,
                HPos.LEFT,
                VPos.TOP);
    }
}
