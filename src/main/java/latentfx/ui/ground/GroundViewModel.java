package latentfx.ui.ground;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.analysis.CodeDistances;
import latentfx.model.OpenModel;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import org.jspecify.annotations.Nullable;

/**
 * What the model of one map draws where the cursor is, while that is on empty ground. Each movement asks anew on the decoding
 * thread, and the newest position wins; the distances among the codes are measured once a model in the background, and until
 * they are known the picture comes without them. For the FX thread.
 */
public final class GroundViewModel {
    private final MapViewModel map;
    private final LatestAnswer<GroundQuestion, GroundPicture> pictures;
    private final LatestAnswer<OpenModel, CodeDistances> measuring;
    private final ReadOnlyObjectWrapper<Optional<GroundPicture>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<GroundQuestion> asked = Optional.empty();
    private Optional<CodeDistances> scale = Optional.empty();
    private @Nullable OpenModel measured;

    /**
     * Nothing asked yet.
     *
     * @param background where distances are measured
     * @param decoding one thread for live pictures
     */
    public GroundViewModel(MapViewModel map, Executor background, Executor decoding, Executor fx) {
        this.map = map;
        GroundDecoder decoder = new GroundDecoder();
        pictures = LatestAnswer.keepingUp(
                decoding,
                fx,
                (question, cancellation) -> decoder.answer(question),
                this::show,
                Failures.of(GroundViewModel.class, "a position of the map could not be decoded"));
        measuring = LatestAnswer.newestOnly(
                background,
                fx,
                CodeDistances::of,
                this::know,
                Failures.of(GroundViewModel.class, "the distances among codes could not be measured"));
        map.pictureProperty().addListener((property, before, now) -> changed(before, now));
    }

    /** The picture at the cursor; empty while the cursor is not on empty ground. */
    public ReadOnlyObjectProperty<Optional<GroundPicture>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The cursor is on empty ground at this position, in map units. */
    public void over(double x, double y) {
        MapPicture picture = map.pictureProperty().get();
        if (picture == null) {
            off();
            return;
        }
        OpenModel open = picture.open();
        if (!open.equals(measured)) {
            measured = open;
            scale = Optional.empty();
            measuring.ask(open);
        }
        ask(new GroundQuestion(picture, x, y, scale));
    }

    /** The cursor is not on empty ground any more. */
    public void off() {
        asked = Optional.empty();
        pictures.cancel();
        shown.set(Optional.empty());
    }

    private void ask(GroundQuestion question) {
        asked = Optional.of(question);
        pictures.ask(question);
    }

    /** Other points lie under the cursor now: the same position of another checkpoint is decoded again, any other is not. */
    private void changed(@Nullable MapPicture before, @Nullable MapPicture now) {
        if (now == null || !now.open().equals(measured)) {
            measuring.cancel();
            measured = null;
            scale = Optional.empty();
        }
        Optional<GroundQuestion> waiting = asked;
        boolean continues = before != null && now != null && before.samePlane(now);
        if (continues && waiting.isPresent()) {
            over(waiting.get().x(), waiting.get().y());
        } else {
            off();
        }
    }

    private void know(CodeDistances found) {
        if (found.open().equals(measured)) {
            scale = Optional.of(found);
            asked.filter(it -> it.picture().open().equals(found.open()))
                    .ifPresent(it -> ask(new GroundQuestion(it.picture(), it.x(), it.y(), scale)));
        }
    }

    private void show(GroundPicture picture) {
        if (asked.filter(it -> it.picture().equals(picture.picture())).isPresent()) {
            shown.set(Optional.of(picture));
        }
    }
}
