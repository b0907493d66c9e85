package latentfx.ui.compare;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import latentfx.analysis.SampleImage;
import latentfx.analysis.SampleImages;
import latentfx.model.OpenModel;
import latentfx.task.LatestSlot;
import latentfx.ui.map.HoverPictures;

/** Fetches the pictures of hovered samples on a background thread; a newer request replaces one that still waits. */
public final class NewestHoverPictures implements HoverPictures {
    private record Request(OpenModel open, int index, Consumer<SampleImage> onFx) {}

    private final LatestSlot<Request> requests;

    /** Fetches from {@code images} on {@code background} and delivers on {@code fx}. */
    public NewestHoverPictures(Executor background, Executor fx, SampleImages images) {
        LatestSlot<Runnable> deliveries = new LatestSlot<>(fx, Runnable::run);
        requests = new LatestSlot<>(background, request -> {
            SampleImage image = images.image(request.open(), request.index());
            deliveries.offer(() -> request.onFx().accept(image));
        });
    }

    @Override
    public void request(OpenModel open, int index, Consumer<SampleImage> onFx) {
        requests.offer(new Request(open, index, onFx));
    }
}
