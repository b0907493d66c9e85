package latentfx.ui.time;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.ImageView;
import latentfx.ui.fx.PixelImage;
import org.jspecify.annotations.Nullable;

/** What the decoder of one recording makes of the chosen sample at the time shown. */
final class DecodedSample extends ImageView {
    private static final double SIDE = 80;

    private final TimeViewModel viewModel;
    private final int number;
    private @Nullable PixelImage pixels;

    /** Of the recording with that number, 0 for the older one. */
    DecodedSample(TimeViewModel viewModel, int number) {
        this.viewModel = viewModel;
        this.number = number;
        setId("time-sample-" + number);
        setFitWidth(SIDE);
        setFitHeight(SIDE);
        setSmooth(false);
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
        frame.ifPresent(it -> {
            PixelImage shown = pixels;
            if (shown == null || !shown.shape().equals(it.model().image())) {
                shown = new PixelImage(it.model().image());
                pixels = shown;
                setImage(shown.image());
            }
            shown.show(it.image().orElseThrow());
            setImage(shown.image());
        });
    }
}
