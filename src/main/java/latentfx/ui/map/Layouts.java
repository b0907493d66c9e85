package latentfx.ui.map;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.task.LatestSlot;
import latentfx.ui.plot.AxisChoice;
import latentfx.ui.plot.Cloud;

/** Has codes laid out in the background and hands over the newest result only. To be called on the FX thread. */
final class Layouts {
    private record Wanted(
            long number,
            OpenModel open,
            AxisChoice axes,
            Optional<Alignment> turn,
            Optional<Arrangement> arrangement) {}

    private record Ready(long number, MapPicture picture, Cloud cloud) {}

    private final Projector projector = new Projector();
    private final BiConsumer<MapPicture, Cloud> consumer;
    private final LatestSlot<Wanted> wanted;
    private final LatestSlot<Ready> ready;
    private final Gliding gliding = new Gliding();
    private long asked;
    private long delivered;

    /** Works on {@code background}, which may have several threads, and calls {@code consumer} on {@code fx}. */
    Layouts(Executor background, Executor fx, BiConsumer<MapPicture, Cloud> consumer) {
        this.consumer = consumer;
        wanted = new LatestSlot<>(background, this::layOut);
        ready = new LatestSlot<>(fx, this::deliver);
    }

    /**
     * Asks for the codes of {@code open} along {@code axes}, or as {@code arrangement} says where it fits them, turned by
     * {@code turn}.
     */
    void ask(OpenModel open, AxisChoice axes, Optional<Alignment> turn, Optional<Arrangement> arrangement) {
        asked++;
        wanted.offer(new Wanted(asked, open, axes, turn, arrangement));
    }

    /** Drops everything asked for so far. */
    void forget() {
        asked++;
        delivered = asked;
    }

    private void layOut(Wanted what) {
        MapPicture along = projector.project(what.open(), what.axes());
        MapPicture plain = what.arrangement()
                .filter(it -> it.fits(what.open()))
                .map(along::arranged)
                .orElse(along);
        MapPicture picture = gliding.next(what.turn().map(plain::turned).orElse(plain));
        int classes = what.open().sheet().labelNames().size();
        Cloud cloud = Cloud.of(picture.points(), what.open().sheet().labels(), classes);
        ready.offer(new Ready(what.number(), picture, cloud));
    }

    private void deliver(Ready result) {
        if (result.number() > delivered) { // two background threads may finish in the wrong order
            delivered = result.number();
            consumer.accept(result.picture(), result.cloud());
        }
    }
}
