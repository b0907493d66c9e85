package latentfx.ui.compare;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import latentfx.analysis.SampleImage;
import latentfx.analysis.SampleImages;
import latentfx.model.OpenModel;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.map.HoverPictures;

/** Fetches the pictures of hovered samples on a background thread; a newer request replaces one that still waits. */
public final class NewestHoverPictures implements HoverPictures {
    private record Request(OpenModel open, int index, Consumer<SampleImage> onFx) {}

    private record Fetched(Request request, SampleImage image) {}

    private final LatestAnswer<Request, Fetched> requests;

    /** Fetches from {@code images} on {@code background} and delivers on {@code fx}. */
    public NewestHoverPictures(Executor background, Executor fx, SampleImages images) {
        requests = LatestAnswer.keepingUp(
                background,
                fx,
                (request, cancellation) -> new Fetched(request, images.image(request.open(), request.index())),
                fetched -> fetched.request().onFx().accept(fetched.image()),
                Failures.of(NewestHoverPictures.class, "the picture of a sample could not be fetched"));
    }

    @Override
    public void request(OpenModel open, int index, Consumer<SampleImage> onFx) {
        requests.ask(new Request(open, index, onFx));
    }
}
