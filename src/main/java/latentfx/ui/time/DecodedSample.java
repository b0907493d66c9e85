package latentfx.ui.time;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import latentfx.ui.fx.PictureBox;

/** The reconstruction of the chosen sample by one recording's model at the time shown. */
final class DecodedSample extends StackPane {
    private static final double SIDE = 84;

    private final TimeViewModel viewModel;
    private final int number;
    private final PictureBox picture = PictureBox.square(SIDE);

    /** Creates the view of recording {@code number}: 0 for the older one, 1 for the newer one. */
    DecodedSample(TimeViewModel viewModel, int number) {
        this.viewModel = viewModel;
        this.number = number;
        setId("time-sample-" + number);
        getChildren().add(picture);
        managedProperty().bind(visibleProperty());
        for (ObservableValue<?> changing : List.of(viewModel.frameProperty(), viewModel.otherFrameProperty())) {
            changing.addListener((Observable change) -> show());
        }
        show();
    }

    private void show() {
        Optional<TimeFrame> frame = viewModel.recordingsProperty().get().stream()
                .skip(number)
                .findFirst()
                .flatMap(viewModel::frameOf)
                .filter(it -> it.image().isPresent());
        setVisible(frame.isPresent());
        frame.ifPresent(it -> picture.show(it.model().image(), it.image().orElseThrow()));
    }
}
