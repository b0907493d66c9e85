package latentfx.ui.projection;

import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import latentfx.projection.ProjectionRemark;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.map.Arrangement;
import latentfx.ui.plot.MapOverlay;
import latentfx.ui.plot.ScreenTransform;

/** Lies at the top of a map while a projection moves its points: the step, and buttons to stop there and to go back. */
public final class MovingBar extends HBox implements MapOverlay {
    private static final double TOP = 34;

    private final ProjectionViewModel viewModel;
    private final Messages words = Messages.of(MovingBar.class);
    private final Label step = new Label();
    private final Button stop;

    /** Shows the projection that {@code viewModel} runs. */
    public MovingBar(ProjectionViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("moving-bar");
        getStylesheets()
                .add(Objects.requireNonNull(MovingBar.class.getResource("projection.css"))
                        .toExternalForm());
        setManaged(false);
        setAlignment(Pos.CENTER_LEFT);
        step.setMinWidth(Region.USE_PREF_SIZE);
        stop = ButtonBuilder.small(words.get("moving.stop"))
                .id("projection-stop")
                .tip(words.get("moving.stop.tip"))
                .style("accent")
                .firm()
                .does(viewModel::stop);
        Button cancel = ButtonBuilder.small(words.get("moving.cancel"))
                .id("projection-cancel")
                .tip(words.get("moving.cancel.tip"))
                .style("flat")
                .firm()
                .does(viewModel::cancel);
        getChildren().addAll(step, stop, cancel);
        addEventHandler(MouseEvent.ANY, Event::consume); // the map beneath is not to be dragged by it
        viewModel.momentProperty().addListener((property, before, now) -> update(now));
        viewModel
                .stoppedProperty()
                .addListener((property, before, now) ->
                        update(viewModel.momentProperty().get()));
        update(viewModel.momentProperty().get());
    }

    private void update(Optional<Arrangement> moment) {
        boolean stopped = viewModel.stoppedProperty().get();
        stop.setDisable(stopped);
        if (moment.isEmpty() && isFocusWithin() && getParent() != null) {
            getParent().requestFocus(); // the map, else the focus would go to some control that is next
        }
        setOpacity(moment.isPresent() ? 1 : 0);
        setMouseTransparent(moment.isEmpty());
        setDisable(moment.isEmpty());
        moment.flatMap(now -> now.made().embedding().remarks().stream()
                        .filter(ProjectionRemark.UnderWay.class::isInstance)
                        .findFirst())
                .map(remark -> stopped
                        ? words.get("moving.measuring")
                        : words.get("moving.step", remark.values().toArray()))
                .ifPresent(step::setText);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void place(ScreenTransform transform) {
        double width = Math.ceil(prefWidth(-1));
        double height = Math.ceil(prefHeight(width));
        resizeRelocate(Math.floor((transform.width() - width) / 2), TOP, width, height);
    }

    @Override
    public boolean staysWhileMoving() {
        return true;
    }
}
