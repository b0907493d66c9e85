package latentfx.ui.compare;

import latentfx.ui.fx.Messages;
import latentfx.ui.scale.ScaleViewModel;
import org.kordamp.ikonli.feather.Feather;

/** The switches of one scale for both maps and of the rings of the prior; each says why it cannot be used. */
final class ScaleSwitches {
    private ScaleSwitches() {}

    /** Shows both maps at one scale. */
    static MapToolsSwitch scale(ScaleViewModel model) {
        MapToolsSwitch scale =
                new MapToolsSwitch("scale", Feather.MINIMIZE, model.sameScaleProperty(), () -> model.sameScaleProperty()
                        .set(!model.sameScaleProperty().get()));
        model.obstacleProperty().addListener((property, before, now) -> scale.setObstacle(why(now)));
        scale.setObstacle(why(model.obstacleProperty().get()));
        return scale;
    }

    private static String why(ScaleViewModel.Obstacle obstacle) {
        Messages words = Messages.of(ScaleSwitches.class);
        return switch (obstacle) {
            case NONE -> "";
            case ONE_MAP -> words.get("scale.one");
            case NO_UNITS -> words.get("scale.units");
        };
    }

    /** Shows the rings of the prior. */
    static MapToolsSwitch rings(ScaleViewModel model) {
        MapToolsSwitch rings = new MapToolsSwitch(
                "rings", Feather.TARGET, model.ringsWantedProperty(), () -> model.ringsWantedProperty()
                        .set(!model.ringsWantedProperty().get()));
        String why = Messages.of(ScaleSwitches.class).get("rings.none");
        model.priorProperty().addListener((property, before, now) -> rings.setObstacle(now ? "" : why));
        rings.setObstacle(model.priorProperty().get() ? "" : why);
        return rings;
    }
}
