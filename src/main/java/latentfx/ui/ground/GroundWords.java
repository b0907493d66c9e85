package latentfx.ui.ground;

import java.util.ArrayList;
import java.util.List;
import latentfx.ui.fx.Messages;
import latentfx.ui.map.ProjectionWords;

/** Says in words what lies on empty ground. */
final class GroundWords {
    private final Messages words = Messages.of(GroundWords.class);

    /** What is shown. */
    String title(GroundPicture ground) {
        return ground.remoteness()
                .map(far -> words.get(
                        switch (far.kind()) {
                            case AMONG -> "ground.among";
                            case BETWEEN -> "ground.between";
                            case FAR -> "ground.far";
                        }))
                .orElseGet(() -> words.get("ground.title"));
    }

    /** How far it is from the data, and what kind of position it is. */
    List<String> lines(GroundPicture ground) {
        List<String> lines = new ArrayList<>();
        ground.remoteness()
                .ifPresent(far -> lines.add(words.get("ground.away", number(far.away()), number(far.usual()))));
        if (ground.mixed()) {
            lines.add(words.get("ground.mixed", new ProjectionWords().title(ground.picture())));
        } else if (ground.flattened()) {
            lines.add(words.get("ground.flattened"));
        }
        return lines;
    }

    private String number(double distance) {
        return String.format(words.locale(), distance < 0.1 && distance > 0 ? "%.2g" : "%.1f", distance);
    }
}
