package latentfx.ui.time;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/**
 * The time line as one bar under the maps, so that all other views stay visible while the user scrubs. It appears as
 * soon as an earlier checkpoint is shown, offers a button back to the newest one, and stays until it is closed.
 */
public final class TimeStrip extends HBox {
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    /** Least width in pixels at which neighbouring checkpoints can be chosen by mouse. */
    private static final double LEAST_SCRUB = 120;

    private final Messages words = Messages.of(TimeStrip.class);
    private final TimeViewModel viewModel;

    /**
     * Creates the bar for {@code viewModel}.
     *
     * @param open opens the whole time machine
     */
    public TimeStrip(TimeViewModel viewModel, Runnable open) {
        this.viewModel = viewModel;
        setId("time-strip");
        getStyleClass().addAll("time-view", "time-strip");
        getStylesheets().add(String.valueOf(TimeStrip.class.getResource("time.css")));
        ScrubBar scrub = new ScrubBar(viewModel, true);
        scrub.setMinWidth(LEAST_SCRUB);
        HBox.setHgrow(scrub, Priority.ALWAYS);
        Button whole = icon("strip-open", Feather.MAXIMIZE_2, "strip.open.help", open);
        Button close = icon("strip-close", Feather.X, "strip.close.help", () -> {
            viewModel.goToNow();
            viewModel.dockedProperty().set(false);
        });
        getChildren().addAll(new PlayButtons(viewModel, "strip-", false), scrub, position(), now(), whole, close);
        viewModel
                .pastProperty()
                .addListener((property, before, shown) -> pseudoClassStateChanged(PAST, !shown.isEmpty()));
        BooleanBinding wanted = Bindings.createBooleanBinding(
                () -> viewModel.dockedProperty().get()
                        && !viewModel.lineProperty().get().isEmpty(),
                viewModel.dockedProperty(),
                viewModel.lineProperty());
        visibleProperty().bind(wanted);
        managedProperty().bind(wanted);
    }

    private Label position() {
        Label position = new Label();
        position.setId("strip-position");
        position.setMinWidth(Region.USE_PREF_SIZE);
        TimeWords text = new TimeWords();
        position.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.strip(
                                viewModel.frameProperty().get(),
                                viewModel.lineProperty().get()),
                        viewModel.frameProperty(),
                        viewModel.lineProperty()));
        return position;
    }

    private Button now() {
        Button now = ButtonBuilder.small(words.get("strip.now"))
                .id("strip-now")
                .tip(words.get("strip.now.help"))
                .style("accent")
                .firm()
                .does(viewModel::goToNow);
        now.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> viewModel.pastProperty().get().isEmpty(), viewModel.pastProperty()));
        return now;
    }

    private Button icon(String id, Feather face, String help, Runnable action) {
        return ButtonBuilder.icon(face, words.get(help)).id(id).style("flat").does(action);
    }
}
