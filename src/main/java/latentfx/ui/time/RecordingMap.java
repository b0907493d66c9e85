package latentfx.ui.time;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.recording.Recording;
import latentfx.ui.scale.PriorRings;

/** The map of one recording under its name; takes no space if there is no such recording or it does not move along. */
final class RecordingMap extends VBox {
    private final TimeViewModel viewModel;
    private final int number;
    private final Label name = new Label();
    private final MapPane map;

    /** Creates the map of recording {@code number}: 0 for the older one, 1 for the newer one. */
    RecordingMap(TimeViewModel viewModel, int number) {
        this.viewModel = viewModel;
        this.number = number;
        getStyleClass().add("recording-map");
        setMinWidth(0);
        setPrefWidth(1); // two of them share the room evenly, however long their names are
        name.getStyleClass().add("recording-name");
        map = new MapPane("time-map-" + number, this::frame, viewModel::span);
        VBox.setVgrow(map, Priority.ALWAYS);
        getChildren().addAll(name, map);
        for (ObservableValue<?> changing : List.of(
                viewModel.recordingsProperty(),
                viewModel.frameProperty(),
                viewModel.otherFrameProperty(),
                viewModel.sameScaleProperty())) {
            changing.addListener((Observable change) -> show());
        }
        show();
    }

    private Optional<Recording> recording() {
        return viewModel.recordingsProperty().get().stream().skip(number).findFirst();
    }

    private Optional<TimeFrame> frame() {
        return recording().flatMap(viewModel::frameOf);
    }

    private void show() {
        boolean there = frame().isPresent();
        setVisible(there);
        setManaged(there);
        name.setText(recording().map(Recording::name).orElse(""));
        map.setRings(rings());
        map.draw();
    }

    /** The rings of this model's prior, or, for comparison, those of the other one's beside it. */
    private Optional<PriorRings> rings() {
        Optional<PriorRings> here = frame().flatMap(TimeFrame::rings);
        boolean beside = viewModel.recordingsProperty().get().stream()
                .flatMap(each -> viewModel.frameOf(each).stream())
                .flatMap(each -> each.rings().stream())
                .anyMatch(PriorRings::own);
        return here.filter(it -> it.own() || beside);
    }
}
