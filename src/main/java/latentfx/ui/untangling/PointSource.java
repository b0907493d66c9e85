package latentfx.ui.untangling;

import java.util.Locale;
import java.util.Optional;
import latentfx.analysis.untangling.PlaneData;
import org.jspecify.annotations.Nullable;

/** Where the points come from. */
enum PointSource {
    CIRCLES(PlaneData.CIRCLES),
    SPIRAL(PlaneData.SPIRAL),
    MOONS(PlaneData.MOONS),
    OWN(null);

    private final Optional<PlaneData> data;

    PointSource(@Nullable PlaneData data) {
        this.data = Optional.ofNullable(data);
    }

    /** The data set; empty for the user's own points. */
    Optional<PlaneData> data() {
        return data;
    }

    /** Its key in the texts. */
    String key() {
        return "source." + name().toLowerCase(Locale.ROOT);
    }
}
