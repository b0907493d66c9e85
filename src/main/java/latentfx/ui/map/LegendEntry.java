package latentfx.ui.map;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Palette;
import latentfx.ui.fx.Tip;
import latentfx.ui.plot.PointMark;

/** One class in the legend: colour, name, count. */
final class LegendEntry extends ToggleButton {
    private static final double RADIUS = 4.5;
    private static final double BAR = 0.76;
    private static final double HIDDEN_OPACITY = 0.4;

    private final MapViewModel viewModel;
    private final Messages words;
    private final int label;
    private final String name;
    private final Label amount = new Label();
    private final Shape mark;
    private final HBox face;

    LegendEntry(MapViewModel viewModel, Messages words, int label, String name) {
        this.viewModel = viewModel;
        this.words = words;
        this.label = label;
        this.name = name;
        getStyleClass().add("legend-entry");
        amount.getStyleClass().add("legend-count");
        Label glyph = new Label(name);
        glyph.getStyleClass().add("legend-name");
        mark = mark(label);
        face = new HBox(mark, glyph, amount);
        face.getStyleClass().add("legend-face");
        setGraphic(face);
        setOnAction(event -> toggle());
        setOnMouseEntered(event -> viewModel.isolate(label));
        setOnMouseExited(event -> viewModel.isolate(-1));
        addEventHandler(KeyEvent.KEY_PRESSED, this::enterKey);
    }

    /** The form, where points are few or zoomed in, and the colour of the points of class {@code label}. */
    static Shape mark(int label) {
        Shape disc = new Circle(RADIUS);
        Shape mark =
                switch (PointMark.large(label)) {
                    case DISC -> disc;
                    case RING -> Shape.subtract(disc, new Circle(RADIUS / 2));
                    case BAR -> new Rectangle(2 * RADIUS, RADIUS * BAR);
                    case UPRIGHT -> new Rectangle(RADIUS * BAR, 2 * RADIUS);
                    case CROSS ->
                        Shape.union(
                                new Rectangle(-RADIUS, -RADIUS * BAR / 2, 2 * RADIUS, RADIUS * BAR),
                                new Rectangle(-RADIUS * BAR / 2, -RADIUS, RADIUS * BAR, 2 * RADIUS));
                    case DIAMOND -> new Polygon(0, -RADIUS, RADIUS, 0, 0, RADIUS, -RADIUS, 0);
                    case SQUARE -> new Rectangle(RADIUS * Math.sqrt(2), RADIUS * Math.sqrt(2));
                    case TRIANGLE -> {
                        double half = RADIUS * Math.sqrt(3) / 2;
                        yield new Polygon(0, -RADIUS, half, RADIUS / 2, -half, RADIUS / 2);
                    }
                };
        mark.setFill(Palette.color(label));
        return mark;
    }

    /** Sets the number of samples of the class on this map. */
    void count(int samples) {
        amount.setText(words.get("legend.count", samples));
        String said = words.get("legend.tip", name, samples);
        Tip.on(this, said);
        setAccessibleText(said);
    }

    void showCount(boolean shown) {
        amount.setVisible(shown);
        amount.setManaged(shown);
    }

    /** Updates the entry to show the colour of the class and whether it is switched on. */
    void update() {
        mark.setFill(Palette.color(label));
        boolean shown = !viewModel.hidden().contains(label);
        setSelected(shown);
        face.setOpacity(shown ? 1 : HIDDEN_OPACITY);
    }

    private void toggle() {
        viewModel.isolate(-1); // so that the effect is seen at once, under the cursor too
        ClassSwitch.toggle(viewModel, label);
        update();
    }

    private void enterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            toggle();
            event.consume();
        }
    }
}
