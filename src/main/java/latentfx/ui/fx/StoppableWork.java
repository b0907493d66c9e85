package latentfx.ui.fx;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;

/** Work of a view-model that says how far it is, can be stopped, and can be begun again then. For the FX thread. */
public interface StoppableWork {
    /** Whether it is being done. */
    ReadOnlyBooleanProperty busyProperty();

    /** Whether it was stopped. */
    ReadOnlyBooleanProperty stoppedProperty();

    /** How far it is, 0 to 1. */
    ReadOnlyDoubleProperty progressProperty();

    /** Ends it. */
    void stop();

    /** Does what was stopped. */
    void again();
}
