package latentfx.ui.onmap;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import latentfx.ui.path.PathInput;
import latentfx.ui.path.PathStep;
import latentfx.ui.path.PathViewModel;

/**
 * The hint over the maps: what can be done next in the present state, each kind until it was followed or dismissed. A hint
 * that no longer fits is gone at once; the next one comes with {@link #settle}, when nothing has changed for a moment. For the
 * FX thread.
 */
public final class HintsViewModel {
    private final PathViewModel path;
    private final ReadOnlyObjectWrapper<Optional<Hint>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Hint>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper remembered = new ReadOnlyStringWrapper("");
    private final Set<HintKind> done = EnumSet.noneOf(HintKind.class);
    private Optional<PathStep> quiet = Optional.empty();

    /** Hints for {@code path}, none of which has been followed. */
    public HintsViewModel(PathViewModel path) {
        this.path = path;
        path.inputProperty().addListener((property, before, now) -> follow(before, now));
        path.tProperty().addListener((property, before, now) -> {
            boolean begun = now.doubleValue() == PathViewModel.MIDDLE; // where every new path is shown first
            if (!begun && path.inputProperty().get().step() == PathStep.COMPLETE) {
                followed(HintKind.DRAG);
            }
        });
        update();
    }

    /** The hint that is shown. */
    public ReadOnlyObjectProperty<Optional<Hint>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The hint that is to be shown once nothing has changed for a moment; also the one that is shown already. */
    public ReadOnlyObjectProperty<Optional<Hint>> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Which kinds were followed or dismissed, as a line of the settings. */
    public ReadOnlyStringProperty rememberedProperty() {
        return remembered.getReadOnlyProperty();
    }

    /** Takes over {@link #rememberedProperty} of an earlier session; anything else is as good as nothing. */
    public void restore(String line) {
        done.addAll(HintKind.read(line));
        remembered.set(HintKind.write(done));
        update();
    }

    /** Shows the next hint: nothing has changed for a moment. */
    public void settle() {
        shown.set(next.get());
    }

    /** What {@code kind} hints at has been done: it need not be shown any more. */
    public void followed(HintKind kind) {
        if (done.add(kind)) {
            remembered.set(HintKind.write(done));
            update();
        }
    }

    /** Closes the hint that is shown; no other comes until the path is begun, ended or cleared. */
    public void dismiss() {
        shown.get().ifPresent(hint -> {
            quiet = Optional.of(path.inputProperty().get().step());
            followed(hint.kind());
            update();
        });
    }

    /** Shows all hints again, each in its turn. */
    public void again() {
        done.clear();
        quiet = Optional.empty();
        remembered.set("");
        update();
        settle();
    }

    private void follow(PathInput before, PathInput now) {
        if (before.step() == PathStep.NOTHING_CHOSEN && now.step() == PathStep.FIRST_CHOSEN) {
            followed(HintKind.BEGIN);
        }
        if (before.step() == PathStep.FIRST_CHOSEN && now.step() == PathStep.COMPLETE) {
            followed(HintKind.SECOND);
        }
        if (quiet.filter(step -> step != now.step()).isPresent()) {
            quiet = Optional.empty();
        }
        update();
    }

    private void update() {
        next.set(
                quiet.isPresent()
                        ? Optional.empty()
                        : Hint.of(path.inputProperty().get(), done));
        if (!shown.get().equals(next.get())) {
            shown.set(Optional.empty());
        }
    }
}
