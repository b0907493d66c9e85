package latentfx.ui.glossary;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import latentfx.lesson.glossary.Glossary;
import latentfx.lesson.glossary.Term;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Themes;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The pop-over that explains a term beside the words that mention it. For the FX thread. */
final class TermOver {
    /** Width of the text, pixels at the usual size of texts. */
    private static final double WIDTH = 320;

    /** Share of the screen above which there is room for a term below its words. */
    private static final double UPPER = 0.6;

    private final GlossaryViewModel glossary;
    private @Nullable PopOver shown;

    TermOver(GlossaryViewModel glossary) {
        this.glossary = glossary;
    }

    /** Explains the term that {@code text} mentions, in place of one that is explained already. */
    void open(TermText text) {
        close();
        if (!(text.getParent() instanceof TermFlow flow)) {
            return;
        }
        Bounds place = flow.localToScreen(flow.place(text));
        if (place == null) {
            return;
        }
        VBox box = new VBox();
        PopOver over = over(box);
        TermTrail trail = new TermTrail(text.term());
        trail.termProperty().subscribe(term -> fill(box, trail, term));
        box.heightProperty()
                .addListener((property, before, now) -> raise(over, before.doubleValue(), now.doubleValue()));
        text.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                over.hide();
            }
        });
        Rectangle2D screen = Screen.getScreensForRectangle(place.getCenterX(), place.getCenterY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        boolean below = place.getMaxY() < screen.getMinY() + UPPER * screen.getHeight();
        over.setArrowLocation(arrow(place.getCenterX(), screen, below));
        shown = over;
        over.show(text, place.getCenterX(), below ? place.getMaxY() : place.getMinY());
        box.requestFocus();
    }

    private void close() {
        if (shown != null) {
            shown.hide();
            shown = null;
        }
    }

    private static PopOver.ArrowLocation arrow(double x, Rectangle2D screen, boolean below) {
        double half = ScreenScale.px(WIDTH) / 2;
        if (x - half < screen.getMinX()) {
            return below ? PopOver.ArrowLocation.TOP_LEFT : PopOver.ArrowLocation.BOTTOM_LEFT;
        }
        if (x + half > screen.getMaxX()) {
            return below ? PopOver.ArrowLocation.TOP_RIGHT : PopOver.ArrowLocation.BOTTOM_RIGHT;
        }
        return below ? PopOver.ArrowLocation.TOP_CENTER : PopOver.ArrowLocation.BOTTOM_CENTER;
    }

    private PopOver over(VBox box) {
        box.setId("term-over");
        box.getStyleClass().add("term-over");
        box.getStylesheets().add(TermCard.sheet());
        ScreenScale.prefWidth(box, WIDTH);
        PopOver over = new PopOver(box);
        over.setDetachable(false);
        over.setAnimated(false);
        over.setAutoHide(true);
        over.setConsumeAutoHidingEvents(false);
        Themes.apply(over.getRoot());
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(over, event));
        return over;
    }

    private static void press(PopOver over, KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            over.hide();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Hyperlink link) {
            link.fire();
            event.consume();
        }
    }

    /** A pop-over above its words is positioned only when it opens; from then on it grows upwards too. */
    private static void raise(PopOver over, double before, double now) {
        boolean above = over.getArrowLocation().name().startsWith("BOTTOM");
        if (above && over.isShowing() && before > 0) {
            over.setAnchorY(over.getAnchorY() - (now - before));
        }
    }

    private void fill(VBox box, TermTrail trail, Term term) {
        Messages words = Messages.of(TermOver.class);
        Glossary terms = glossary.glossaryProperty().get();
        boolean leads = !ScreenScale.presenting(); // in front of a class there is no pane to lead to
        TermCard card = new TermCard(terms, term, trail::follow, leads ? Optional.of(this::help) : Optional.empty());
        Button copy = ButtonBuilder.icon(
                        Feather.COPY, words.get("copy", term.name().in(words.locale())))
                .id("term-copy")
                .style("flat")
                .does(() -> TermCard.copy(term, words.locale()));
        card.headLine().getChildren().add(copy);
        if (trail.goesBackProperty().get()) {
            Button back = ButtonBuilder.icon(Feather.ARROW_LEFT, words.get("back"))
                    .id("term-back")
                    .style("flat")
                    .does(trail::back);
            card.headLine().getChildren().add(0, back);
        }
        box.getChildren().setAll(card);
        if (leads) {
            Hyperlink all = new Hyperlink(words.get("all"));
            all.setId("term-all");
            all.setOnAction(event -> {
                close();
                glossary.links().glossary(term);
            });
            box.getChildren().add(all);
        }
        box.requestFocus();
    }

    private void help(String topic) {
        close();
        glossary.links().help(topic);
    }
}
