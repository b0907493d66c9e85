package latentfx.ui.compare;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import latentfx.analysis.Side;
import latentfx.model.OpenModel;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import latentfx.ui.originals.OriginalsButton;
import org.jspecify.annotations.Nullable;

/** The line above a map: which model it shows, of which kind and latent size. */
final class SideHeader extends HBox {
    /** From this width in pixels on how far a stopped training had come is told here. */
    private static final double ROOMY = 640;

    /** The width in pixels for which a name may drive out what is also shown elsewhere. */
    private static final double NAME = 190;

    /** About the width in pixels of the slot with its buttons shortened. */
    private static final double TIGHT_SLOT = 100;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass WORDED = PseudoClass.getPseudoClass("worded");

    private final CompareWords words;
    private final Label name = new Label();
    private final Label kind = new Label();
    private final Label latent = new Label();
    private final Label stopped = new Label();
    private final Label unlinked = new Label();
    private String stoppedInFull = "";
    private final Label turned = new Label();
    private final HBox slot = new HBox();
    private final OriginalsButton originals;
    private final EnlargeButton enlarge;
    private final BooleanProperty latentFits = new SimpleBooleanProperty(true);
    private final BooleanProperty kindFits = new SimpleBooleanProperty(true);
    /** The width of the slot when nothing in it is shortened. */
    private double wholeSlot;
    /** The width in pixels at the usual size of texts. */
    private final DoubleProperty room = new SimpleDoubleProperty(0);

    SideHeader(CompareWords words, Side side, MapTools tools) {
        this.words = words;
        turned.getStyleClass().add("chip");
        turned.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("side-header");
        name.getStyleClass().add("model-name");
        kind.getStyleClass().add("chip");
        latent.getStyleClass().add("model-latent");
        unlinked.getStyleClass().addAll("chip", "chip-warning");
        stopped.getStyleClass().addAll("chip", "chip-warning");
        stopped.setMinWidth(USE_PREF_SIZE);
        Tip.on(latent, words.get("latent.hint"));
        unlinked.setText(words.get("unlinked"));
        slot.getStyleClass().add("slot");
        kind.setMinWidth(USE_PREF_SIZE);
        latent.setMinWidth(USE_PREF_SIZE);
        unlinked.setMinWidth(USE_PREF_SIZE);
        ScreenScale.minWidth(name, 60);
        slot.setMinWidth(USE_PREF_SIZE);
        originals = OriginalsButton.brief(tools.originals(), side);
        enlarge = new EnlargeButton(side, tools);
        Region spring = new Region();
        setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(name, kind, latent, stopped, unlinked, turned, spring, originals, slot, enlarge);
        room.addListener((property, before, now) -> shorten());
        latent.visibleProperty().bind(latent.textProperty().isNotEmpty().and(latentFits));
        latent.managedProperty().bind(latent.visibleProperty());
        kind.visibleProperty().bind(kind.textProperty().isNotEmpty().and(kindFits));
        kind.managedProperty().bind(kind.visibleProperty());
        show(null);
        setUnlinked("");
        setTurned("");
    }

    @Override
    protected void layoutChildren() {
        room.set(getWidth() / ScreenScale.text());
        fit();
        super.layoutChildren();
    }

    /**
     * Where there is room, all buttons have words. Where the name would be cut, latent size, the words of the buttons and the kind give way to it, in this order; all are
     * also shown below or under the pointer.
     */
    private void fit() {
        boolean tight = getPseudoClassStates().contains(TIGHT);
        double slotNow = slot.prefWidth(-1);
        if (!tight) {
            wholeSlot = slotNow;
        }
        double gap = getSpacing();
        double said = getPseudoClassStates().contains(WORDED) ? said() : 0;
        double needed = getInsets().getLeft() + getInsets().getRight() + gap; // that before the spring
        for (Label chip : new Label[] {stopped, unlinked, turned}) {
            needed += chip.isManaged() ? chip.prefWidth(-1) + gap : 0;
        }
        needed += originals.isManaged() ? originals.prefWidth(-1) + gap : 0;
        needed += Math.min(name.prefWidth(-1), ScreenScale.px(NAME)) + enlarge.prefWidth(-1) + gap;
        needed -= said;
        double whole = getWidth() - needed - wholeSlot - gap;
        double forKind = kind.getText().isEmpty() ? 0 : kind.prefWidth(-1) + gap;
        double forLatent = latent.getText().isEmpty() ? 0 : latent.prefWidth(-1) + gap;
        latentFits.set(whole >= forKind + forLatent);
        pseudoClassStateChanged(WORDED, whole >= forKind + forLatent + said());
        boolean words = whole >= forKind;
        pseudoClassStateChanged(TIGHT, !words);
        double slotThen = words ? wholeSlot : tight ? slotNow : Math.min(slotNow, ScreenScale.px(TIGHT_SLOT));
        kindFits.set(getWidth() - needed - slotThen - gap >= forKind);
    }

    /** The width in pixels that the words of the buttons beside the slot take. */
    private double said() {
        double said = 0;
        for (Node button : lookupAll(".worded")) {
            if (button instanceof Labeled labeled && labeled.isManaged()) {
                Text text = new Text(labeled.getText());
                text.setFont(labeled.getFont());
                said += Math.ceil(text.getLayoutBounds().getWidth()) + labeled.getGraphicTextGap();
            }
        }
        return said;
    }

    /** Where it ends in the scene, in pixels from above. */
    DoubleBinding end() {
        return Bindings.createDoubleBinding(
                () -> localToScene(0, getHeight()).getY(), localToSceneTransformProperty(), heightProperty());
    }

    /** Names {@code open}. */
    void show(@Nullable OpenModel open) {
        name.setText(open == null ? words.get("nomodel") : open.name());
        Tip.on(name, open == null ? "" : open.name()); // a long name is cut
        kind.setText(open == null ? "" : words.kind(open));
        latent.setText(open == null ? "" : words.latent(open));
        String how = open == null ? "" : words.stopped(open);
        stopped.setVisible(!how.isEmpty());
        stopped.setManaged(!how.isEmpty());
        Tip.on(stopped, how);
        stoppedInFull = how;
        shorten();
    }

    /** In a narrow header only that the training was stopped; how far it had come is under the cursor. */
    private void shorten() {
        stopped.setText(room.get() > ROOMY ? stoppedInFull : words.get("stopped"));
    }

    /** Says why this map is not linked with the other one; an empty string where it is. */
    void setUnlinked(String why) {
        unlinked.setVisible(!why.isEmpty());
        unlinked.setManaged(!why.isEmpty());
        Tip.on(unlinked, why);
    }

    /** Says how this map was turned to lie like the other one; an empty string where it was not. */
    void setTurned(String how) {
        turned.setText(words.get("turned"));
        turned.setVisible(!how.isEmpty());
        turned.setManaged(!how.isEmpty());
        Tip.on(turned, how);
    }

    /** Places controls at the end of the line. */
    void setControls(Node... controls) {
        slot.getChildren().setAll(controls);
    }
}
