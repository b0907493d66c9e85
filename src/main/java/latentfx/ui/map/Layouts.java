package latentfx.ui.map;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import latentfx.math.NotFiniteException;
import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.projection.Pca;
import latentfx.task.Cancellation;
import latentfx.task.FailureLog;
import latentfx.task.LatestAnswer;
import latentfx.ui.plot.Cloud;

/** Computes layouts of codes in the background and delivers only the newest result. For the FX thread. */
final class Layouts {
    private record Wanted(
            OpenModel open, AxisChoice axes, Optional<Alignment> turn, Optional<Arrangement> arrangement) {}

    private record LaidOut(MapPicture picture, Cloud cloud) {}

    private final Projector projector;
    private final LatestAnswer<Wanted, LaidOut> layouts;
    private final Gliding gliding = new Gliding();

    /** Computes on {@code background}, which may have several threads, and calls
     * {@code consumer} on {@code fx}, or {@code failed} if the newest layout fails. */
    Layouts(
            Executor background,
            Executor fx,
            BiConsumer<MapPicture, Cloud> consumer,
            Consumer<? super Throwable> failed) {
        this(new Projector(Pca::fit), background, fx, consumer, failed);
    }

    Layouts(
            Projector projector,
            Executor background,
            Executor fx,
            BiConsumer<MapPicture, Cloud> consumer,
            Consumer<? super Throwable> failed) {
        this.projector = projector;
        layouts = LatestAnswer.keepingUp(
                background, fx, this::layOut, now -> consumer.accept(now.picture(), now.cloud()), failure -> {
                    if (!(failure instanceof IllegalArgumentException)) {
                        FailureLog.of(MapViewModel.class, "a map could not be laid out")
                                .accept(failure);
                    }
                    failed.accept(failure);
                });
    }

    /**
     * Asks for the layout of the codes of {@code open} along {@code axes}, or by {@code arrangement} if it fits the
     * model, rotated by {@code turn}.
     */
    void ask(OpenModel open, AxisChoice axes, Optional<Alignment> turn, Optional<Arrangement> arrangement) {
        layouts.ask(new Wanted(open, axes, turn, arrangement));
    }

    /** Drops all pending requests. */
    void forget() {
        layouts.cancel();
    }

    private LaidOut layOut(Wanted what, Cancellation cancellation) {
        NotFiniteException.check(what.open().styles(), "code");
        MapPicture plain = what.arrangement()
                .filter(it -> it.fits(what.open()))
                .map(it -> projector.arrange(what.open(), it))
                .orElseGet(() -> projector.project(what.open(), what.axes()));
        cancellation.throwIfCancelled();
        MapPicture picture = gliding.next(what.turn().map(plain::turned).orElse(plain));
        int classes = what.open().sheet().labelNames().size();
        Cloud cloud = Cloud.of(picture.points(), what.open().sheet().labels(), classes);
        return new LaidOut(picture, cloud);
    }
}
