package latentfx.ui.training.form;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import latentfx.data.ImageShape;
import latentfx.model.ModelSpec;
import latentfx.ui.fx.Hints;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;

/**
 * The diagram of the network that the form describes, updated as the user types; while the form is invalid, the last
 * valid one, faded.
 */
final class DiagramView extends Pane {
    private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");
    /**
     * Assumed shape of the images and number of classes: the data is not read before the training starts.
     */
    private static final ImageShape IMAGE = ImageShape.MNIST;

    private static final int CLASSES = 10;

    private final DiagramWords words = new DiagramWords();
    private final TrainingForm form;
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper(false);
    private Optional<ModelSpec> spec = Optional.empty();

    DiagramView(TrainingForm form) {
        this.form = form;
        setId("diagram");
        getStyleClass().add("diagram");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Hints.on(this, Messages.of(DiagramView.class).get("diagram.help"));
        form.onChange(this::follow);
        follow();
    }

    private void follow() {
        boolean valid = form.describesModel();
        refused.set(false);
        if (valid) {
            try {
                spec = Optional.of(form.spec(IMAGE, CLASSES));
            } catch (IllegalArgumentException notForSuchImages) {
                valid = false;
                refused.set(true); // only a warning: there may be data that the model fits
            }
        }
        pseudoClassStateChanged(OUTDATED, !valid);
        spec.map(words::spoken).ifPresent(this::setAccessibleText);
        requestLayout();
    }

    /** Whether the settings are valid and yet refused for images of 28 × 28 pixels. */
    ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        double size = ScreenScale.text();
        if (spec.isPresent() && getWidth() > 2 * DiagramLayout.MARGIN * size) {
            draw(
                    spec.get(),
                    DiagramLayout.of(spec.get(), getWidth() / size, getHeight() / size)
                            .times(size));
        }
    }

    private void draw(ModelSpec drawn, DiagramLayout layout) {
        layout.links().forEach(this::link);
        layout.bars().forEach(this::bar);
        layout.classes().forEach(this::bar);
        layout.bars().stream().filter(DiagramLayout.Bar::labelled).forEach(this::units);
        layout.noisy().forEach(this::specks);
        mark(words.atInput(drawn), layout.bars().get(0), layout.classes().isEmpty() ? "input-mark" : "class-mark");
        mark(words.atCode(drawn), layout.code(), "code-mark");
    }

    private void link(DiagramLayout.Link link) {
        DiagramLayout.Bar from = link.from();
        DiagramLayout.Bar to = link.to();
        Polygon shape =
                new Polygon(from.right(), from.y(), to.x(), to.y(), to.x(), to.bottom(), from.right(), from.bottom());
        shape.getStyleClass().add("layer-link");
        getChildren().add(shape);
    }

    private void bar(DiagramLayout.Bar bar) {
        Rectangle shape = new Rectangle(bar.x(), bar.y(), bar.width(), bar.height());
        shape.getStyleClass().addAll("layer", "layer-" + bar.role().name().toLowerCase(Locale.ROOT));
        getChildren().add(shape);
    }

    private void units(DiagramLayout.Bar bar) {
        boolean end = bar.role() == DiagramLayout.Role.INPUT || bar.role() == DiagramLayout.Role.OUTPUT;
        Text text = text(end ? words.image() : String.valueOf(bar.units()), "diagram-number", bar.middle());
        text.setTextOrigin(VPos.BOTTOM);
        text.setY(getHeight() - 1);
    }

    /** Draws noise over a bar: a fixed pattern of specks. */
    private void specks(DiagramLayout.Bar bar) {
        double size = bar.width() / 4;
        int rows = (int) (bar.height() / size);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < 4; column++) {
                if ((row * 7 + column * 5 + row * column) % 3 == 0) {
                    Rectangle speck = new Rectangle(bar.x() + column * size, bar.y() + row * size, size, size);
                    speck.getStyleClass().add("speck");
                    getChildren().add(speck);
                }
            }
        }
    }

    /** Draws a label at the top with a line down to {@code bar}. */
    private void mark(String mark, DiagramLayout.Bar bar, String style) {
        if (mark.isEmpty()) {
            return;
        }
        Line line = new Line(bar.middle(), ScreenScale.px(DiagramLayout.TOP - 3), bar.middle(), bar.y() - 2);
        line.getStyleClass().addAll("mark-line", style);
        if (line.getEndY() > line.getStartY()) {
            getChildren().add(line);
        }
        Text text = text(mark, "diagram-mark", bar.middle());
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.TOP);
        text.setY(0);
    }

    /** Adds a text centred on {@code middle}, but within the edges. */
    private Text text(String words, String style, double middle) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        getChildren().add(text);
        text.applyCss();
        double width = text.getLayoutBounds().getWidth();
        text.setX(Math.max(0, Math.min(getWidth() - width, middle - width / 2)));
        return text;
    }
}
