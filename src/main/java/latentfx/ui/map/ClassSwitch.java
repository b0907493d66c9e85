package latentfx.ui.map;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import latentfx.ui.fx.Messages;
import latentfx.ui.map.linked.SampleSpace;

/** Switches classes of a map off and on, each time as one step to undo. For the FX thread. */
public final class ClassSwitch {
    private ClassSwitch() {}

    /** Switches class {@code label} off, or on again. */
    public static void toggle(MapViewModel map, int label) {
        Set<Integer> wanted = new HashSet<>(map.hidden());
        if (!wanted.remove(label)) {
            wanted.add(label);
        }
        hide(map, wanted);
    }

    /** Switches all of {@code labels} off, or on again if all are off. */
    public static void toggle(MapViewModel map, Collection<Integer> labels) {
        Set<Integer> wanted = new HashSet<>(map.hidden());
        if (!wanted.addAll(labels)) {
            wanted.removeAll(Set.copyOf(labels));
        }
        hide(map, wanted);
    }

    /** Switches {@code labels} on and the others of {@code count} classes off. */
    public static void only(MapViewModel map, Collection<Integer> labels, int count) {
        Set<Integer> others = new HashSet<>();
        for (int label = 0; label < count; label++) {
            others.add(label);
        }
        others.removeAll(Set.copyOf(labels));
        hide(map, others);
    }

    /** Switches the classes {@code wanted} off and all others on; no effect while the map shows nothing. */
    public static void hide(MapViewModel map, Set<Integer> wanted) {
        MapPicture picture = map.pictureProperty().get();
        Set<Integer> before = Set.copyOf(map.hidden());
        Set<Integer> after = Set.copyOf(wanted);
        if (picture != null && !after.equals(before)) {
            SampleSpace space = SampleSpace.of(picture.open().sheet());
            map.selectionProperty()
                    .get()
                    .undo()
                    .push(
                            Messages.of(ClassSwitch.class).get("step.classes"),
                            null,
                            () -> set(map, space, before),
                            () -> set(map, space, after));
            set(map, space, after);
        }
    }

    /** Applies a step of undo or redo only while the map still shows the samples of {@code space}. */
    private static void set(MapViewModel map, SampleSpace space, Set<Integer> hidden) {
        MapPicture picture = map.pictureProperty().get();
        if (picture != null && SampleSpace.of(picture.open().sheet()).equals(space)) {
            map.hide(hidden);
        }
    }
}
