package latentfx.ui.compare;

import java.util.function.BooleanSupplier;
import javafx.collections.SetChangeListener;
import latentfx.ui.map.MapViewModel;

/** Makes two maps show the same classes: what is isolated or switched off on one is so on the other, while they are linked. */
final class LinkedClasses {
    private LinkedClasses() {}

    /** Links both ways. */
    static void link(MapViewModel one, MapViewModel other, BooleanSupplier linked) {
        follow(one, other, linked);
        follow(other, one, linked);
    }

    private static void follow(MapViewModel leader, MapViewModel follower, BooleanSupplier linked) {
        leader.isolatedProperty().addListener((property, before, now) -> {
            if (linked.getAsBoolean()) {
                follower.isolatedProperty().set(now.intValue());
            }
        });
        leader.hidden().addListener((SetChangeListener<Integer>) change -> {
            if (linked.getAsBoolean() && change.wasAdded()) {
                follower.hidden().add(change.getElementAdded());
            } else if (linked.getAsBoolean()) {
                follower.hidden().remove(change.getElementRemoved());
            }
        });
    }
}
